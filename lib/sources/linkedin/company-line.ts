import { all, attribute } from './dom';

export type CompanyLine = { readonly company?: string | undefined; readonly employment?: string | undefined };

/**
 * "Company · Full-time". A company may have a middle dot in its name: then its logo says the whole line, or the link
 * that searches for it where it has no page; else the site has put the last part behind it.
 */
export function readCompanyLine(line: string, links: readonly Element[]): CompanyLine {
  const at = line.lastIndexOf(' · ');
  if (at < 0 || links.some((link) => namesIn(link).some((name) => oneBlank(name).includes(line))))
    return { company: line || undefined };
  return { company: line.slice(0, at), employment: line.slice(at + 3) };
}

const logoNames = 'img[alt], svg[aria-label]';

/** "Acme logo" in any language, and what is searched for. */
function namesIn(link: Element): readonly string[] {
  const href = attribute(link, 'href');
  const sought = href.includes('?') ? new URLSearchParams(href.slice(href.indexOf('?'))).get('keywords') : null;
  const shown = all(link, logoNames).flatMap((logo) => [attribute(logo, 'alt'), attribute(logo, 'aria-label')]);
  return sought ? [...shown, sought] : shown;
}

function oneBlank(text: string): string {
  return text.slice(0, 1_000).replace(/\s+/g, ' ');
}

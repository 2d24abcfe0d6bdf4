import { all, attribute } from './dom';
import { isEmployment } from './employment';

export type CompanyLine = { readonly company?: string | undefined; readonly employment?: string | undefined };

/**
 * "Company · Full-time". A company may have a middle dot in its name: its logo, or the link that searches for it where
 * it has no page, says how far the name goes. Where neither does, the last part is cut off only if it can be an
 * employment.
 */
export function readCompanyLine(line: string, links: readonly Element[], language: string): CompanyLine {
  const at = line.lastIndexOf(' · ');
  const [company, employment] = [line.slice(0, Math.max(at, 0)), line.slice(at + 3)];
  const names = at < 0 ? [] : links.flatMap(namesIn).map(oneBlank);
  const isNamed = (name: string) => names.some((each) => holds(each, name));
  return at > 0 && !isNamed(line) && (isNamed(company) || isEmployment(employment, language))
    ? { company, employment }
    : { company: line || undefined };
}

const logoNames = 'img[alt], svg[aria-label]';

/** "Acme logo" in any language, and what is searched for. */
function namesIn(link: Element): readonly string[] {
  const href = attribute(link, 'href');
  const sought = href.includes('?') ? new URLSearchParams(href.slice(href.indexOf('?'))).get('keywords') : null;
  const shown = all(link, logoNames).flatMap((logo) => [attribute(logo, 'alt'), attribute(logo, 'aria-label')]);
  return sought ? [...shown, sought] : shown;
}

/** In whole words: "Solvind" does not name "Sol". */
function holds(name: string, part: string): boolean {
  const at = name.indexOf(part);
  const isWord = (sign: string) => /[\p{L}\p{N}]/u.test(sign);
  return at >= 0 && !isWord(name.charAt(at - 1)) && !isWord(name.charAt(at + part.length));
}

function oneBlank(text: string): string {
  return text.slice(0, 1_000).replace(/\s+/g, ' ');
}

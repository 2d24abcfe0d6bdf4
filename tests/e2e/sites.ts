import type { Page } from '@playwright/test';
import { linkedinPage } from '@/lib/sources/linkedin/fixtures/page';
import { anaInSpring, jonas as jonasOnLinkedin, sara as saraOnLinkedin } from '@/lib/sources/linkedin/fixtures/people';
import { profileAddress, type LinkedinPageSpec } from '@/lib/sources/linkedin/fixtures/spec';
import { xPage } from '@/lib/sources/x/fixtures/page';
import { ana, jonas, sara } from '@/lib/sources/x/fixtures/people';
import type { Extension } from './harness';

/** The two sites as a test meets them: the same invented people, one address and one page each. */
export type SitePage = { readonly url: string; readonly html: string; readonly name: string };
export type PlayedSite = {
  readonly site: 'linkedin' | 'x';
  readonly people: readonly SitePage[];
  /** What navigation inside the page exchanges. */
  readonly frame: string;
};

export function linkedinSite(spec: Partial<LinkedinPageSpec> = {}): PlayedSite {
  const people = [anaInSpring, saraOnLinkedin, jonasOnLinkedin].map((person) => ({
    url: profileAddress(person),
    name: person.name,
    html: linkedinPage({ page: 'profile', experience: 'not-loaded', ...spec, person }),
  }));
  return { site: 'linkedin', people, frame: 'main#workspace' };
}

export function xSite(dark = false): PlayedSite {
  const people = [ana, sara, jonas].map((person) => {
    const html = xPage({ person });
    return {
      url: `https://x.com/${person.handle}`,
      name: person.name,
      html: dark
        ? html.replace('</style>', '*{background-color:#000!important;color:#e7e9ea!important}</style>')
        : html,
    };
  });
  return { site: 'x', people, frame: '[data-testid="primaryColumn"]' };
}

export const sites = [linkedinSite(), xSite()] as const;

export function serveSite(extension: Extension, { people }: PlayedSite): void {
  for (const { url, html } of people) extension.serve(url, html);
}

/** As the site's own script would: the address at once, the page after a while. */
export async function moveInside(page: Page, { people, frame }: PlayedSite, to: number, delay: number): Promise<void> {
  const { url, html } = people[to] as SitePage;
  await page.evaluate(
    ({ url: address, html: source, frame: selector, delay: ms }) => {
      history.pushState({ html: source }, '', address);
      const own = window as unknown as { turn?: number };
      const turn = (own.turn = (own.turn ?? 0) + 1);
      setTimeout(() => {
        if (own.turn !== turn) return;
        const next = new DOMParser().parseFromString(source, 'text/html').querySelector(selector);
        document.querySelector(selector)?.replaceChildren(...(next?.childNodes ?? []));
      }, ms);
    },
    { url, html, frame, delay },
  );
}

import type { SiteIdentity } from '@/lib/domain/reading';
import { all, attribute, slugIn } from '../dom';
import { cardOrder, emberSelect, othersCard } from './selectors';

export type CardName = (typeof cardOrder)[number];

/** The page's own person, and its cards by name. */
export type EmberPage = {
  readonly identity: SiteIdentity;
  /** The viewer's own profile: its links lead to forms. */
  readonly own: boolean;
  readonly card: (name: CardName) => Element | null;
  /** Cards come in the order of the page, so a later one proves that an earlier one is not there. */
  readonly lacks: (name: CardName) => boolean;
};

/** Links looked at; no honest page has as many. */
const linkBudget = 3_000;

/** Links to parts of a profile are the page's own person's; a plain link to a profile may be anybody's. */
const ownPart = /\/in\/[^/?#]+\/(?:overlay|details|edit|add-edit)\b/;
const form = /\/in\/[^/?#]+\/(?:edit|add-edit)\b/;
const profileId = /(?:fsd_profile(?:[A-Z][A-Za-z]+)?(?::|%3A)(?:\(|%28)?|[?&]profileId=)(ACoA[\w-]{20,})/;

/** `mixed`: while the site goes from one profile to the next, parts of both may stand on the page. */
export function findEmberPage(document: Document): EmberPage | 'mixed' | null {
  const main = document.querySelector(emberSelect.main);
  if (!main) return null;
  const links = all(main, emberSelect.personLink)
    .slice(0, linkBudget)
    .filter((link) => ownPart.test(attribute(link, 'href')));
  const handles = distinct(links.map(slugIn));
  const ids = distinct([
    ...links.map(idInLink),
    ...all(main, emberSelect.pagedItem).slice(0, linkBudget).map(idOfItem),
  ]);
  if (handles.length > 1 || ids.length > 1) return 'mixed';
  const [handle] = handles;
  const [id] = ids;
  if (!handle && !id) return null;
  const memberNumber = memberNumberOf(document);
  const cards = cardsIn(document);
  // A card under a name that is not known may be any of them.
  const isKnown = all(main, emberSelect.card).every((card) => isNamed(card));
  return {
    identity: { ...(id ? { id } : {}), ...(memberNumber ? { memberNumber } : {}), ...(handle ? { handle } : {}) },
    own: links.some((link) => form.test(attribute(link, 'href'))),
    card: (name) => cards.get(name) ?? null,
    lacks: (name) =>
      isKnown && !cards.has(name) && cardOrder.slice(cardOrder.indexOf(name) + 1).some((later) => cards.has(later)),
  };
}

function cardsIn(document: Document): ReadonlyMap<string, Element> {
  const cards = new Map<string, Element>();
  for (const card of all(document, emberSelect.card).slice(0, 100)) {
    const name = card.querySelector(emberSelect.anchor)?.id;
    if (name && !cards.has(name)) cards.set(name, card);
  }
  return cards;
}

function isNamed(card: Element): boolean {
  const name = card.querySelector(emberSelect.anchor)?.id ?? '';
  return (cardOrder as readonly string[]).includes(name) || othersCard.test(name);
}

function memberNumberOf(document: Document): string | undefined {
  const number = attribute(document.querySelector(emberSelect.name)?.closest(emberSelect.memberCard), 'data-member-id');
  return /^[1-9]\d{0,14}$/.test(number) ? number : undefined;
}

function idInLink(link: Element): string {
  return profileId.exec(attribute(link, 'href').slice(0, 2_000))?.[1] ?? '';
}

function idOfItem(item: Element): string {
  return /-(ACoA[\w-]{20,}?)-(?:[A-Z]+-)/.exec(item.id.slice(0, 400))?.[1] ?? '';
}

/** Which whole list a page shows, as the ids of its items say; `null` where they say nothing. */
export function listOnPage(document: Document): 'experience' | 'education' | 'certifications' | 'other' | null {
  const id = attribute(document.querySelector(emberSelect.pagedItem), 'id');
  // Volunteering has a list of its own, with a name that ends alike.
  if (/VOLUNTEER/.test(id)) return 'other';
  const [, name] = /(EXPERIENCE|EDUCATION|CERTIFICATION)S?-VIEW/.exec(id) ?? [];
  return name === 'CERTIFICATION' ? 'certifications' : name ? (name.toLowerCase() as 'experience') : null;
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values.filter(Boolean))];
}

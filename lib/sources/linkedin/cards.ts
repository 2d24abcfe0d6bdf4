import type { SiteIdentity } from '@/lib/domain/reading';
import { decodeSlug } from './address';
import { all, attribute, behind, follows, has, slugIn } from './dom';
import { cardKeys, cardNames, cardPrefix, listNames, select, testIdPrefix, type ListName } from './selectors';

/** The cards of one person. A card stands there twice, a `div` and the `section` in it: the outer is kept. */
export type Cards = {
  readonly identity: SiteIdentity;
  readonly card: (name: keyof typeof cardNames) => Element | null;
  /** The list that the page is about, or one of those on the profile. */
  readonly list: (name: ListName) => Element | null;
};

/**
 * The cards of the page, if all of them belong to one person. While LinkedIn changes from one profile to the next,
 * cards of both may stand on the page: then there is nobody to read. `details`: the page is to show that list alone.
 */
export function findCards(document: Document, details: ListName | null): Cards | 'mixed' | null {
  const ending = details ? new RegExp(`(?<!Volunteer)${listNames[details]}\\w*Details\\w*$`) : cardNames.topCard;
  const { elements, keys, at } = keyedCards(document, ending);
  const anchor = elements[at];
  const id = keys[at]?.replace(ending, '');
  if (!anchor || !id) return details && withoutCard(document, details);
  if (!/^[\w-]+$/.test(id)) return null;

  const slugs = new Set([
    slugOfTestId(anchor),
    slugIn(anchor.querySelector(details ? select.ownPath : select.overlayLink)),
  ]);
  for (const key of keys) if (!key.startsWith(id)) slugs.add(/^(.+)Activity$/.exec(key)?.[1]?.toLowerCase() ?? '');
  slugs.delete('');
  // The first of a top card leads to the person, and so does one above a list's title; other links lead to anybody.
  const first = slugs.size === 0 ? anchor.querySelector(select.profileLink) : null;
  const title = details && anchor.querySelector('p');
  if (first && (!title || follows(title, first))) slugs.add(slugIn(first));
  // Links of a profile that was opened by its id may hold that.
  for (const none of ['', id.toLowerCase()]) slugs.delete(none);
  const [handle] = slugs;
  if (slugs.size > 1) return 'mixed';
  const names = keys.map((key) => {
    if (key.startsWith(id)) return key.slice(id.length);
    const rest = key.slice(handle?.length);
    return handle && key.toLowerCase().startsWith(handle) && /^[A-Z]/.test(rest) ? rest : null;
  });
  if (names.includes(null)) return 'mixed';
  const find = (name: RegExp) => elements[names.findIndex((each) => name.test(each ?? ''))] ?? null;
  let late: readonly Element[] | undefined;
  return {
    identity: handle ? { id, handle } : { id },
    card: (name) => find(cardNames[name]),
    list: (name) => {
      if (details) return anchor;
      const wanted = new RegExp(`^${listNames[name]}\\w*TopLevel`);
      const card = find(wanted);
      if (card) return card;
      // Lists may be there without a card around them, below the others.
      late ??= behind(find(cardNames.activity) ?? anchor, select.testId);
      return late.find((element) => wanted.test(readTestId(element)[0]) && readTestId(element)[1] === handle) ?? null;
    },
  };
}

/** Every card with its key, and where the one stands that ends so. */
export function keyedCards(document: Document, ending: RegExp) {
  // One attribute is found faster than either of two, and mostly there is but one.
  const onlyById = all(document, select.cardById).some((element) => !element.matches(select.card));
  const elements = all(document, onlyById ? select.cardOfEither : select.card);
  const keys = elements.map(keyOf);
  return { elements, keys, at: keys.findIndex((key) => key.search(ending) > 0) };
}

function keyOf(card: Element): string {
  const key = cardKeys.map((name) => attribute(card, name)).find((value) => value.startsWith(cardPrefix)) ?? '';
  return decoded(key.slice(cardPrefix.length));
}

/** A slug may be percent-encoded; most keys hold none. */
function decoded(key: string): string {
  return key.includes('%') ? decodeSlug(key) : key;
}

/** A card that the person does not have is there as an empty shell. */
export function isShell(card: Element): boolean {
  return !has(card, select.content);
}

/** The slug at the end of the first section's test id. */
export function slugOfTestId(root: Element): string {
  return readTestId(root.matches(select.testId) ? root : root.querySelector(select.testId))[1];
}

/** The list that this element's test id or screen names, and the slug. */
export function readTestId(element: Element | null): readonly [name: string, slug: string] {
  const [, name = '', slug = ''] =
    /^(\w+?)_(.+)$/.exec(attribute(element, 'data-testid').slice(testIdPrefix.length)) ?? [];
  return [name, decodeSlug(slug).toLowerCase()];
}

/** Some builds of the pages with a whole list bear no card key: only the test id with the slug, or only the screen. */
function withoutCard(document: Document, list: ListName): Cards | 'mixed' | null {
  // Volunteering has a list of its own, and a name that ends alike.
  const wanted = new RegExp(`(?<!Volunteer)${listNames[list]}\\w*Details`);
  let sections = all(document, select.testId).filter((element) => wanted.test(readTestId(element)[0]));
  let slugs = new Set(sections.map(slugOfTestId));
  if (sections.length === 0) {
    const screen = all(document, select.sduiAny).find((each) => wanted.test(attribute(each, 'data-sdui-screen')));
    // What names itself otherwise is another list under this one's address.
    const isOther = screen && has(screen, `${select.testId}, ${select.cardOfEither}`);
    sections = screen && !isOther ? all(screen, select.column) : [];
    // Links to what lies over this profile, or behind it; other links may lead to anybody.
    slugs = new Set(sections.flatMap((section) => all(section, select.ownPath)).map(slugIn));
  }
  const [handle] = slugs;
  const [section] = sections;
  if (slugs.size > 1) return 'mixed';
  return handle && section ? { identity: { handle }, card: () => null, list: () => section } : null;
}

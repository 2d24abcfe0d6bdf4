import type { SiteIdentity } from '@/lib/domain/reading';
import { decodeSlug } from './address';
import type { Anchors } from './anchors';
import { all, attribute, has, slugIn } from './dom';
import { cardNames, cardPrefix, select, testIds } from './selectors';

export type CardName = keyof typeof cardNames;

/** The cards of one person, by name. A card stands there twice, a `div` and the `section` in it: the outer is kept. */
export type Cards = {
  readonly identity: Required<Pick<SiteIdentity, 'handle'>> & Pick<SiteIdentity, 'id'>;
  readonly get: (name: CardName) => Element | null;
};

/**
 * The cards of the page, if all of them belong to one person. While LinkedIn changes from one profile to the next,
 * cards of both may stand on the page: then there is nobody to read.
 */
export function findCards({ cards: elements, lists }: Anchors): Cards | 'mixed' | null {
  const keys = elements.map((element) => attribute(element, 'componentkey').slice(cardPrefix.length));
  const anchorAt = keys.findIndex((key) => endOf(key, 'topCard') || endOf(key, 'experienceDetails'));
  const anchor = elements[anchorAt];
  const key = keys[anchorAt];
  if (!anchor || !key) return detailsWithoutCard(lists('experienceDetails'));

  const id = key.slice(0, -(endOf(key, 'topCard') || endOf(key, 'experienceDetails')).length);
  const overlay = all(anchor, select.overlayLink).find(slugIn);
  const handle = overlay ? slugIn(overlay) : slugOfTestId(anchor);
  if (!/^[\w-]+$/.test(id) || !handle) return null;

  const names = keys.map((each) => {
    if (each.startsWith(id)) return each.slice(id.length);
    return decodeSlug(each).toLowerCase().startsWith(handle) ? each.slice(-lengthOfActivity) : null;
  });
  if (names.some((name) => name === null)) return 'mixed';
  return {
    identity: { id, handle },
    get: (card) => {
      const ends: readonly (string | null)[] = cardNames[card];
      return elements[names.findIndex((name) => ends.includes(name))] ?? null;
    },
  };
}

/** A card that the person does not have is there as an empty shell. */
export function isShell(card: Element): boolean {
  return !has(card, select.content);
}

/** The slug at the end of a section's test id, or nothing. */
export function slugOfTestId(root: Element): string | undefined {
  for (const prefix of Object.values(testIds)) {
    const section = root.matches(`[data-testid^="${prefix}"]`)
      ? root
      : root.querySelector(`[data-testid^="${prefix}"]`);
    const slug = decodeSlug(attribute(section, 'data-testid').slice(prefix.length)).toLowerCase();
    if (slug) return slug;
  }
  return undefined;
}

const lengthOfActivity = 'Activity'.length;

function endOf(key: string, name: CardName): string {
  return cardNames[name].find((end) => key.endsWith(end) && key.length > end.length) ?? '';
}

/** Some builds of the page with the whole job list bear no card key, only the test id with the slug. */
function detailsWithoutCard(sections: readonly Element[]): Cards | 'mixed' | null {
  const slugs = new Set(sections.map(slugOfTestId));
  if (slugs.size > 1) return 'mixed';
  const handle = [...slugs][0];
  const section = sections[0] ?? null;
  return handle ? { identity: { handle }, get: (name) => (name === 'experienceDetails' ? section : null) } : null;
}

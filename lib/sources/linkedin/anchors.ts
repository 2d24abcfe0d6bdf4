import { all } from './dom';
import { select, testIds } from './selectors';

/** All that is sought in the whole document. Each such search takes as long as reading a card, so there are few. */
export type Anchors = {
  readonly cards: readonly Element[];
  /** Links to the forms of the viewer's own profile. */
  readonly ownLinks: readonly Element[];
  /** Job lists, in the order of the page; only sought where there is no card to hold one. */
  readonly lists: (place: keyof typeof testIds) => readonly Element[];
};

export function findAnchors(document: Document): Anchors {
  return {
    cards: all(document, select.card),
    ownLinks: all(document, select.ownLink),
    lists: (place) => all(document, listOf(place)),
  };
}

export function listOf(place: keyof typeof testIds): string {
  return `div[data-testid^="${testIds[place]}"]`;
}

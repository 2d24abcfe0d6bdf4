import { keyedCards } from './cards';
import { none } from './frame';
import type { LayoutReader } from './layout-reader';
import { readLists, type ReadLists } from './lists';
import { readSdui } from './read-sdui';
import { nameHeading } from './read-top-card';
import { cardNames } from './selectors';

/** The signed-in page since October 2025. In a page, what reads its lists comes in a script of its own. */
export function sduiWith(lists: () => ReadLists | undefined): LayoutReader {
  return {
    read: (page, address) => {
      const reader = lists();
      return reader ? readSdui(page, address, reader) : none('layout-unknown');
    },
    nameElement: (document) => {
      const { elements, at } = keyedCards(document, cardNames.topCard);
      const card = elements[at];
      return card ? nameHeading(card) : null;
    },
  };
}

export const sdui: LayoutReader = /* @__PURE__ */ sduiWith(() => readLists);

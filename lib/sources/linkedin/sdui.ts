import type { LayoutReader } from './layout-reader';
import { readSdui } from './read-sdui';
import { cardNames, cardPrefix, select } from './selectors';

/** The signed-in page since October 2025. */
export const sdui: LayoutReader = {
  read: readSdui,
  nameElement: (document) => {
    const cards = cardNames.topCard.map((name) => `[componentkey^="${cardPrefix}"][componentkey$="${name}"]`);
    return document.querySelector(cards.join(','))?.querySelector(select.name) ?? null;
  },
};

import type { Reading } from '@/lib/domain/reading';

/** Two states of one X profile with what a person said of the difference. */
export type LabelledPair = {
  readonly id: number | string;
  readonly labels: readonly string[];
  readonly handLabelled: boolean;
  readonly before: Reading;
  readonly after: Reading;
};

type ProfileState = {
  readonly date: string;
  readonly handle: string;
  readonly name: string;
  /** '': the profile has none · `null`: nobody looked. */
  readonly bio: string | null;
  readonly location: string | null;
};
type PairLine = {
  readonly id: number | string;
  readonly rest_id: string;
  readonly labels: readonly string[];
  readonly hand_labelled: boolean;
  readonly before: ProfileState;
  readonly after: ProfileState;
};

export function labelledPairs(lines: string): readonly LabelledPair[] {
  return lines
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const pair = JSON.parse(line) as PairLine;
      return {
        id: pair.id,
        labels: pair.labels,
        handLabelled: pair.hand_labelled,
        before: readingOf(pair.rest_id, pair.before),
        after: readingOf(pair.rest_id, pair.after),
      };
    });
}

/** The header as a whole visit would have read it; what is empty is proven to be. */
function readingOf(id: string, state: ProfileState): Reading {
  return {
    source: 'x',
    layout: 'profile',
    url: `https://x.com/${state.handle}`,
    readAt: `${state.date}T12:00:00Z`,
    uiLanguage: 'en',
    viewer: 'signed-in',
    identity: { id, handle: state.handle },
    facts: {
      name: state.name,
      ...(state.bio === null ? {} : { bio: state.bio || null }),
      ...(state.location === null ? {} : { location: state.location || null }),
    },
    sections: { header: 'complete', posts: 'not-loaded' },
    posts: [],
    problems: [],
  };
}

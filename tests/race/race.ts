import type { Reading } from '@/lib/domain/reading';
import type { PageState } from '@/lib/messaging/protocol';
import { fakeTimers } from '@/lib/watch/fixtures/fake-timers';
import { watch } from '@/lib/watch/watch';
import { modelSite, type Site } from './model';
import { randomOf } from './random';

export type Outcome = {
  readonly navigations: number;
  readonly sent: number;
  /** Readings that hold anything of another person, or were sent under another's address. */
  readonly wrong: readonly string[];
  /** Profiles that stood still for long and were never sent. */
  readonly missed: readonly string[];
  /** Moments at which the annotation was shown where no profile is. */
  readonly misplaced: readonly string[];
};

const state: PageState = {
  reading: 'open',
  annotation: true,
  language: 'en',
  appearance: 'system',
  chip: { kind: 'unknown', name: null },
};
const kinds = [
  'link',
  'link',
  'link',
  'link',
  'back',
  'forward',
  'thereAndBack',
  'aborted',
  'outOfCache',
  'hover',
  'elsewhere',
];
const stays = [0, 20, 120, 400, 900, 1600, 3000, 16_000];
const long = 16_000;

/** Navigates a model site at random, with the real watcher and the site's real reader in it. */
export async function race<Person>(site: Site<Person>, seed: number, navigations: number): Promise<Outcome> {
  const random = randomOf(seed);
  const timers = fakeTimers();
  let sentOf: Reading[] = [];
  let profile: string | undefined;
  const model = modelSite(site, random, timers, (url) => {
    const handle = site.source.address(url)?.handle;
    // A person's own sub-pages are one visit: what was sent of it need not be sent again.
    if (handle !== profile) sentOf = [];
    profile = handle;
  });
  const wrong: string[] = [];
  const missed: string[] = [];
  const misplaced: string[] = [];
  let sent = 0;
  let key = 0;
  const stop = watch({
    source: site.source,
    document: model.document,
    location: model.location,
    window: model.window,
    timers,
    newKey: () => `key-${(key += 1)}`,
    newObserver: (callback) => {
      model.observe(callback);
      return { observe() {}, disconnect() {} };
    },
    background: {
      pageState: async () => state,
      remember: async () => ({ ok: true }),
      pageTrouble: async () => ({ ok: true }),
      openPanel: async () => ({ ok: true }),
      recordReading: async ({ reading }) => {
        sent += 1;
        sentOf.push(reading);
        const person = model.shown();
        const what = person === null ? 'sent from a page that is no profile' : site.wrongIn(reading, person);
        if (what !== '') wrong.push(`seed ${seed}, at ${timers.now()} ms, ${model.location.href}: ${what}`);
        return { ok: true, stored: 'held' };
      },
    },
    runtimeId: () => 'an-extension',
    onPageMessage: () => () => {},
    annotate: () => ({
      show() {
        if (model.shown() === null) misplaced.push(`seed ${seed}, at ${timers.now()} ms`);
      },
      hide() {},
      remove() {},
      pageChanged() {},
    }),
  });
  for (let count = 0; count < navigations; count += 1) {
    const move = random.pick(kinds);
    model.move(move);
    const stay = random.pick(stays);
    await timers.pass(stay);
    const person = model.shown();
    if (stay === long && person !== null && !sentOf.some((reading) => site.isOf(reading, person))) {
      missed.push(`seed ${seed}, after ${count} (${move}), at ${timers.now()} ms: ${model.location.href}`);
    }
  }
  stop();
  await model.close();
  return { navigations, sent, wrong, missed, misplaced };
}

// @vitest-environment happy-dom
// First, so that the faked IndexedDB is there before Dexie looks for one.
import { pageDeps } from '@/tests/full-page';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { brief } from '@/lib/domain/brief';
import {
  about,
  change,
  firstMeeting,
  input,
  meeting,
  note,
  person,
  promoted,
  promotion,
  question,
} from '@/lib/domain/fixtures/kit';
import { introduction, mention, promise } from '@/lib/domain/fixtures/records';
import { catalogueOf } from '@/lib/i18n/catalogue';
import { wordCount } from '@/lib/i18n/sentences/words';
import { DepsProvider } from '../deps';
import { ToastProvider } from '../ui/toast';
import { TwoMinuteRead } from './two-minute-read';
// Loaded when one scrolls: here at once.
import './below';

afterEach(cleanup);

const long = 'plant supplier '.repeat(40).trim();
const several = [0, 1, 2, 3, 4, 5, 6, 7];

/** Somebody of whom everything is known, and all of it at length. */
function wordy(id: string) {
  return about({
    person: person({ id, name: 'Ana Maria Sofia Elisabet Lindqvist', pinned: long, metWhere: long, metVia: long }),
    identities: [
      promoted({ changes: [promotion, change('bio', { before: { text: long }, after: { text: long } }), moved] }),
    ],
    meetings: [firstMeeting({ id: `first-${id}`, personIds: [id], nextStep: long })],
    notes: [
      note({
        id: `note-${id}`,
        personId: id,
        meetingId: `first-${id}`,
        text: `One ${long}\nTwo ${long}?\nThree ${long}`,
      }),
    ],
    records: {
      promises: several.flatMap((at) => [
        promise({ id: `mine-${id}-${at}`, personId: id, text: long.slice(0, 290) }),
        promise({ id: `theirs-${id}-${at}`, personId: id, by: 'theirs', text: long.slice(0, 290) }),
      ]),
      introductions: several.map((at) => introduction({ id: `intro-${id}-${at}` })),
      touches: [],
      mentions: several.map((at) =>
        mention({ id: `book-${id}-${at}`, personId: id, meetingId: `first-${id}`, title: long, author: long }),
      ),
    },
  });
}

const moved = change('location', { before: { text: 'Gothenburg' }, after: { text: 'Stockholm' } });

async function shown(count: number, language: 'en' | 'sv') {
  const ids = Array.from({ length: count }, (_, at) => `p${at}`);
  const full = meeting({
    personIds: ids,
    purpose: long,
    agenda: ['1', '2', '3'].map((id) => question({ id, text: long.slice(0, 290) })),
    myHelp: long,
    theirHelp: long,
  });
  const page = pageDeps();
  render(
    <DepsProvider deps={page.deps} settings={{ ...page.settings(), language }} text={catalogueOf(language)}>
      <ToastProvider>
        <TwoMinuteRead brief={brief(input({ meeting: full, people: ids.map(wordy) }))} />
      </ToastProvider>
    </DepsProvider>,
  );
  await screen.findByRole('heading', { name: catalogueOf(language).brief.closing.heading });
  return document.body;
}

/** What is read: of the buttons only those that are sentences themselves. */
function wordsIn(body: HTMLElement, parts = 'h2, h3, p, li, b, span, q, button.help, .glance'): number {
  const copy = body.cloneNode(true) as HTMLElement;
  for (const button of copy.querySelectorAll('.btn, .icon-btn, .toasts, .avatar')) button.remove();
  for (const each of copy.querySelectorAll(parts)) each.append(' ');
  return wordCount(copy.textContent);
}

describe.each(['en', 'sv'] as const)('the fullest brief, as it stands on the screen, in %s', (language) => {
  test.each([1, 2, 9])('with %i people is read in two minutes, its glance in ten seconds', async (count) => {
    const body = await shown(count, language);
    const glance = body.querySelector<HTMLElement>('.glance')!;
    expect(wordsIn(glance)).toBeLessThanOrEqual(45);
    const all = wordsIn(body);
    expect(all).toBeLessThanOrEqual(350);
    expect(all).toBeGreaterThan(250);
  });
});

import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { agendaFile } from '@/components/drafts/agenda-file';
import { draftFor } from '@/lib/domain/draft';
import type { DraftRequest } from '@/lib/domain/draft-request';
import { meeting as meetingOf, person, question } from '@/lib/domain/fixtures/kit';
import {
  followUp as followUpOf,
  introduction as introductionOf,
  mention,
  promise,
} from '@/lib/domain/fixtures/records';
import { sides } from '@/lib/domain/introduction';
import { meetingKinds } from '@/lib/domain/meeting';
import { mailto } from '@/lib/domain/mailto';
import { placesOf, templateKinds } from '@/lib/domain/template';
import { loadDrafts } from '@/lib/i18n/load-drafts';
import { writeCalendar } from '@/lib/sources/calendar/write-calendar';

/** Stands in every field that is private, and in the name and the address of everybody whom a draft does not concern. */
const secret = 'zqsecret';
const languages = await Promise.all([loadDrafts('en'), loadDrafts('sv')]);

const hidden = fc.string({ maxLength: 20 }).map((text) => `${text}${secret}${text}`);
const open = fc.oneof(
  fc.constant(''),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constant('{name} {about} [x]'),
);
const ids = ['ana', 'sara', 'leo'] as const;
const some = fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 3 });

const aPerson = (id: string, concerned: boolean) =>
  fc
    .record({ metWhere: hidden, metVia: hidden, pinned: hidden, tag: hidden, name: open, email: fc.boolean() })
    .map(({ tag, name, email, ...rest }) =>
      person({
        ...rest,
        id,
        tags: [tag],
        name: concerned ? name : `Stranger ${secret}`,
        email: email || !concerned ? `${id}@${concerned ? 'known' : secret}.example` : '',
      }),
    );
const everybody = fc.tuple(...ids.map((id) => aPerson(id, true)), aPerson('stranger', false));

const aMeeting = fc
  .record({
    personIds: some,
    kind: fc.constantFrom(...meetingKinds),
    purpose: open,
    asked: open,
    place: open,
    secret: hidden,
  })
  .map(({ asked, secret: text, ...rest }) =>
    meetingOf({
      ...rest,
      agenda: [
        question({ text: asked, from: { kind: 'note', id: text } }),
        question({ id: text, text: `done ${text}`, done: true }),
      ],
      dismissed: [text],
      nextStep: text,
      myHelp: text,
      theirHelp: text,
      mission: text,
      calendarUid: text,
      impressions: [{ personId: 'ana', starred: true, line: text }],
    }),
  );

const aPromise = fc
  .record({ by: fc.constantFrom('mine' as const, 'theirs' as const), text: open, hidden })
  .map((told) => promise({ by: told.by, text: told.text, aboutIds: ['sara'], meetingId: 'second' }));
/** Of another meeting, with somebody else, or let go: no business of those who are written to. */
const noBusiness = hidden.chain((text) =>
  fc.constantFrom(
    promise({ text }),
    promise({ text, meetingId: 'second', personId: 'stranger' }),
    promise({ text, meetingId: 'second', steps: [{ kind: 'let-go', at: '2026-11-26T15:00:00Z' }] }),
    promise({ text, meetingId: 'second', deletedAt: '2026-11-26T15:00:00Z' }),
  ),
);

const anIntroduction = fc.record({ whyA: open, whyB: open, favour: fc.boolean(), secret: hidden }).map((told) =>
  introductionOf({
    favour: told.favour,
    direction: 'given',
    a: { personId: 'ana', name: 'Ana', why: told.whyA },
    b: { personId: 'sara', name: 'Sara', why: told.whyB },
    by: { personId: 'leo', name: 'Leo', why: told.secret },
    next: { text: told.secret, due: '2026-12-01' },
    steps: [{ kind: 'went-badly', why: told.secret, lesson: told.secret, at: '2026-11-26T15:00:00Z' }],
  }),
);

const side = fc.constantFrom(...sides);
const kept = { createdAt: '', updatedAt: '', deletedAt: null };

/** A draft with the ids of those whom it may go to. */
const asked: fc.Arbitrary<{ readonly request: DraftRequest; readonly may: readonly string[] }> = fc
  .record({
    people: everybody,
    meeting: aMeeting,
    promises: fc.array(fc.oneof(aPromise, noBusiness), { maxLength: 6 }),
    promise: aPromise,
    introduction: anIntroduction,
    side,
    text: open,
    secret: hidden,
  })
  .chain(({ people, meeting, promises, promise: own, introduction, side: asks, text, secret: hiddenText }) => {
    const at = { people };
    const item = { ...mention({ title: text, author: text, url: text }), id: hiddenText, meetingId: hiddenText };
    const one = introduction[asks].personId ?? '';
    const followUp = { ...followUpOf({ topic: text, subject: text, body: text }), meetingId: hiddenText };
    const all: readonly (readonly [DraftRequest, readonly string[]])[] = [
      [{ kind: 'invitation', meeting, ...at }, meeting.personIds],
      [{ kind: 'agenda', meeting, ...at }, meeting.personIds],
      [{ kind: 'thank-you', meeting, about: text, ...at }, meeting.personIds],
      [{ kind: 'recap', meeting, promises, ...at }, meeting.personIds],
      [{ kind: 'book', personId: 'ana', item, ...at }, ['ana']],
      [{ kind: 'link', personId: 'ana', item, ...at }, ['ana']],
      [{ kind: 'reminder', promise: own, ...at }, ['ana']],
      [{ kind: 'decline', personId: 'ana', thing: text, ...at }, ['ana']],
      [{ kind: 'ask-before-introducing', introduction, side: asks, who: text, ...at }, [one]],
      [{ kind: 'introduction', introduction, who: { a: text }, ...at }, ['ana', 'sara']],
      [{ kind: 'check-introduction', introduction, side: asks, ...at }, [one]],
      [
        {
          kind: 'reintroduction',
          nameCameUp: {
            ...kept,
            id: hiddenText,
            name: text,
            saidById: 'ana',
            personId: null,
            meetingId: hiddenText,
            settledAt: null,
          },
          ...at,
        },
        ['ana'],
      ],
      [{ kind: 'report-to-introducer', introduction, how: text, ...at }, ['leo']],
      [{ kind: 'after-event', followUp, event: text, ...at }, ['ana']],
      [{ kind: 'second-mail', followUp, ...at }, ['ana']],
      [{ kind: 'light-touch', personId: 'ana', about: text, ...at }, ['ana']],
      [{ kind: 'promised', promise: own, ...at }, ['ana']],
    ];
    return fc.constantFrom(...all).map(([request, may]) => ({ request, may }));
  });

/** Every place that there is, in both languages' names, for every kind of draft: the most that words of one's own can ask for. */
const greedy = new Map(
  languages.flatMap((words) =>
    templateKinds.map((kind) => {
      const names = Object.values(placesOf)
        .flat()
        .flatMap((place) => [place, words.places[place]]);
      const all = names.map((name) => `{${name}}`).join('\n\n');
      return [`${kind}:${words.language}`, { subject: all, body: all }] as const;
    }),
  ),
);

it('[P3][P45] no draft tells anything private, whatever is stored and however its words are changed', () => {
  fc.assert(
    fc.property(asked, fc.constantFrom(...languages), fc.boolean(), ({ request }, words, changed) => {
      const draft = draftFor(request, words, changed ? greedy : new Map());
      expect(JSON.stringify(draft)).not.toContain(secret);
      const file = agendaFile(request, words);
      if (file) expect(writeCalendar(file.entry, '2026-11-26T12:25:00Z')).not.toContain(secret);
    }),
    { numRuns: 400 },
  );
});

it('[P45] no draft is addressed to anybody but the people of that meeting or introduction', () => {
  fc.assert(
    fc.property(asked, fc.constantFrom(...languages), ({ request, may }, words) => {
      const draft = draftFor(request, words);
      const allowed = request.people.filter(({ id }) => may.includes(id)).map(({ email }) => email);
      for (const address of draft.to) expect(allowed).toContain(address);
      const [, addresses = ''] = /^mailto:([^?]*)/.exec(mailto(draft).url) ?? [];
      expect(addresses).toBe(draft.to.join(','));
    }),
    { numRuns: 300 },
  );
});

it('what is selected is a blank', () => {
  fc.assert(
    fc.property(asked, fc.constantFrom(...languages), ({ request }, words) => {
      const draft = draftFor(request, words);
      const { blank } = draft;
      if (blank === null) return;
      const text = draft[blank.field].slice(blank.start, blank.end);
      expect(Object.values(words.blanks).map((each) => `[${each}]`)).toContain(text);
    }),
    { numRuns: 300 },
  );
});

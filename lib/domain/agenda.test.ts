import { describe, expect, it } from 'vitest';
import {
  acceptSuggestion,
  dismissSuggestion,
  editQuestion,
  moveQuestion,
  putBackQuestion,
  removeQuestion,
  suggestQuestions,
  tickQuestion,
  writeQuestion,
} from './agenda';
import {
  about,
  change,
  firstMeeting,
  identity,
  meeting,
  now,
  onX,
  person,
  post,
  promoted,
  promotion,
  question,
} from './fixtures/kit';
import type { Note } from './note';

const open = firstMeeting({
  agenda: [question(), question({ id: 'q2', text: 'Who builds it?', done: true })],
  nextStep: 'Again when the new plant is running',
});
const everything = about({ identities: [promoted(), onX({ posts: [post()] })], meetings: [open, meeting()] });
const suggest = (
  ...[people = [everything], agenda = [], dismissed = []]: Partial<Parameters<typeof suggestQuestions>>
) => suggestQuestions(people, agenda, dismissed, now);

describe('suggested questions', () => {
  it('are at most three, each from its record, changes first [P2] [P6]', () => {
    expect(suggest()).toEqual([
      {
        id: 'change:c-promotion',
        personId: 'ana',
        kind: 'new-role',
        about: '',
        from: { kind: 'change', id: 'c-promotion' },
      },
      {
        id: 'question:q1',
        personId: 'ana',
        kind: 'open-question',
        about: 'How is the new plant going?',
        from: { kind: 'question', id: 'q1', meetingId: 'first' },
      },
      {
        id: 'meeting:first',
        personId: 'ana',
        kind: 'last-next-step',
        about: 'Again when the new plant is running',
        from: { kind: 'meeting', id: 'first' },
      },
    ]);
  });

  it('come from notes too: a line that ends in a question mark, the latest note first, each with its note', () => {
    const note = (id: string, text: string, patch: Partial<Note> = {}): Note => ({
      id,
      text,
      personId: 'ana',
      meetingId: 'first',
      createdAt: '2026-03-12T14:00:00Z',
      updatedAt: '2026-03-12T14:00:00Z',
      deletedAt: null,
      ...patch,
    });
    const noted = about({
      meetings: [firstMeeting(), meeting()],
      notes: [
        note('n1', 'Runs plant two.\n- **What would a good first hire look like?**\nWho pays?'),
        note('n2', 'Ask about Lisbon?', { meetingId: null, createdAt: '2026-11-01T09:00:00Z' }),
        note('gone', 'Gone?', { deletedAt: '2026-03-13T09:00:00Z' }),
        note('older', 'Before we met?', { meetingId: null, createdAt: '2025-01-01T09:00:00Z' }),
      ],
    });
    const found = suggest([noted]);
    expect(found.map((each) => [each.id, each.about])).toEqual([
      ['note:n2:0', 'Ask about Lisbon?'],
      ['note:n1:1', 'What would a good first hire look like?'],
      ['note:n1:2', 'Who pays?'],
    ]);
    const agenda = acceptSuggestion([], found[1]!, 'What makes a good first hire?', 'q9');
    expect(suggest([noted], agenda).map((each) => each.id)).toEqual(['note:n2:0', 'note:n1:2']);
    expect(suggest([noted], [], ['note:n1:1']).map((each) => each.id)).toEqual(['note:n2:0', 'note:n1:2']);
  });

  it('ask once what one note on a meeting of several asks', () => {
    const shared = { text: 'Who pays?', meetingId: 'first', deletedAt: null } as const;
    const stamps = { createdAt: '2026-03-12T14:00:00Z', updatedAt: '2026-03-12T14:00:00Z' };
    const noted = (id: string) =>
      about({
        person: person({ id }),
        meetings: [firstMeeting({ personIds: ['ana', 'sara'] })],
        notes: [{ ...shared, ...stamps, id: `n-${id}`, personId: id }],
      });
    expect(suggest([noted('ana'), noted('sara')]).map((each) => each.id)).toEqual(['note:n-ana:0']);
  });

  it('take a post of the last 30 days where there is room', () => {
    const recent = about({ identities: [onX({ posts: [post(), post({ id: 'old', at: '2026-09-01T09:00:00Z' })] })] });
    expect(suggest([recent]).map((each) => each.id)).toEqual(['post:p1']);
  });

  it('fill only the room that the agenda leaves', () => {
    expect(suggest([everything], [question({ id: 'own' }), question({ id: 'own2' })])).toHaveLength(1);
    expect(
      suggest(
        [everything],
        ['1', '2', '3'].map((id) => question({ id })),
      ),
    ).toEqual([]);
  });

  it('do not come back once accepted or waved away', () => {
    const [first] = suggest();
    const accepted = acceptSuggestion([], first!, 'How is the new role going?', 'q9');
    expect(suggest([everything], accepted).map((each) => each.id)).toEqual(['question:q1', 'meeting:first']);
    const dismissed = dismissSuggestion(dismissSuggestion([], 'question:q1'), 'question:q1');
    expect(dismissed).toEqual(['question:q1']);
    expect(suggest([everything], [], dismissed).map((each) => each.id)).toEqual([
      'change:c-promotion',
      'meeting:first',
      'post:p1',
    ]);
  });

  it('ask about work once, without naming what is not certain', () => {
    const unclear = about({
      identities: [identity({ changes: [{ ...promotion, certainty: 'maybe' }, change('headline')] })],
    });
    expect(suggest([unclear]).map((each) => [each.kind, each.about])).toEqual([['role-unclear', '']]);
  });

  it('ask nothing about work where a role ended', () => {
    expect(suggest([about({ identities: [identity({ changes: [change('left'), change('headline')] })] })])).toEqual([]);
  });

  it('give each of several people a turn', () => {
    const sara = about({
      person: person({ id: 'sara', name: 'Sara Ek' }),
      identities: [promoted({ changes: [{ ...promotion, id: 'c-sara' }] })],
      meetings: [],
    });
    expect(suggest([everything, sara]).map((each) => each.personId)).toEqual(['ana', 'sara', 'ana']);
  });
});

describe('the agenda', () => {
  const three = ['a', 'b', 'c'].map((id) => question({ id, text: id }));
  const ids = (agenda: typeof three | ReturnType<typeof moveQuestion>) => agenda.map((each) => each.id);

  it('takes own questions, up to three, and no empty one', () => {
    expect(writeQuestion([], '  What next? ', 'q')).toEqual([{ id: 'q', text: 'What next?', from: null, done: false }]);
    expect(writeQuestion([], '   ', 'q')).toEqual([]);
    expect(writeQuestion(three, 'a fourth', 'q')).toEqual(three);
  });

  it('keeps the record a suggestion came from, in the user’s own words, once', () => {
    const [first] = suggest();
    const agenda = acceptSuggestion([], first!, ' How do you like it? ', 'q9');
    expect(agenda).toEqual([
      { id: 'q9', text: 'How do you like it?', from: { kind: 'change', id: 'c-promotion' }, done: false },
    ]);
    expect(acceptSuggestion(agenda, first!, 'again', 'q10')).toEqual(agenda);
  });

  it('edits, ticks, removes', () => {
    expect(editQuestion(three, 'b', ' B ').map((each) => each.text)).toEqual(['a', 'B', 'c']);
    expect(editQuestion(three, 'b', '  ')).toEqual(three);
    expect(tickQuestion(three, 'c', true).map((each) => each.done)).toEqual([false, false, true]);
    expect(ids(removeQuestion(three, 'a'))).toEqual(['b', 'c']);
  });

  it('reorders, and stops at the ends', () => {
    expect(ids(moveQuestion(three, 'c', 0))).toEqual(['c', 'a', 'b']);
    expect(ids(moveQuestion(three, 'a', 1))).toEqual(['b', 'a', 'c']);
    expect(ids(moveQuestion(three, 'a', 99))).toEqual(['b', 'c', 'a']);
    expect(ids(moveQuestion(three, 'b', -5))).toEqual(['b', 'a', 'c']);
    expect(moveQuestion(three, 'nobody', 0)).toEqual(three);
  });
});

describe('a question left out and put back', () => {
  const [one, two, three] = ['1', '2', '3'].map((id) => question({ id, text: `${id}?` }));
  const before = [one!, two!, three!];
  const left = removeQuestion(before, '2');

  it('is where it was', () => {
    expect(putBackQuestion(left, before, '2')).toEqual(before);
    expect(putBackQuestion(before, before, '2')).toEqual(before);
  });

  it('takes the room of a suggestion accepted since, and of nothing that was written', () => {
    const accepted = question({ id: 'new', from: { kind: 'change', id: 'c' } });
    expect(putBackQuestion([...left, accepted], before, '2')).toEqual(before);
    const written = question({ id: 'own', text: 'Mine?' });
    expect(putBackQuestion([...left, written], before, '2')).toEqual([...left, written]);
  });
});

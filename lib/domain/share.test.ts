import { describe, expect, it } from 'vitest';
import { acceptSuggestion, editQuestion } from './agenda';
import { brief } from './brief';
import { about, input, meeting } from './fixtures/kit';
import { promise } from './fixtures/records';
import type { Question } from './meeting';
import { mayBeShared, sharedAgenda } from './share';

const own = { id: 'q-own', text: 'How is the plant?', from: null, done: false } as const;
const records = { promises: [promise()], introductions: [], touches: [], mentions: [] };
const asked = (agenda = [own]) => {
  const [mine] = brief(input({ meeting: meeting({ agenda }), people: [about({ records })] })).agenda.suggestions;
  return acceptSuggestion(agenda, mine!, `Say where it stands: ${mine!.about}`, 'q-promise');
};

describe('what I promised, accepted as a question', () => {
  it('[P3] stands on the agenda, and in no text that is shared', () => {
    const agenda = asked();
    expect(agenda.map(mayBeShared)).toEqual([true, false]);
    expect(sharedAgenda(meeting({ agenda })).questions).toEqual(['How is the plant?']);
  });

  it('stays out of it when it is put in other words', () => {
    const agenda = editQuestion(asked(), 'q-promise', 'Where the intro to Sara stands');
    expect(sharedAgenda(meeting({ agenda })).questions).toEqual(['How is the plant?']);
  });

  it('does not come back as a question left open, which could be shared', () => {
    const last = meeting({ id: 'last', agenda: asked(), start: '2026-03-12T13:00:00Z' });
    const next = brief(input({ people: [about({ meetings: [last], records: { ...records, promises: [] } })] }));
    const open = next.agenda.suggestions.filter(({ kind }) => kind === 'open-question');
    expect(open.map((each) => each.about)).toEqual(['How is the plant?']);
  });

  it('alone is nothing to send yet', () => {
    const [, question] = asked();
    const primary = (agenda: readonly Question[]) =>
      brief(input({ meeting: meeting({ purpose: '', start: '2026-11-27T09:00:00Z', agenda }) })).primary;
    expect([primary([question!]), primary([own])]).toEqual(['none', 'send-agenda']);
  });
});

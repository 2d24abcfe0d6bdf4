import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agendaFile } from '@/components/drafts/agenda-file';
import { acceptSuggestion } from '@/lib/domain/agenda';
import { brief } from '@/lib/domain/brief';
import type { Brief, BriefInput, SayLine } from '@/lib/domain/brief.types';
import { draftFor } from '@/lib/domain/draft';
import { meeting } from '@/lib/domain/fixtures/kit';
import { isPersonal } from '@/lib/domain/personal-post';
import type { RecordRef } from '@/lib/domain/record';
import { sharedAgenda } from '@/lib/domain/share';
import { catalogueOf } from '@/lib/i18n/catalogue';
import { loadDrafts } from '@/lib/i18n/load-drafts';
import { readBlocks } from '@/lib/i18n/sentences/brief-sentence';
import { glance } from '@/lib/i18n/sentences/glance';
import { suggestionText } from '@/lib/i18n/sentences/say-sentence';
import { shareText } from '@/lib/i18n/sentences/share-text';
import { wordCount } from '@/lib/i18n/sentences/words';
import { aBriefInput, secret } from './arbitrary-briefs';

const languages = ['en', 'sv'] as const;
const drafts = { en: await loadDrafts('en'), sv: await loadDrafts('sv') };
const holds = (law: (input: BriefInput, result: Brief) => void) =>
  fc.assert(
    fc.property(aBriefInput, (input) => law(input, brief(input))),
    { numRuns: 100 },
  );
const told = (result: Brief, language: 'en' | 'sv') => ({ t: catalogueOf(language), language, now: result.now });
const said = (result: Brief): readonly SayLine[] => result.people.flatMap((person) => person.say);

describe('a brief, whatever the records hold', () => {
  it('is read in ten seconds, or in two minutes', () => {
    holds((_, result) => {
      for (const language of languages) {
        const top = glance(told(result, language), result).map(
          ({ to = '', text, aside = '' }) => `${to} ${text} ${aside}`,
        );
        expect(wordCount(top.join(' '))).toBeLessThanOrEqual(45);
        const read = readBlocks(told(result, language), result);
        const words = read.flatMap((block) => [
          block.heading,
          ...block.lines.flatMap((line) => [line.text, line.note]),
        ]);
        expect(wordCount(words.join(' '))).toBeLessThanOrEqual(350);
      }
    });
  });

  it('names the record behind every line', () => {
    holds((input, result) => {
      const refs = [
        ...glance(told(result, 'en'), result).map((line) => line.from),
        ...readBlocks(told(result, 'en'), result).flatMap((block) => block.lines.map((line) => line.from)),
        ...said(result).map((line) => line.from),
        ...result.agenda.suggestions.map((suggestion) => suggestion.from),
      ];
      for (const ref of refs) expect(isThere(ref, input), JSON.stringify(ref)).toBe(true);
    });
  });

  it('never congratulates on a role that ended, on what is uncertain, nor beside a loss', () => {
    holds((input, result) => {
      for (const line of said(result)) {
        if (line.kind !== 'congratulate') continue;
        const { change } = line;
        expect(['new-job', 'promotion', 'role-added', 'certification']).toContain(change.kind);
        expect(change.certainty).not.toBe('maybe');
        const owner = input.people.find((each) =>
          each.identities.some((identity) => identity.changes.includes(change)),
        );
        const beside = owner?.identities.flatMap((identity) => identity.changes) ?? [];
        const fresh = owner?.identities.filter((identity) => identity.lastReadAt > '2026-08-28') ?? [];
        const lost = fresh
          .flatMap((identity) => identity.changes)
          .filter((each) => each.kind === 'left' || each.kind === 'no-longer-listed');
        if (lost.length > 0) expect(change.kind).toBe('new-job');
        expect(beside.length).toBeGreaterThan(0);
        const listed = owner?.identities.find((identity) => identity.changes.includes(change))?.facts.positions ?? [];
        const same = listed.filter(
          (each) => each.title === change.after?.title && each.company === change.after?.company,
        );
        expect(same.length === 0 || same.some((each) => each.current)).toBe(true);
      }
    });
  });

  it('gives at most two lines to say, one of them a post at most, none of a personal kind', () => {
    holds((_, result) => {
      expect(said(result).length).toBeLessThanOrEqual(2);
      for (const person of result.people) {
        const posts = person.say.filter((line) => line.kind === 'post');
        expect(posts.length).toBeLessThanOrEqual(1);
        for (const line of posts) expect(isPersonal(line.text)).toBe(false);
        expect(person.changes.length).toBeLessThanOrEqual(3);
        expect(person.changes.filter((line) => line.change.kind === 'post').length).toBeLessThanOrEqual(1);
        for (const line of person.changes) {
          if (line.asked || line.change.tone === 'careful')
            expect([line.say, line.good]).toEqual(['for-you-only', false]);
        }
      }
    });
  });

  it('suggests no more questions than there is room for', () => {
    holds((_, { agenda }) => {
      expect(agenda.suggestions.length + agenda.questions.length).toBeLessThanOrEqual(3);
      expect(new Set(agenda.suggestions.map((each) => each.id)).size).toBe(agenda.suggestions.length);
    });
  });

  it('is the same twice, and leaves its input as it was', () => {
    holds((input, result) => {
      const before = structuredClone(input);
      expect(brief(input)).toEqual(result);
      expect(input).toEqual(before);
    });
  });
});

describe('a shared agenda, whatever the records hold', () => {
  it('[P3] tells no note, no change, no promise and no private line, copied, mailed or as a file, with every suggestion accepted as it stands', () => {
    holds((input, result) => {
      for (const language of languages) {
        const t = catalogueOf(language);
        const agenda = result.agenda.suggestions.reduce(
          (questions, suggestion, index) =>
            acceptSuggestion(questions, suggestion, suggestionText(t, suggestion), `new-${index}`),
          result.agenda.questions,
        );
        const full = { ...(input.meeting ?? meeting()), agenda, myHelp: secret, theirHelp: secret, mission: secret };
        expect(shareText(t, sharedAgenda(full), language)).not.toContain(secret);
        const people = input.people.map((each) => each.person);
        for (const kind of ['agenda', 'invitation'] as const) {
          const request = { kind, meeting: full, people };
          expect(JSON.stringify(draftFor(request, drafts[language]))).not.toContain(secret);
          expect(JSON.stringify(agendaFile(request, drafts[language]))).not.toContain(secret);
        }
      }
    });
  });
});

function isThere(ref: RecordRef, input: BriefInput): boolean {
  const meetings = [...(input.meeting ? [input.meeting] : []), ...input.people.flatMap((each) => each.meetings)];
  const identities = input.people.flatMap((each) => each.identities);
  switch (ref.kind) {
    case 'person':
      return input.people.some((each) => each.person.id === ref.id);
    case 'meeting':
      return meetings.some((each) => each.id === ref.id);
    case 'question':
      return meetings.some(
        (each) => each.id === ref.meetingId && each.agenda.some((question) => question.id === ref.id),
      );
    case 'note':
      return input.people.some((each) => each.notes.some((note) => note.id === ref.id));
    case 'own-fact':
      return input.people.some((each) => each.own?.some((fact) => fact.id === ref.id));
    case 'promise':
      return input.people.some((each) => each.records?.promises.some((promise) => promise.id === ref.id));
    case 'introduction':
      return input.people.some((each) => each.records?.introductions.some((intro) => intro.id === ref.id));
    case 'mention':
      return input.people.some((each) => each.records?.mentions.some((mention) => mention.id === ref.id));
    case 'touch':
      return input.people.some((each) => each.records?.touches.some((touch) => touch.id === ref.id));
    case 'follow-up':
      return false;
    case 'identity':
      return identities.some((each) => each.identity.id === ref.id);
    case 'change':
      return identities.some((each) => each.changes.some((change) => change.id === ref.id));
    case 'post':
      return identities.some((each) => each.posts.some((post) => post.id === ref.id));
  }
}

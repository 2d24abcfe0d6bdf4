import type { Introduction } from '@/lib/domain/introduction';
import type { RecordEntry } from '@/lib/domain/timeline';
import type { RelationText } from '../load-relation';
import { namesText } from './meeting-sentence';
import { mentionText } from './records-blocks';
import type { Told } from './dates';

/** One line of the time line about something that the user wrote down, in the user's own language. */
export function recordText(told: Told, { timeline: t, touches }: RelationText, entry: RecordEntry): string {
  switch (entry.kind) {
    case 'promise': {
      const { promise, step } = entry;
      if (step) return t.promiseSteps[step.kind](promise.text);
      return promise.by === 'mine' ? t.promised(promise.text) : t.offered(promise.text);
    }
    case 'introduction':
      return introductionText(told, t, entry);
    case 'touch':
      return [capital(touches[entry.touch.kind]), entry.touch.note].filter((part) => part !== '').join(': ');
    case 'follow-up': {
      const { followUp, step } = entry;
      if (step) return t.followUpSteps[step.kind];
      return followUp.topic.trim() === '' ? t.followUp : t.followUpAbout(followUp.topic.trim());
    }
    case 'mention': {
      const what = mentionText(entry.mention);
      return entry.step ? t.mentionSteps[entry.step.kind](what) : t.mention[entry.mention.kind](what);
    }
    case 'name':
      return entry.by === null ? t.named(entry.name.name) : t.namedBy(entry.by);
  }
}

type IntroductionEntry = Extract<RecordEntry, { readonly kind: 'introduction' }>;

function introductionText(told: Told, t: RelationText['timeline'], { introduction, step }: IntroductionEntry): string {
  const names = namesText(partiesOf(introduction), told.language);
  if (step === null) return t.introduction(names);
  switch (step.kind) {
    case 'asked':
    case 'agreed':
    case 'declined':
    case 'already-fine':
    case 'checked':
      return t.introductionSteps[step.kind](introduction[step.side].name);
    case 'thanked':
      return t.introductionSteps.thanked(introduction.by?.name ?? names);
    case 'made':
    case 'went-well':
    case 'went-badly':
    case 'mended':
    case 'dropped':
    case 'reopened':
      return t.introductionSteps[step.kind](names);
  }
}

/** In one received I am one of the two myself: then it is who brought us together, and the other. */
function partiesOf({ direction, a, b, by }: Introduction): readonly string[] {
  const parties = direction === 'given' ? [a, b] : [b, by];
  return parties.flatMap((party) => (party && party.name !== '' ? [party.name] : []));
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

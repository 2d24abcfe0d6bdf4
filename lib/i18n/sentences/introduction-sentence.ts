import type { CreditLine, IntroductionLine } from '@/lib/domain/brief-records.types';
import type { NextStep } from '@/lib/domain/introduction-next';
import type { Told } from './dates';
import { namesText } from './meeting-sentence';
import { whenDue } from './promise-sentence';
import { cutWords } from './words';

/** "With Sara: ask Sara first, by 28 Nov", for a text of its own. */
export function introductionText(told: Told, line: IntroductionLine): string {
  return [introductionWords(told, line), introductionDue(told, line)].filter((part) => part !== '').join(', ');
}

/** By when, or how late; empty where nothing is left to do. */
export function introductionDue(told: Told, { next, daysLate }: IntroductionLine): string {
  return next ? whenDue(told, { due: next.due, daysLate }) : '';
}

/** "With Sara: ask Sara first". */
export function introductionWords(told: Told, line: IntroductionLine): string {
  const { introductions } = told.t.brief;
  const names = namesText(line.names, told.language);
  const whom = line.direction === 'given' ? introductions.with(names) : introductions.through(names);
  if (!line.next) return `${whom}: ${introductions.stages[line.stage]}`;
  return `${whom}: ${nextStepText(told, line.next, line.whom)}`;
}

/** What I do next, in words; `name` is whom it concerns. */
export function nextStepText({ t }: Told, step: NextStep, name: string): string {
  const words = t.brief.introductions.steps[step.kind];
  if (step.kind === 'own' || step.text !== '') return cutWords(step.text, 12);
  return typeof words === 'string' ? words : words(cutWords(name, 4));
}

export function creditText(told: Told, line: CreditLine): string {
  const { introductions } = told.t.brief;
  const names = namesText(line.names, told.language);
  return line.direction === 'given' ? introductions.credit(names) : introductions.creditReceived(names);
}

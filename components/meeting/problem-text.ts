import type { Catalogue } from '@/lib/i18n/catalogue';
import type { MeetingProblem } from '@/lib/domain/meeting-rules';

export type FieldName = 'people' | 'when' | 'place' | 'link' | 'purpose';

/** What is wrong, beside the field where it can be mended. */
export function problemsByField(problems: readonly MeetingProblem[], text: Catalogue['meetingForm']): Readonly<Partial<Record<FieldName, string>>> {
  return Object.fromEntries(problems.map((problem) => [fieldOf(problem), sentence(problem, text.problems)]));
}

function fieldOf(problem: MeetingProblem): FieldName {
  if (problem.kind === 'nobody' || problem.kind === 'too-many-people') return 'people';
  if (problem.kind === 'link-not-web') return 'link';
  if (problem.kind === 'text-too-long') return problem.field === 'place' || problem.field === 'link' ? problem.field : 'purpose';
  return 'when';
}

function sentence(problem: MeetingProblem, text: Catalogue['meetingForm']['problems']): string {
  switch (problem.kind) {
    case 'nobody':
      return text.nobody;
    case 'too-many-people':
      return text.tooManyPeople(problem.max);
    case 'no-start':
    case 'unknown-zone':
      return text.noStart;
    case 'too-far':
      return text.tooFar;
    case 'text-too-long':
      return text.tooLong(problem.max);
    case 'link-not-web':
      return text.linkNotWeb;
    case 'ends-before-start':
    case 'too-long':
    case 'unknown-kind':
    case 'too-many-questions':
      return text.noLength;
  }
}

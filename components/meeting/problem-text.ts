import type { MeetingProblem } from '@/lib/domain/meeting-rules';
import type { Catalogue } from '@/lib/i18n/catalogue';
import { meetingProblemText } from '@/lib/i18n/sentences/meeting-sentence';

export type FieldName = 'people' | 'when' | 'place' | 'link' | 'purpose' | 'notes';

/** Of the fields, or of what the notes say: that comes with its sentence. */
export type FormProblem = MeetingProblem | { readonly kind: 'notes'; readonly text: string };

/** What is wrong, beside the field where it can be mended. */
export function problemsByField(
  problems: readonly FormProblem[],
  text: Catalogue,
): Readonly<Partial<Record<FieldName, string>>> {
  return Object.fromEntries(
    problems.map((problem) =>
      problem.kind === 'notes' ? ['notes', problem.text] : [fieldOf(problem), meetingProblemText(text, problem)],
    ),
  );
}

function fieldOf(problem: MeetingProblem): FieldName {
  if (problem.kind === 'nobody' || problem.kind === 'too-many-people') return 'people';
  if (problem.kind === 'link-not-web') return 'link';
  if (problem.kind === 'text-too-long') {
    if (problem.field === 'nextStep') return 'notes';
    return problem.field === 'place' || problem.field === 'link' ? problem.field : 'purpose';
  }
  return 'when';
}

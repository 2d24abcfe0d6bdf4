import type { IntroductionPart, IntroductionProblem } from '@/lib/services/introductions';
import type { IntroductionWords } from './words';

export function problemText({ form }: Pick<IntroductionWords, 'form'>, problem: IntroductionProblem): string {
  return problem.kind === 'text-too-long' ? form.problems[problem.kind](problem.max) : form.problems[problem.kind];
}

/** What is wrong with one part of it, to be said beside that part; a day has a field of its own. */
export function problemOf(
  t: IntroductionWords,
  problem: IntroductionProblem | null,
  part: IntroductionPart,
): string | undefined {
  return problem && 'of' in problem && problem.of === part ? problemText(t, problem) : undefined;
}

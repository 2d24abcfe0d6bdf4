import type { IntroductionProblem } from '@/lib/services/introductions';
import type { IntroductionWords } from './words';

export function problemText({ form }: Pick<IntroductionWords, 'form'>, problem: IntroductionProblem): string {
  return problem.kind === 'text-too-long' ? form.problems[problem.kind](problem.max) : form.problems[problem.kind];
}

/** What is wrong with the words, which is said beside them; a day has a field of its own. */
export function wordsProblem(t: IntroductionWords, problem: IntroductionProblem | null): string | undefined {
  return problem && problem.kind !== 'no-date' ? problemText(t, problem) : undefined;
}

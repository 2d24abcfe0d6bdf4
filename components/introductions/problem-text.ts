import type { IntroductionProblem } from '@/lib/services/introductions';
import type { IntroductionWords } from './words';

export function problemText({ form }: Pick<IntroductionWords, 'form'>, problem: IntroductionProblem): string {
  return problem.kind === 'text-too-long' ? form.problems[problem.kind](problem.max) : form.problems[problem.kind];
}

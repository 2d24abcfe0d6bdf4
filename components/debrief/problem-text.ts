import type { DebriefText } from '@/lib/i18n/load-debrief';
import { cutWords } from '@/lib/i18n/sentences/words';
import type { DebriefProblem } from '@/lib/services/debrief';

/** Why it cannot be saved as it is, in one sentence; nothing of it is lost. */
export function debriefProblemText({ problems }: DebriefText, problem: DebriefProblem): string {
  const of = cutWords(problem.of, 8);
  switch (problem.kind) {
    case 'no-text':
      return problems.noText;
    case 'text-too-long':
      return problems.tooLong(of, problem.max);
    case 'no-date':
      return problems.noDate(of);
    case 'no-again-date':
      return problems.againDate;
    case 'no-such-promise':
    case 'no-such-meeting':
      return problems.gone;
  }
}

/** Whose it is must be said. */
export function unsaidText({ problems }: DebriefText, words: string): string {
  return problems.whose(cutWords(words, 8));
}

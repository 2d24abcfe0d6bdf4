/**
 * Answers that were asked for while the screen's code was still loading, so that it is drawn once and whole. Only the
 * first drawing takes them; whatever comes after asks for itself.
 */
const answers = new Map<string, unknown>();

export function tellAhead(about: string, answer: unknown): void {
  answers.set(about, answer);
}

// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the name tells the asker what the answer is
export function toldAhead<T>(about: string): T | undefined {
  return answers.get(about) as T | undefined;
}

export function forgetAhead(): void {
  answers.clear();
}

/** The longest that a line of the user's may be: whatever is stored must fit into the file with everything, and out of it. */
export const maxLine = 2_000;
export const maxName = 200;

/** Endless texts are pasted by mistake: their beginning is kept. */
export function cutLine(text: string, max = maxLine): string {
  return text.slice(0, max);
}

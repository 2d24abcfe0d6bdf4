/** Longest that a page that is always busy keeps anybody waiting. */
const patienceMs = 300;

/** Calls once the first sight is painted; the answer ends the waiting. A browser calls it idle then; test documents know no idle time. */
export function afterPaint(run: () => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(run);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(run, { timeout: patienceMs });
  return () => cancelIdleCallback(request);
}

import { Suspense, useEffect, useState, type ReactNode } from 'react';

/** Longest that a page that is always busy keeps its lower parts waiting. */
const patienceMs = 300;

/** What stands beside the first sight: loaded and drawn once that is painted, so as not to hold it up. */
export function Late({ children }: { readonly children: ReactNode }) {
  const [painted, setPainted] = useState(false);
  useEffect(() => afterPaint(() => setPainted(true)), []);
  return painted ? <Suspense>{children}</Suspense> : null;
}

/** A browser calls it idle once it has painted; test documents know no idle time. */
function afterPaint(run: () => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(run);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(run, { timeout: patienceMs });
  return () => cancelIdleCallback(request);
}

import { Suspense, useEffect, useState, type ReactNode } from 'react';
import { afterPaint } from '../after-paint';

/** What stands beside the first sight: loaded and drawn once that is painted, so as not to hold it up. */
export function Late({ children }: { readonly children: ReactNode }) {
  const [painted, setPainted] = useState(false);
  useEffect(() => afterPaint(() => setPainted(true)), []);
  return painted ? <Suspense>{children}</Suspense> : null;
}

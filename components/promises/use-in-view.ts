import { useEffect } from 'react';

/** Brings what a line elsewhere led to into view. */
export function useInView(id: string | null): void {
  useEffect(() => {
    if (id !== null) document.getElementById(id)?.scrollIntoView({ block: 'center' });
  }, [id]);
}

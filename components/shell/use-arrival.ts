import { useEffect, useRef, type RefObject } from 'react';
import { useLocation } from 'wouter';

/**
 * On another screen the focus starts at its top, as after a page load; not while a search is being typed, which leads
 * to the list of people by itself.
 */
export function useArrival(mainRef: RefObject<HTMLElement | null>, searchRef: RefObject<HTMLElement | null>): void {
  const [location] = useLocation();
  const former = useRef(location);
  useEffect(() => {
    if (former.current === location) return;
    former.current = location;
    if (document.activeElement === searchRef.current && searchRef.current) return;
    window.scrollTo(0, 0);
    mainRef.current?.focus({ preventScroll: true });
  }, [location, mainRef, searchRef]);
}

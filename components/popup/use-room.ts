import { useEffect, useState } from 'react';

/** Browsers give a popup no more. */
const tallest = 600;
/** Below this nothing fits anyway. */
const least = 320;
/** The frame that the browser draws around it. */
const frame = 8;

/**
 * How high the popup may be: on a small screen the browser cuts it off at the screen's edge, and what is higher would
 * get a second scroll bar and lose its foot. Where it stands is known once the browser has placed it.
 */
export function useRoom(): number {
  const [room, setRoom] = useState(roomNow);
  useEffect(() => {
    const look = () => setRoom(roomNow());
    look();
    window.addEventListener('resize', look);
    return () => window.removeEventListener('resize', look);
  }, []);
  return room;
}

function roomNow(): number {
  const { availHeight, availTop = 0 } = screen as Screen & { readonly availTop?: number };
  const below = availTop + availHeight - window.screenY - frame;
  return Number.isFinite(below) && below > 0 ? Math.min(tallest, Math.max(least, Math.floor(below))) : tallest;
}

import type { SectionState } from '@/lib/domain/reading';
import { isShell } from './cards';
import { longText, type Notes } from './lines';
import { select } from './selectors';

export function readAbout(card: Element | null, notes: Notes): { readonly bio?: string; readonly state: SectionState } {
  if (!card) return { state: 'not-loaded' };
  if (isShell(card)) return { state: 'absent' };
  const box = card.querySelector(select.textBox);
  const bio = box ? notes.text(longText(box), 'about') : '';
  if (bio) return { bio, state: 'complete' };
  notes.changed('about');
  return { state: 'unreadable' };
}

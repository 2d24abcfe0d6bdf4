import { annotation as en } from './en/annotation';
import { annotation as sv } from './sv/annotation';
import type { Wording } from './wording';

/** The annotation's words alone: what a content script may bundle. */
export type AnnotationWording = Wording<typeof en>;

export function annotationWording(language: 'en' | 'sv'): AnnotationWording {
  return language === 'sv' ? sv : en;
}

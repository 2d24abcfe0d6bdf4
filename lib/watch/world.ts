import type { createAnnotation } from '@/lib/annotation/annotation';
import type { LayoutReaders } from '@/lib/sources/linkedin/layout-reader';
import type { ReadLists } from '@/lib/sources/linkedin/lists';
import type { PageSource } from '@/lib/sources/source';
import type { CatchUpPage } from './catch-up';
import type { Cancel } from './timers';

/**
 * What our scripts in one page share: the site's reader, the watcher, and the annotation, which is put into the page
 * only where the user chose it. The page's own scripts live in another world and see nothing of this.
 */
export type World = {
  source?: PageSource;
  /** Readers of layouts that the source does not bring itself. */
  layouts?: LayoutReaders;
  /** The reader of a LinkedIn profile's lists. */
  lists?: ReadLists;
  /** The site's page of occasions. */
  catchUp?: CatchUpPage;
  annotate?: typeof createAnnotation;
  running?: { readonly stop: Cancel; readonly id: string };
};

const mark = Symbol.for('ours');

export function world(): World {
  const global = globalThis as { [mark]?: World };
  return (global[mark] ??= {});
}

import type { Layout, ReadResult } from '@/lib/domain/reading';
import type { PageInput, ProfileAddress } from '../source';

/** One layout of a profile. It reads its own pages alone, and never throws away what another one would read. */
export type LayoutReader = {
  readonly read: (page: PageInput, address: ProfileAddress) => ReadResult;
  readonly nameElement: (document: Document) => Element | null;
};

/** Layouts that few are still served come in a script of their own. */
export type LayoutReaders = { readonly [Name in Exclude<Layout, 'profile'>]?: LayoutReader };

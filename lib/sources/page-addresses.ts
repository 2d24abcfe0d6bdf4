import { linkedinAddress } from './linkedin/address';
import type { PageSource } from './source';
import { xAddress } from './x/address';

/** The sites' addresses alone, in the order of `page-sources.ts`: popup and panel need no readers. */
export const pageAddresses: readonly PageSource['address'][] = [linkedinAddress, xAddress];

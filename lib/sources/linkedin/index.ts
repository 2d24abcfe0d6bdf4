import type { PageSource } from '../source';
import { linkedinSource } from './linkedin-source';
import { older } from './older';
import { sdui } from './sdui';

/** With readers for all layouts; in a page they come in two scripts. */
export const linkedin: PageSource = linkedinSource(() => ({ sdui, ...older }));

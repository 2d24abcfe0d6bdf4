import type { PageSource } from '../source';
import { linkedinSource } from './linkedin-source';
import { sdui } from './sdui';

export const linkedin: PageSource = linkedinSource(() => ({ sdui }));

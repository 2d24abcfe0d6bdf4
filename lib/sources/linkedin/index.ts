import type { PageSource } from '../source';
import { ember } from './ember/read-ember';
import { linkedinSource } from './linkedin-source';
import { publicPage } from './public/read-public';
import { sdui } from './sdui';

/** With readers for all layouts; in a page they come in scripts of their own. */
export const linkedin: PageSource = linkedinSource(() => ({ sdui, ember, public: publicPage }));

import type { Wording } from '../wording';
import type { welcome as english } from '../en/welcome';

export const welcome: Wording<typeof english> = {};

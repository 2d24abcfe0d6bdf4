import type { Wording } from '../wording';
import type { settings as english } from '../en/settings';

export const settings: Wording<typeof english> = {};

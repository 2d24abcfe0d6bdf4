import type { Wording } from '../wording';
import type { brief as english } from '../en/brief';

export const brief: Wording<typeof english> = {};

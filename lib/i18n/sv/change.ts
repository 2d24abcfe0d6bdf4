import type { Wording } from '../wording';
import type { change as english } from '../en/change';

export const change: Wording<typeof english> = {};

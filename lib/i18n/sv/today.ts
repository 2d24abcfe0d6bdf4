import type { Wording } from '../wording';
import type { today as english } from '../en/today';

export const today: Wording<typeof english> = {};

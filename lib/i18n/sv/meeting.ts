import type { Wording } from '../wording';
import type { meeting as english } from '../en/meeting';

export const meeting: Wording<typeof english> = {};

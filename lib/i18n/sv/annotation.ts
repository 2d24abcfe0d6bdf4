import type { Wording } from '../wording';
import type { annotation as english } from '../en/annotation';

export const annotation: Wording<typeof english> = {};

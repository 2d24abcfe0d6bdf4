import type { Wording } from '../wording';
import type { people as english } from '../en/people';

export const people: Wording<typeof english> = {};

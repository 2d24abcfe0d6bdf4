import type { Wording } from '../wording';
import type { popup as english } from '../en/popup';

export const popup: Wording<typeof english> = {};

import type { Wording } from '../wording';
import type { common as english } from '../en/common';

export const common: Wording<typeof english> = {};

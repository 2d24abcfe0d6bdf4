import type { Wording } from '../wording';
import type { backup as english } from '../en/backup';

export const backup: Wording<typeof english> = {};

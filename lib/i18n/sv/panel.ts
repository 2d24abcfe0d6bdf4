import type { Wording } from '../wording';
import type { panel as english } from '../en/panel';

export const panel: Wording<typeof english> = {};

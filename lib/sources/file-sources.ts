import { calendar } from './calendar/index';

/** One line per format. */
export const fileSources = { calendar };

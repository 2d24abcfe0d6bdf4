import type { Clock } from './platform';

export const systemClock: Clock = {
  now: () => ({ at: Temporal.Now.instant().round('millisecond').toString(), zone: Temporal.Now.timeZoneId() }),
};

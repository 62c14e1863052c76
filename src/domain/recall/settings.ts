import { retentions } from './memory.ts';

/** How the person wants to learn. */
export type Pace = {
  /** Chance of recall on the day when a card comes back, 0.8 to 0.95. */
  retention: number;
  /** New cards a day. */
  newADay: number;
  /** Overdue cards a day, after a break. */
  overdueADay: number;
};

/** Until the person chooses. Editorial: some ten minutes a day. */
export const defaultPace: Pace = { retention: retentions.default, newADay: 6, overdueADay: 20 };

/** Most cards a day that may be asked for. */
export const mostADay = 100;

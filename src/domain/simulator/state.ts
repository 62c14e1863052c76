import type { Program } from '#domain/programs/program.ts';

/** What moves a meter, by how much, and for the schedule what the network says of it. */
export type Shift =
  | {
      meter: 'schedule';
      /** Working days by which the finish moves; 0 where float took it all. */
      by: number;
      /** Working days by which the end of what was promised moves. */
      promised: number;
      /** The finish after it. */
      finish: string;
      activity: string;
      /** Days by which the work itself grew; null where it was linked anew or added. */
      days: number | null;
      /** Float of the activity before it, in working days; null where it was new or finished. */
      float: number | null;
    }
  | { meter: 'budget'; by: number; line: string }
  | { meter: 'trust'; by: number; person: string }
  | { meter: 'quality' | 'energy'; by: number };

/** What happened, in order. Times are minutes since midnight; the next morning is null. */
export type Entry =
  | { entry: 'arrive'; event: string; at: number; late: number; rested: number; shifts: Shift[] }
  | { entry: 'look'; event: string; lookUp: string; at: number; minutes: number; learned: string[] }
  | { entry: 'choose'; event: string; choice: string; at: number; minutes: number; shifts: Shift[]; learned: string[] }
  | {
      entry: 'come';
      event: string;
      choice: string;
      place: number;
      at: number | null;
      shifts: Shift[];
      learned: string[];
    }
  | { entry: 'spared'; event: string; choice: string; place: number; by: 'circumstances' | 'chance' }
  | { entry: 'end'; at: number; overtime: number; shifts: Shift[] };

/** A consequence that waits for its time. */
export type Due = { event: string; choice: string; place: number; at: number | null };

/** Where a day stands. A state is never changed; each move makes a new one. */
export type DayState = {
  /** Minutes since midnight. */
  clock: number;
  /** The pack as all choices so far have left it. */
  program: Program;
  /** The activity with whose end the promise of the day is kept. */
  promised: string;
  /** The event that waits for a choice; null when the day is over. */
  current: string | null;
  /** Minutes by which one came late to it. */
  late: number;
  looked: readonly string[];
  done: readonly string[];
  facts: readonly string[];
  flags: readonly string[];
  trust: Readonly<Record<string, number>>;
  quality: number;
  energy: number;
  /** What the day's choices add to the cost of the program, in thousands. */
  cost: number;
  due: readonly Due[];
  log: readonly Entry[];
};

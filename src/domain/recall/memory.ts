import { fsrs, type FSRS } from 'ts-fsrs';
import { readDay, writeDay } from '#domain/day.ts';

/** How well a card was recalled: 1 again, 2 hard, 3 good, 4 easy. */
export const grades = [1, 2, 3, 4] as const;
export type Grade = (typeof grades)[number];

/** One recall of a card, on the calendar day that it was where the person is. */
export type Recalled = { day: string; grade: Grade };

/** What is known of the memory of one card. */
export type Memory = {
  /** Days after which the card would still be recalled with a chance of 90%. */
  stability: number;
  /** 1 easy to 10 hard: how little each recall adds. */
  difficulty: number;
  /** Day of the last recall. */
  last: string;
  /** Day on which it comes back; the day itself where it was not recalled. */
  due: string;
  recalls: number;
};

/** The least and the most chance of recall that may be asked for, and what is asked for until the person chooses. */
export const retentions = { least: 0.8, most: 0.95, default: 0.9 } as const;

const schedulers = new Map<number, FSRS>();

/** FSRS-6 with its default weights, and without chance: the same recalls always give the same days. */
function scheduler(retention: number): FSRS {
  const asked = Math.min(retentions.most, Math.max(retentions.least, retention));
  const known = schedulers.get(asked) ?? fsrs({ request_retention: asked, enable_fuzz: false });
  schedulers.set(asked, known);
  return known;
}

type State = Pick<Memory, 'stability' | 'difficulty'>;

/** Whole days from one calendar day to another; none where the second is not later, as after a flight west. */
export const daysBetween = (from: string, to: string): number => Math.max(0, (readDay(to) ?? 0) - (readDay(from) ?? 0));

/** The day that is so many days after another. */
export const dayAfter = (day: string, days: number): string => writeDay((readDay(day) ?? 0) + days);

/** Days until the card comes back, by grade. Not recalled is the same day; a better grade is never sooner, and later on a later day. */
function intervals(state: State | null, elapsed: number, retention: number): Record<Grade, number> {
  const rule = scheduler(retention);
  const of = (grade: Grade) => rule.next_interval(rule.next_state(state, elapsed, grade).stability, elapsed);
  const apart = elapsed > 0 ? 1 : 0;
  const hard = Math.min(of(2), of(3));
  const good = Math.max(of(3), hard + apart);
  return { 1: 0, 2: hard, 3: good, 4: Math.max(of(4), good + apart) };
}

type Folded = { before: State | null; elapsed: number; last: string; state: State };

const fold = (recalls: readonly Recalled[], retention: number): Folded | null =>
  recalls.reduce<Folded | null>((folded, { day, grade }) => {
    const before = folded?.state ?? null;
    const elapsed = folded ? daysBetween(folded.last, day) : 0;
    const last = folded && folded.last > day ? folded.last : day;
    return { before, elapsed, last, state: scheduler(retention).next_state(before, elapsed, grade) };
  }, null);

/**
 * What is known of a card from all its recalls, in the order in which they were made; null where there is none.
 * `retention` is the chance of recall on the day when a card comes back, 0.8 to 0.95; what is outside counts as the nearer end.
 * Source: FSRS-6, https://github.com/open-spaced-repetition/fsrs4anki/wiki/ABC-of-FSRS
 */
export function readMemory(recalls: readonly Recalled[], retention: number): Memory | null {
  const [latest, folded] = [recalls.at(-1), fold(recalls, retention)];
  if (!latest || !folded) return null;
  const days = intervals(folded.before, folded.elapsed, retention)[latest.grade];
  const { last, state } = folded;
  return { ...state, last, due: dayAfter(last, days), recalls: recalls.length };
}

/** Days after which a card comes back if it is recalled today, by grade. */
export function daysByGrade(memory: Memory | null, today: string, retention: number): Record<Grade, number> {
  return intervals(memory, memory ? daysBetween(memory.last, today) : 0, retention);
}

/** The chance, 0 to 1, that a card is recalled on a day. */
export const chanceOn = ({ stability, last }: Memory, day: string): number =>
  scheduler(retentions.default).forgetting_curve(daysBetween(last, day), stability);

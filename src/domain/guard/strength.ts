import { rootOf } from './root.ts';

/**
 * How much a verb claims for the person: 0 was near it, 1 helped, 2 did it with others, 3 did it, 4 organized it,
 * 5 managed or led it, 6 drove or owned it, 7 originated it. `backs` is what the verb supports when the person wrote it.
 */
export type Strength = { claims: number; backs: number };

const table: readonly (readonly [verbs: string, claims: number, backs: number])[] = [
  ['observe shadow attend learn familiarize witness expose listen', 0, 0],
  ['help assist aid support contribute participate involve join back', 1, 1],
  ['work collaborate partner liaise interface cooperate engage communicate', 2, 2],
  ['propose suggest recommend plan research explore scope consider prepare draft pilot prototype study evaluate', 2, 3],
  ['coordinate organize arrange facilitate orchestrate', 4, 4],
  ['host moderate', 3, 4],
  ['run', 3, 5],
  ['manage oversee supervise responsible charge responsibility', 5, 5],
  ['administer handle', 3, 5],
  ['lead head direct chair captain', 5, 6],
  ['spearhead drive champion steer mastermind command shepherd', 6, 6],
  ['own accountable', 6, 6],
  ['found pioneer invent originate architect revolutionize transform', 7, 7],
];

const strengths: ReadonlyMap<string, Strength> = new Map(
  table.flatMap(([verbs, claims, backs]) => verbs.split(' ').map((verb) => [rootOf(verb), { claims, backs }] as const)),
);

const doing: Strength = { claims: 3, backs: 3 };

/** The strength of a verb by its root; a verb that is not listed is something the person did. */
export const strengthOf = (root: string): Strength => strengths.get(root) ?? doing;

/** Whether a verb is in the table, and so is judged by its strength. */
export const isGraded = (root: string): boolean => strengths.has(root);

/** Verbs that only carry their noun: "conducted a review". They claim that it was done. */
export const carriers: ReadonlySet<string> = new Set(
  'conduct perform carry execute complete deliver undertake make do provide give handle implement take hold produce accomplish achieve'
    .split(' ')
    .map(rootOf),
);

import type { SkillId } from '#domain/framework/ids.ts';

/** Ways to practice in the job one has, by how much of others’ trust they take, least first. */
const moveWays = ['start', 'volunteer', 'ask'] as const;
export type Moves = Record<(typeof moveWays)[number], string>;

/** A month of the ninety days: a move for each of the largest gaps. */
type Month = { way: keyof Moves; moves: { skill: SkillId; says: string }[] };

/** Three months for the largest gaps, at most three of them: what is begun alone first, what has to be asked for last. */
export const planNinetyDays = (gaps: readonly SkillId[], moves: Readonly<Record<string, Moves>>): Month[] =>
  moveWays.map((way) => ({
    way,
    moves: gaps.slice(0, 3).flatMap((skill) => {
      const says = moves[skill]?.[way];
      return says === undefined ? [] : [{ skill, says }];
    }),
  }));

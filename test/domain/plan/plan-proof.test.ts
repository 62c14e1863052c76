import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeDay, readDay } from '#domain/day.ts';
import type { SkillId } from '#domain/framework/ids.ts';
import { layOut } from '#domain/plan/lay-out.ts';
import { planProof, type PlanExercise, type PlanGap, type ProofPlan } from '#domain/plan/plan-proof.ts';

const start = '2026-03-06';
const few: SkillId[] = ['communication', 'judgment', 'execution', 'risk-management'];
const anySkill = fc.constantFrom(...few);

const anyGaps: fc.Arbitrary<PlanGap[]> = fc.uniqueArray(
  fc.record({
    skill: anySkill,
    kind: fc.constantFrom('skill', 'proof', 'unrated'),
    supported: fc.integer({ min: 0, max: 2 }),
    bar: fc.integer({ min: 3, max: 5 }),
    floor: fc.constantFrom(null, 2, 3),
    gap: fc.integer({ min: 1, max: 40 }).map((hundredths) => hundredths / 100),
  }),
  { selector: ({ skill }) => skill, maxLength: 4 },
);

/** Exercises e0, e1, …, which need only earlier ones, or one that does not exist. */
const anyExercises: fc.Arbitrary<PlanExercise[]> = fc
  .array(
    fc.record({
      minutes: fc.integer({ min: 15, max: 120 }),
      skills: fc.uniqueArray(anySkill, { minLength: 1, maxLength: 3 }),
      shows: fc.integer({ min: 2, max: 4 }),
      after: fc.array(fc.nat({ max: 12 }), { maxLength: 1 }),
      onOwnWork: fc.boolean(),
    }),
    { maxLength: 12 },
  )
  .map((list) =>
    list.map((exercise, place) => ({
      ...exercise,
      id: `e${place}`,
      name: `Exercise ${place}`,
      after: exercise.after.filter((needed) => needed < place || needed === 12).map((needed) => `e${needed}`),
    })),
  );

type Case = {
  gaps: PlanGap[];
  exercises: PlanExercise[];
  minutes: number;
  uncertainty: SkillId | null;
  done: string[];
};

const anyCase: fc.Arbitrary<Case> = fc.record({
  gaps: anyGaps,
  exercises: anyExercises,
  minutes: fc.integer({ min: 20, max: 90 }),
  uncertainty: fc.option(anySkill),
  done: fc.uniqueArray(
    fc.nat({ max: 11 }).map((place) => `e${place}`),
    { maxLength: 3 },
  ),
});
const planOf = ({ gaps, exercises, minutes, uncertainty, done }: Case): ProofPlan =>
  planProof(gaps, exercises, { minutes, days: 7 }, start, uncertainty, done);
const always = (law: (plan: ProofPlan, given: Case) => void) =>
  fc.assert(
    fc.property(anyCase, (given) => law(planOf(given), given)),
    { numRuns: 400 },
  );
const mainOf = (exercises: readonly PlanExercise[], id: string) => exercises.find((one) => one.id === id)?.skills[0];

describe('a proof plan', () => {
  it('is the same for the same input', () => {
    always((plan, given) => {
      expect(planOf(structuredClone(given))).toEqual(plan);
    });
  });

  it('keeps within its minutes on each of its days, and gives every exercise all of its time', () => {
    always(({ exercises: planned }, { exercises, minutes }) => {
      const perDay = new Map<string, number>();
      for (const { parts } of planned)
        for (const { on, minutes: some } of parts) perDay.set(on, (perDay.get(on) ?? 0) + some);
      const last = writeDay((readDay(start) ?? 0) + 6);
      for (const [on, sum] of perDay) {
        expect(sum).toBeLessThanOrEqual(minutes);
        expect(on >= start && on <= last).toBe(true);
      }
      for (const { exercise, parts } of planned)
        expect(parts.reduce((sum, part) => sum + part.minutes, 0)).toBe(
          exercises.find(({ id }) => id === exercise)?.minutes,
        );
    });
  });

  it('does first what an exercise needs, and never again what was done', () => {
    always(({ exercises: planned }, { exercises, done }) => {
      const order = planned.map(({ exercise }) => exercise);
      expect(new Set(order).size).toBe(order.length);
      for (const [place, id] of order.entries()) {
        expect(done).not.toContain(id);
        for (const needed of exercises.find((one) => one.id === id)?.after ?? [])
          expect([...done, ...order.slice(0, place)]).toContain(needed);
      }
    });
  });

  it('gives every choice a reason of its own besides that it fits', () => {
    always(({ exercises: planned }) => {
      for (const { why } of planned) expect(why.some(({ code }) => code !== 'fits' && code !== 'spread')).toBe(true);
    });
  });

  it('says of every gap that it serves or leaves it open', () => {
    always(({ exercises: planned, left }, { gaps, exercises }) => {
      const served = new Set(
        planned.flatMap(({ exercise }) => exercises.find(({ id }) => id === exercise)?.skills ?? []),
      );
      for (const { skill } of gaps) expect(served.has(skill) || left.some((one) => one.skill === skill)).toBe(true);
    });
  });

  it('offers next only what it does not hold', () => {
    always(({ exercises: planned, next }, { done }) => {
      const taken = new Set([...done, ...planned.map(({ exercise }) => exercise)]);
      expect(next.filter((id) => taken.has(id))).toEqual([]);
      expect(next.length).toBeLessThanOrEqual(5);
    });
  });

  it('has no main skill twice in a row where some order of the same exercises avoids it', () => {
    const free = anyCase.map((given) => ({
      ...given,
      exercises: given.exercises.map((exercise) => ({ ...exercise, minutes: 20, after: [] })),
      minutes: 20,
    }));
    expect.hasAssertions();
    fc.assert(
      fc.property(free, (given) => {
        const mains = planOf(given).exercises.map(({ exercise }) => mainOf(given.exercises, exercise));
        const most = Math.max(0, ...few.map((skill) => mains.filter((main) => main === skill).length));
        const repeats = mains.filter((main, place) => place > 0 && main === mains[place - 1]).length;
        const isAvoidable = mains.length === given.exercises.length && most <= Math.ceil(mains.length / 2);
        expect(isAvoidable ? repeats : 0).toBe(0);
      }),
      { numRuns: 400 },
    );
  });
});

const exercise = (id: string, parts: Partial<PlanExercise> = {}): PlanExercise => ({
  id,
  name: id,
  minutes: 30,
  skills: ['communication'],
  shows: 3,
  after: [],
  onOwnWork: false,
  ...parts,
});
const gap = (skill: SkillId, parts: Partial<PlanGap> = {}): PlanGap => ({
  skill,
  kind: 'skill',
  supported: 1,
  bar: 3,
  floor: null,
  gap: 0.2,
  ...parts,
});

describe('what a plan chooses', () => {
  it('begins with the key uncertainty of the decision, though other gaps are larger', () => {
    const { exercises } = planProof(
      [gap('communication', { gap: 0.4 }), gap('judgment', { gap: 0.1 })],
      [exercise('write'), exercise('judge', { skills: ['judgment'] })],
      { minutes: 30, days: 7 },
      start,
      'judgment',
    );
    expect(exercises.map((one) => one.exercise)).toEqual(['judge', 'write']);
    expect(exercises[0]?.why).toContainEqual({ code: 'key-uncertainty', skill: 'judgment' });
  });

  it('gathers proof on real work where only proof is missing', () => {
    const { exercises } = planProof(
      [gap('communication', { kind: 'proof' })],
      [exercise('invented'), exercise('own', { onOwnWork: true, minutes: 45 })],
      { minutes: 45, days: 1 },
      start,
    );
    expect(exercises).toMatchObject([{ exercise: 'own', work: 'real' }]);
    expect(exercises[0]?.why).toContainEqual({ code: 'own-work' });
  });

  it('spreads an exercise that is longer than a day over the days it needs', () => {
    const { exercises } = planProof(
      [gap('communication')],
      [exercise('long', { minutes: 100 })],
      { minutes: 45, days: 7 },
      start,
    );
    expect(exercises[0]?.parts).toEqual([
      { on: '2026-03-06', minutes: 45 },
      { on: '2026-03-07', minutes: 45 },
      { on: '2026-03-08', minutes: 10 },
    ]);
  });

  it('says what seven days do not reach, and why', () => {
    const { left } = planProof(
      [gap('communication', { bar: 4 }), gap('judgment'), gap('execution')],
      [exercise('write', { shows: 4 }), exercise('judge', { skills: ['judgment'], minutes: 120 })],
      { minutes: 30, days: 1 },
      start,
    );
    expect(left).toEqual([
      { skill: 'communication', bar: 4, reaches: 3, because: 'simulated-cap' },
      { skill: 'judgment', bar: 3, reaches: 1, because: 'no-time' },
      { skill: 'execution', bar: 3, reaches: 1, because: 'no-exercise' },
    ]);
  });
});

describe('days', () => {
  it('follow each other over the change to summer time and the end of a year', () => {
    const days = layOut([1, 1, 1], { start: '2026-03-28', perDay: 1 }).map(([part]) => part?.on);
    expect(days).toEqual(['2026-03-28', '2026-03-29', '2026-03-30']);
    expect(layOut([1, 1], { start: '2026-12-31', perDay: 1 }).map(([part]) => part?.on)).toEqual([
      '2026-12-31',
      '2027-01-01',
    ]);
  });
});

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { skillIds, type AnchorLevel } from '#domain/framework/skill.ts';
import { explainSkill, supportedLevel } from '#domain/ledger/explain.ts';
import { restsOn } from '#domain/ledger/rests-on.ts';
import { weighEvidence } from '#domain/ledger/weigh.ts';
import { evidenceKinds, evidenceStates, sightings, type Evidence } from '#domain/record/evidence.ts';
import { artifact, at, review, skill } from './pieces.ts';

const level = fc.constantFrom<AnchorLevel[]>(1, 2, 3, 4, 5);
const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const reviews = fc.array(
  fc.record({
    on: fc.constantFrom('2026-01-01', '2026-02-01'),
    saw: fc.constantFrom(...sightings),
    attests: fc.boolean(),
    level,
  }),
  { maxLength: 2 },
);
const piece = (id: string): fc.Arbitrary<Evidence> =>
  fc
    .record({
      kind: fc.constantFrom(...evidenceKinds),
      state: fc.constantFrom(...evidenceStates),
      work: fc.constantFrom('real' as const, 'simulated' as const),
      own: level,
      date: fc.constantFrom('', '2026-01-01'),
      role: fc.constantFrom('', 'Test lead'),
      text: fc.constantFrom('', 'A text'),
      buildsOn: fc.subarray(ids),
      reviews,
    })
    .map(({ own, reviews: given, ...fields }) =>
      artifact({
        id,
        ...fields,
        skills: [at(own)],
        reviews: given.map(({ level: rated, ...rest }, index) =>
          review({ id: `r${index}`, skills: [at(rated)], ...rest }),
        ),
      }),
    );
const ledger = fc.tuple(...ids.map(piece));
const claimed = fc.option(level, { nil: null });

test('bullets and answers never move a supported level', () => {
  fc.assert(
    fc.property(ledger, claimed, (evidence, rating) => {
      const standing = evidence.filter((each) => each.kind !== 'bullet' && each.kind !== 'answer');
      expect(explainSkill(evidence, skill, rating).supported).toBe(explainSkill(standing, skill, rating).supported);
    }),
  );
});

test('retracting an item never raises a supported level, and restsOn tells exactly what changes', () => {
  fc.assert(
    fc.property(ledger, claimed, fc.constantFrom(...ids), (evidence, rating, id) => {
      const without = evidence.map((each): Evidence => (each.id === id ? { ...each, state: 'retracted' } : each));
      const before = explainSkill(evidence, skill, rating).supported;
      const after = explainSkill(without, skill, rating).supported;
      expect(after ?? 0).toBeLessThanOrEqual(before ?? 0);
      const told = restsOn(evidence, id, rating === null ? {} : { [skill]: rating }).skills;
      expect(told).toEqual(before === after ? [] : [{ skill, before, after }]);
    }),
  );
});

test('no item carries more than it demonstrates or than its caps allow', () => {
  fc.assert(
    fc.property(ledger, (evidence) => {
      const kept = new Set(
        evidence.filter((each) => each.state === 'kept' || each.state === 'checked').map((each) => each.id),
      );
      for (const carry of weighEvidence(evidence)[skill]) {
        expect(carry.carried).toBeLessThanOrEqual(Math.min(carry.demonstrated, ...carry.caps.map((cap) => cap.level)));
        expect(kept.has(carry.id) || carry.carried === 0).toBe(true);
        for (const lift of carry.lifts) expect(lift.to).toBeGreaterThan(carry.carried);
      }
    }),
  );
});

test('the order in which items are given changes nothing', () => {
  fc.assert(
    fc.property(ledger, (evidence) => {
      const carried = (given: Evidence[]) => weighEvidence(given)[skill].map((carry) => `${carry.id} ${carry.carried}`);
      expect(carried(evidence.toReversed())).toEqual(carried(evidence));
    }),
  );
});

test('a skill that no item names is left to its self-rating', () => {
  fc.assert(
    fc.property(ledger, level, (evidence, rating) => {
      const weighed = weighEvidence(evidence);
      for (const other of skillIds.filter((id) => id !== skill))
        expect(supportedLevel(weighed[other], rating)).toBe(Math.min(rating, 2));
    }),
  );
});

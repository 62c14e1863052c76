import { describe, expect, it } from 'vitest';
import { midTotals } from '#domain/decision/decision.ts';
import { gather, lockedWeights, needsLock, ruledOut, toDecision } from '#domain/decision/matter.ts';
import { exampleRecord } from '#domain/example-record.ts';
import { lockOf, matterOf } from './any-matter.ts';

const locked = { locks: [lockOf({ pay: 0.6, calm: 0.4 })], weightsOpen: false };
const full = matterOf({
  decision: locked,
  alternatives: ['tpm', 'stay'],
  criteria: { pay: 100, calm: 67 },
  scores: [
    ['tpm', 'pay', 50, 100],
    ['tpm', 'calm', 20, 20],
    ['stay', 'pay', 40, 40],
    ['stay', 'calm', 90, 90],
  ],
});

describe('a saved decision', () => {
  it('is gathered with what belongs to it, without scores of what was removed', () => {
    const record = exampleRecord('2026-01-05T10:00:00.000Z');
    const [decision] = record.decisions;
    const without = { ...record, alternatives: record.alternatives.filter(({ id }) => id !== 'pm') };
    const matter = gather(without, decision?.id ?? '');
    expect(matter?.alternatives.map(({ id }) => id)).toEqual(['tpm', 'stay']);
    expect(matter?.scores).toHaveLength(8);
    expect(gather(record, 'no-such')).toBeNull();
  });

  it('becomes a decision on 0 to 1 with the locked weights', () => {
    const decision = toDecision(full);
    expect(decision?.weights).toEqual([0.6, 0.4]);
    expect(decision?.scores[0]).toEqual([
      { low: 0.5, high: 1 },
      { low: 0.2, high: 0.2 },
    ]);
    expect(decision && midTotals(decision)).toEqual([expect.closeTo(0.53, 12), expect.closeTo(0.6, 12)]);
  });

  it('takes a missing score as anything from worst to best', () => {
    const decision = toDecision({ ...full, scores: full.scores.slice(1) });
    expect(decision?.scores[0]?.[0]).toEqual({ low: 0, high: 1 });
  });

  it('is not ready without a lock, a second alternative or any score', () => {
    expect(toDecision({ ...full, decision: { ...full.decision, locks: [] } })).toBeNull();
    expect(toDecision({ ...full, alternatives: full.alternatives.slice(1) })).toBeNull();
    expect(toDecision({ ...full, scores: [] })).toBeNull();
  });

  it('keeps to the last lock: a criterion that came since weighs nothing, one that went gives its share to the rest', () => {
    const more = matterOf({ decision: locked, criteria: { pay: 100, calm: 67, team: 50 } });
    expect(lockedWeights(more)).toEqual([0.6, 0.4, 0]);
    const less = matterOf({ decision: locked, criteria: { calm: 67 } });
    expect(lockedWeights(less)).toEqual([1]);
    const strange = matterOf({ decision: locked, criteria: { team: 50 } });
    expect(lockedWeights(strange)).toBeNull();
  });

  it('asks for a lock before the first, after opening, and when criteria come or go', () => {
    expect(needsLock(full)).toBe(false);
    expect(needsLock({ ...full, decision: { ...full.decision, locks: [] } })).toBe(true);
    expect(needsLock({ ...full, decision: { ...full.decision, weightsOpen: true } })).toBe(true);
    expect(needsLock({ ...full, criteria: full.criteria.slice(1) })).toBe(true);
    expect(needsLock(matterOf({ decision: locked, criteria: { pay: 100, team: 67 } }))).toBe(true);
  });

  it('rules out only what the person ruled out, by a flag or by a reason of their own', () => {
    const [tpm, stay] = full.alternatives;
    if (!tpm || !stay) throw new Error('Two alternatives');
    expect(ruledOut(full)).toEqual([]);
    expect(ruledOut({ alternatives: [{ ...tpm, vetoes: ['no-authority'] }, stay] })).toEqual(['tpm']);
    expect(ruledOut({ alternatives: [tpm, { ...stay, ruledOut: true }] })).toEqual(['stay']);
  });
});

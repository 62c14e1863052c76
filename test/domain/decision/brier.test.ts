import { describe, expect, it } from 'vitest';
import { dueForecasts, scoreForecasts } from '#domain/decision/brier.ts';
import type { Forecast } from '#domain/record/decision.ts';

const forecast = (id: number, chance: number, outcome: Forecast['outcome'], due = '2026-05-01'): Forecast => ({
  id: `f${id}`,
  decision: 'd',
  says: 'It happened.',
  chance,
  due,
  outcome,
  note: '',
  madeAt: '2026-03-02T09:00:00.000Z',
});
const many = (count: number, chance: number, outcome: Forecast['outcome']): Forecast[] =>
  Array.from({ length: count }, (_, id) => forecast(id, chance, outcome));

describe('forecasts', () => {
  it('come due on their day and not before, and only while they are open', () => {
    const all = [
      forecast(1, 50, 'open', '2026-05-01'),
      forecast(2, 50, 'open', '2026-05-02'),
      forecast(3, 50, 'happened', '2026-04-01'),
    ];
    expect(dueForecasts(all, '2026-05-01').map(({ id }) => id)).toEqual(['f1']);
    expect(dueForecasts(all, '2026-04-30')).toEqual([]);
  });

  it('have a Brier score from ten settled ones on; open ones do not count', () => {
    expect(scoreForecasts([...many(9, 70, 'happened'), ...many(5, 70, 'open')])).toEqual({ settled: 9, brier: null });
    expect(scoreForecasts(many(10, 70, 'happened'))).toEqual({ settled: 10, brier: expect.closeTo(0.09, 12) });
  });

  it('score 0 for a seer, 1 for the sure and wrong, and 0.25 for always one half', () => {
    expect(scoreForecasts([...many(5, 100, 'happened'), ...many(5, 0, 'did-not')]).brier).toBe(0);
    expect(scoreForecasts([...many(5, 0, 'happened'), ...many(5, 100, 'did-not')]).brier).toBe(1);
    expect(scoreForecasts([...many(5, 50, 'happened'), ...many(5, 50, 'did-not')]).brier).toBe(0.25);
  });

  it('score the mean of the squared misses', () => {
    // Six at 80 %, five of which happened, and four at 30 %, one of which did.
    const mixed = [
      ...many(5, 80, 'happened'),
      ...many(1, 80, 'did-not'),
      ...many(1, 30, 'happened'),
      ...many(3, 30, 'did-not'),
    ];
    expect(scoreForecasts(mixed).brier).toBeCloseTo((5 * 0.04 + 0.64 + 0.49 + 3 * 0.09) / 10, 12);
  });
});

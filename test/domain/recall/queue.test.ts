import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAfter, type Grade, type Recalled } from '#domain/recall/memory.ts';
import { forecast, queueToday } from '#domain/recall/queue.ts';
import { defaultPace } from '#domain/recall/settings.ts';

const today = '2026-11-26';
const ago = (days: number) => dayAfter(today, -days);
const ids = (count: number) => Array.from({ length: count }, (_, at) => `card-${String(at).padStart(3, '0')}`);

const ask = (cards: readonly string[], recalls: Record<string, Recalled[]> = {}, pace = defaultPace) => ({
  cards,
  recalls: new Map(Object.entries(recalls)),
  pace,
  today,
});
const shown = (asked: Parameters<typeof queueToday>[0]) =>
  queueToday(asked).cards.map(({ id, standing }) => [id, standing]);

describe('the queue for today', () => {
  it('has as many new cards as a day may have, in the order in which they were chosen', () => {
    const queue = queueToday(ask(ids(10)));
    expect(queue.cards.map(({ id }) => id)).toEqual(ids(6));
    expect(queue.held).toEqual({ overdue: 0, fresh: 4 });
  });

  it('counts new cards that were begun today, also those that were not known', () => {
    const begun = Object.fromEntries(ids(5).map((id): [string, Recalled[]] => [id, [{ day: today, grade: 3 }]]));
    begun['card-004'] = [{ day: today, grade: 1 }];
    expect(shown(ask(ids(10), begun))).toEqual([
      ['card-005', 'new'],
      ['card-004', 'again'],
    ]);
  });

  it('puts what comes back before what is new', () => {
    expect(shown(ask(['fresh', 'known'], { known: [{ day: ago(2), grade: 3 }] }))).toEqual([
      ['known', 'due'],
      ['fresh', 'new'],
    ]);
  });

  it('lets so many overdue cards come back a day, the likeliest to be known first, and all that are due today', () => {
    const recalls = Object.fromEntries(
      ids(30).map((id, at): [string, Recalled[]] => [id, [{ day: ago(5 + at), grade: 3 }]]),
    );
    const queue = queueToday(ask([...ids(30), 'due'], { ...recalls, due: [{ day: ago(2), grade: 3 }] }));
    expect(queue.cards).toHaveLength(21);
    expect(queue.cards.map(({ id }) => id)).toEqual(['due', ...ids(20)]);
    expect(queue.held).toEqual({ overdue: 10, fresh: 0 });
  });

  it('has no more overdue cards today than that, though some have been recalled already', () => {
    const recalls = Object.fromEntries(
      ids(30).map((id, at): [string, Recalled[]] => [
        id,
        [{ day: ago(5 + at), grade: 3 }, ...(at < 8 ? [{ day: today, grade: 3 as const }] : [])],
      ]),
    );
    const queue = queueToday(ask(ids(30), recalls));
    expect(queue.cards).toHaveLength(12);
    expect(queue.done).toBe(8);
  });

  it('leaves out recalls of a card that is no longer there', () => {
    expect(shown(ask(['here'], { gone: [{ day: ago(9), grade: 3 }], here: [{ day: ago(2), grade: 3 }] }))).toEqual([
      ['here', 'due'],
    ]);
  });

  it('has every card once, whatever was recalled', () => {
    const anyRecalled = fc.record({
      day: fc.integer({ min: 0, max: 60 }).map(ago),
      grade: fc.constantFrom<Grade>(1, 2, 3, 4),
    });
    const days = (recalls: Recalled[]) => recalls.toSorted((a, b) => a.day.localeCompare(b.day));
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...ids(20)), fc.array(anyRecalled, { maxLength: 6 }).map(days)),
        (recalls) => {
          const asked = ask(ids(20), recalls);
          const queue = queueToday(asked);
          expect(new Set(queue.cards.map(({ id }) => id)).size).toBe(queue.cards.length);
          expect(queueToday(asked)).toEqual(queue);
        },
      ),
    );
  });
});

describe('the forecast', () => {
  it('counts what is due on each day, and spreads what is overdue', () => {
    const recalls: Record<string, Recalled[]> = Object.fromEntries(
      ids(45).map((id): [string, Recalled[]] => [id, [{ day: ago(9), grade: 3 }]]),
    );
    recalls['soon'] = [{ day: today, grade: 3 }];
    const days = forecast(ask([...ids(45), 'soon', 'new'], recalls), 4);
    expect(days).toEqual([
      { day: '2026-11-26', cards: 20 },
      { day: '2026-11-27', cards: 20 },
      { day: '2026-11-28', cards: 6 },
      { day: '2026-11-29', cards: 0 },
    ]);
  });
});

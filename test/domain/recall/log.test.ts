import { describe, expect, it } from 'vitest';
import { dayAfter, readMemory, type Grade } from '#domain/recall/memory.ts';
import { recallsByCard } from '#domain/recall/log.ts';
import { queueToday } from '#domain/recall/queue.ts';
import { defaultPace } from '#domain/recall/settings.ts';
import { emptyRecord } from '#domain/record/core.ts';
import { readRecord } from '#domain/record/read.ts';
import type { Recall } from '#domain/record/recall.ts';

const [first, days, aDay, count] = ['2023-11-27', 3 * 365, 20, 300];
const today = dayAfter(first, days);
const log = Array.from({ length: days * aDay }, (_, place): Recall => {
  const day = dayAfter(first, Math.floor(place / aDay));
  const grade: Grade = place % 7 === 0 ? 1 : 3;
  const minute = String(place % aDay).padStart(2, '0');
  return { id: `recall-${place}`, card: `card-${place % count}`, grade, day, at: `${day}T08:${minute}:00.000Z` };
});
const cards = Array.from({ length: count }, (_, place) => `card-${place}`);
const pace = { ...defaultPace, overdueADay: 100 };
const queueOf = (recalls: readonly Recall[]) => queueToday({ cards, recalls: recallsByCard(recalls), pace, today });

describe('a log of three years of 20 grades a day', () => {
  const text = JSON.stringify({ ...emptyRecord('2026-11-27T09:00:00.000Z'), recalls: log });
  const read = readRecord(text);

  it('is read from an export whole, and stays below 4 MB', () => {
    expect(log).toHaveLength(21_900);
    expect(text.length).toBeLessThan(4_000_000);
    expect(read.state === 'read' && read.record.recalls.length).toBe(21_900);
  });

  it('gives the queue that each card’s own grades give', () => {
    const due = cards.filter((card) => {
      const own = log.filter((one) => one.card === card).map(({ day, grade }) => ({ day, grade }));
      const memory = readMemory(own, pace.retention);
      return memory !== null && memory.due <= today;
    });
    const queue = queueOf(log);
    expect(due.length).toBeGreaterThan(10);
    expect(queue.cards.length + queue.held.overdue).toBe(due.length);
    expect(due).toEqual(expect.arrayContaining(queue.cards.map(({ id }) => id)));
  });

  it('gives the same queue in whatever order two devices joined it', () => {
    const joined = [
      ...log.filter((_, place) => place % 2 === 1),
      ...log.filter((_, place) => place % 2 === 0),
    ].toReversed();
    expect(queueOf(joined)).toEqual(queueOf(log));
  });
});

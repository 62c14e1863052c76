import { chanceOn, dayAfter, readMemory, type Memory, type Recalled } from './memory.ts';
import type { Pace } from './settings.ts';

/** Why a card is in today's queue. */
export type Standing = 'due' | 'overdue' | 'new' | 'again';

export type QueuedCard = { id: string; standing: Standing; memory: Memory | null };

/** Today's queue, and what is held back so that the day stays a day. */
export type Queue = {
  cards: readonly QueuedCard[];
  /** Overdue cards that wait for another day, and new ones that do. */
  held: { overdue: number; fresh: number };
  /** Cards recalled today. */
  done: number;
};

type Known = { id: string; memory: Memory | null; recalls: readonly Recalled[] };

/** What a queue is made from. */
export type Asked = {
  /** Ids of the cards that the person learns, in the order in which new ones come. */
  cards: readonly string[];
  /** The recalls of each card, in the order in which they were made. */
  recalls: ReadonlyMap<string, readonly Recalled[]>;
  pace: Pace;
  today: string;
};

function know({ cards, recalls, pace }: Asked): Known[] {
  return cards.map((id) => {
    const own = recalls.get(id) ?? [];
    return { id, recalls: own, memory: readMemory(own, pace.retention) };
  });
}

const isToday = (today: string) => (recalled: Recalled | undefined) => recalled?.day === today;

/** Whether a card was overdue this morning and has been recalled since. */
function wasOverdue({ recalls }: Known, { pace, today }: Asked): boolean {
  const before = recalls.filter(({ day }) => day < today);
  const memory = before.length < recalls.length ? readMemory(before, pace.retention) : null;
  return memory !== null && memory.due < today;
}

const likeliest = (today: string) => (a: QueuedCard, b: QueuedCard) =>
  (b.memory ? chanceOn(b.memory, today) : 0) - (a.memory ? chanceOn(a.memory, today) : 0) || (a.id < b.id ? -1 : 1);

/**
 * What to recall today: due and overdue cards, those first that are most likely still known; then new ones; then those
 * that were not recalled earlier today. Of overdue cards only so many come a day, and of new ones.
 */
export function queueToday(asked: Asked): Queue {
  const { pace, today } = asked;
  const known = know(asked);
  const [doneToday, rest] = [
    known.filter(({ recalls }) => recalls.some(isToday(today))),
    known.filter(({ recalls }) => !recalls.some(isToday(today))),
  ];
  const queued = (of: readonly Known[], standing: Standing): QueuedCard[] =>
    of.map(({ id, memory }) => ({ id, standing, memory }));
  const again = doneToday
    .filter(({ memory }) => memory !== null && memory.due <= today)
    .toSorted((a, b) => a.recalls.length - b.recalls.length || (a.id < b.id ? -1 : 1));
  const due = queued(
    rest.filter(({ memory }) => memory?.due === today),
    'due',
  );
  const overdue = queued(
    rest.filter(({ memory }) => memory !== null && memory.due < today),
    'overdue',
  ).toSorted(likeliest(today));
  const fresh = queued(
    rest.filter(({ memory }) => memory === null),
    'new',
  );
  const begun = doneToday.filter(({ recalls }) => isToday(today)(recalls[0])).length;
  const caughtUp = doneToday.filter((card) => wasOverdue(card, asked)).length;
  const overdueNow = overdue.slice(0, Math.max(0, pace.overdueADay - caughtUp));
  const freshNow = fresh.slice(0, Math.max(0, pace.newADay - begun));
  return {
    cards: [...[...due, ...overdueNow].toSorted(likeliest(today)), ...freshNow, ...queued(again, 'again')],
    held: { overdue: overdue.length - overdueNow.length, fresh: fresh.length - freshNow.length },
    done: doneToday.length,
  };
}

/**
 * How many cards come on each day from today on, if every one is recalled and nothing new is begun: those due that day,
 * and of the overdue ones as many as a day may have.
 */
export function forecast(asked: Asked, days: number): { day: string; cards: number }[] {
  const { pace, today } = asked;
  const dues = know(asked).flatMap(({ memory }) => (memory ? [memory.due] : []));
  let waiting = dues.filter((due) => due < today).length;
  return Array.from({ length: days }, (_, place) => {
    const day = dayAfter(today, place);
    const caughtUp = Math.min(waiting, pace.overdueADay);
    waiting -= caughtUp;
    return { day, cards: dues.filter((due) => due === day).length + caughtUp };
  });
}

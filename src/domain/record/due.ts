import type { PersonRecord } from './core.ts';

/** Something that the person set a day for: the next action of an application, the review of a decision, a forecast to settle. */
export type Due = { kind: 'application' | 'decision' | 'forecast'; id: string; on: string; says: string };

/** Stages of an application after which nothing is left to do. */
const ended: ReadonlySet<string> = new Set(['accepted', 'declined', 'turned-down']);

/** The calendar day `days` after another. */
const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** What is due by a week from `today` (a calendar day), the longest overdue first. */
export function dueSoon(record: PersonRecord, today: string): Due[] {
  const last = dayAfter(today, 7);
  const applications = record.applications
    .filter(({ nextOn, stage }) => nextOn !== '' && !ended.has(stage))
    .map(({ id, nextOn, nextAction, title, company }): Due => ({
      kind: 'application',
      id,
      on: nextOn,
      says: [nextAction, [title, company].filter((part) => part !== '').join(', ')]
        .filter((part) => part !== '')
        .join(': '),
    }));
  const decisions = record.decisions
    .filter(({ reviewOn, review }) => reviewOn !== '' && review === '')
    .map(({ id, reviewOn, question }): Due => ({ kind: 'decision', id, on: reviewOn, says: question }));
  const forecasts = record.forecasts
    .filter(({ outcome }) => outcome === 'open')
    .map(({ id, due, says }): Due => ({ kind: 'forecast', id, on: due, says }));
  return [...applications, ...decisions, ...forecasts]
    .filter(({ on }) => on <= last)
    .toSorted((a, b) => a.on.localeCompare(b.on, 'en') || a.id.localeCompare(b.id, 'en'));
}

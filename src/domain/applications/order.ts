import type { Application, Stage } from '#domain/record/application.ts';

/** Columns of the board, each with its stages; the last holds what has ended. */
export const columns = [
  { id: 'before', stages: ['found', 'preparing'] },
  { id: 'applied', stages: ['applied'] },
  { id: 'talking', stages: ['screen', 'loop'] },
  { id: 'offer', stages: ['offer'] },
  { id: 'ended', stages: ['accepted', 'declined', 'turned-down'] },
] as const satisfies readonly { id: string; stages: readonly Stage[] }[];

export type ColumnId = (typeof columns)[number]['id'];

const ended: ReadonlySet<Stage> = new Set(['accepted', 'declined', 'turned-down']);

/** Whether nothing more is to be done about an application. */
const isEnded = ({ stage }: Application): boolean => ended.has(stage);

/** Applications by the day of their next action, the soonest first; then those without a day, then what has ended. */
export function inOrderOfAction(applications: readonly Application[]): Application[] {
  const key = (one: Application): string => `${isEnded(one) ? 2 : one.nextOn === '' ? 1 : 0}${one.nextOn}`;
  return applications.toSorted(
    (a, b) => key(a).localeCompare(key(b), 'en') || b.addedAt.localeCompare(a.addedAt, 'en'),
  );
}

/** Whether the day of the next action has passed. `today` is a calendar day. */
export const isOverdue = (application: Application, today: string): boolean =>
  application.nextOn !== '' && application.nextOn < today && !isEnded(application);

// Every row of its own needs it, so it comes with the page.
import '#domain/record/schema.ts';
import type { Part } from '#domain/plan/lay-out.ts';
import type { Promised, PromisedExercise, SavedPlan, SkipReason } from '#domain/record/plan.ts';
import { newId, now } from '#platform/device.ts';
import { save, type Saved } from './saving.ts';
import { withItem } from './with-item.ts';
import type { Change } from './writing.ts';

/** Work that is promised: the exercise as it stands now, and what there is to say about it already. */
export type NewPromise = { exercise: PromisedExercise } & Partial<
  Pick<Promised, 'id' | 'plan' | 'parts' | 'why' | 'work' | 'again' | 'assigned'>
>;

const promising = (work: NewPromise): Change & { id: string } => {
  const id = work.id ?? newId();
  return { act: 'set', kind: 'promises', id, value: { ...work, id, addedAt: now() } };
};

/** Keeps exercises that the person means to do, in one step. An id that is already there is written again, not added. */
export async function promise(work: readonly NewPromise[]): Promise<{ ids: string[]; saved: Saved }> {
  const changes = work.map(promising);
  return { ids: changes.map(({ id }) => id), saved: await save(changes, { label: 'promise' }) };
}

/** Begins a plan with its exercises, and keeps where the person stood. The id is its id once saved. */
export async function beginPlan(
  plan: Pick<SavedPlan, 'start' | 'minutes' | 'from'>,
  work: readonly NewPromise[],
  before: object | null,
): Promise<{ id: string; saved: Saved }> {
  const id = newId();
  const snapshot = newId();
  const kept: Change[] = before
    ? [{ act: 'set', kind: 'snapshots', id: snapshot, value: { ...before, id: snapshot, takenAt: now() } }]
    : [];
  const value = { ...plan, id, before: before ? snapshot : '', startedAt: now() };
  const changes = [
    ...kept,
    { act: 'set', kind: 'plans', id, value } satisfies Change,
    ...work.map((one) => promising({ ...one, plan: id })),
  ];
  return { id, saved: await save(changes, { label: 'promise' }) };
}

/** Changes a plan: closes it, pauses it, or lets it go on. */
export const changePlan = (
  id: string,
  patch: Partial<Pick<SavedPlan, 'pausedOn' | 'endedOn' | 'minutes'>>,
): Promise<Saved> => save([{ act: 'change', kind: 'plans', id, patch }], { label: 'plan' });

/** Changes fields of a promise, as one step that can be undone. */
export const changePromise = (id: string, patch: Partial<Promised>): Promise<Saved> =>
  save([{ act: 'change', kind: 'promises', id, patch }], { label: 'plan' });

const putAt = <T>(list: readonly T[], length: number, at: number, value: T, none: T): T[] =>
  Array.from({ length }, (_, place) => (place === at ? value : (list[place] ?? none)));

// What a patch is given was parsed as a promise before.

/** Rates one row of the rubric. The others are read as they are saved, so that of two quick choices both stand. */
export const rateRow = ({ id, exercise }: Promised, row: number, step: Promised['steps'][number]): Promise<Saved> => {
  const patch = (value: object | null) => ({
    steps: putAt(value && 'steps' in value ? (value as Promised).steps : [], exercise.rubric.length, row, step, 0),
  });
  return save([{ act: 'change', kind: 'promises', id, patch }], { label: 'plan' });
};

/** Puts an address beside what was made, or takes it away. The others stay as they are saved. */
export const keepLink = (id: string, link: string, isKept: boolean): Promise<Saved> => {
  const patch = (value: object | null) => ({
    links: withItem(value && 'links' in value ? (value as Promised).links : [], link, isKept),
  });
  return save([{ act: 'change', kind: 'promises', id, patch }], { label: 'plan' });
};

/** Notes that a defense question was answered live. Those noted before stay as they are saved. */
export const noteDefense = (id: string, answered: Promised['defended'][number]): Promise<Saved> => {
  const patch = (value: object | null) => ({
    defended: [...(value && 'defended' in value ? (value as Promised).defended : []), answered],
  });
  return save([{ act: 'change', kind: 'promises', id, patch }], { label: 'plan' });
};

/** Ticks one line of the definition of done, or takes the tick away; the others stay as they are saved. */
export const tick = ({ id, exercise }: Promised, line: number, isMet: boolean): Promise<Saved> => {
  const patch = (value: object | null) => ({
    checks: putAt(
      value && 'checks' in value ? (value as Promised).checks : [],
      exercise.doneWhen.length,
      line,
      isMet,
      false,
    ),
  });
  return save([{ act: 'change', kind: 'promises', id, patch }], { label: 'plan' });
};

const raise = (value: object | null) => ({
  sequence: (value && 'sequence' in value && typeof value.sequence === 'number' ? value.sequence : 0) + 1,
});

/** Puts work of a plan on other days, and adds to what is done beside. Calendars that hold the plan learn of it by its sequence. */
export const putOnDays = (
  plan: string,
  days: readonly { id: string; parts: readonly Part[] }[],
  beside: { plan?: Partial<SavedPlan>; promises?: readonly NewPromise[]; gone?: readonly string[] } = {},
): Promise<Saved> =>
  save(
    [
      { act: 'change', kind: 'plans', id: plan, patch: (value) => ({ ...beside.plan, ...raise(value) }) },
      ...days.map(({ id, parts }): Change => ({ act: 'change', kind: 'promises', id, patch: { parts } })),
      ...(beside.promises ?? []).map((one) => promising({ ...one, plan })),
      ...(beside.gone ?? []).map((id): Change => ({ act: 'remove', kind: 'promises', id })),
    ],
    { label: 'plan' },
  );

/** Passes an exercise over, for a reason. */
export const skip = (id: string, reason: SkipReason): Promise<Saved> =>
  changePromise(id, { state: 'skipped', skippedBecause: reason, timer: null });

/** Takes an exercise that was passed over or done back among the open ones. */
export const takeUp = (id: string): Promise<Saved> =>
  changePromise(id, { state: 'planned', skippedBecause: '', doneAt: '' });

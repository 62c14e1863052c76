import { atom } from 'nanostores';
import type { ScheduleDocument } from '#domain/artifacts/worked-schedule.ts';
import { advance, begin, stepBack, stepForward, type Timeline } from '#domain/timeline.ts';

/** The schedule on the desk, with its steps; the person's own, or an example that stands beside it. */
export type Desk = { own: Timeline<ScheduleDocument> | null; example: Timeline<ScheduleDocument> | null };

export const $desk = atom<Desk>({ own: null, example: null });

/** The schedule that is shown. */
export const shownOn = ({ own, example }: Desk): Timeline<ScheduleDocument> | null => example ?? own;

function put(timeline: Timeline<ScheduleDocument> | null): void {
  const desk = $desk.get();
  if (timeline === shownOn(desk)) return;
  $desk.set(desk.example ? { ...desk, example: timeline } : { ...desk, own: timeline });
}

const step = (move: (timeline: Timeline<ScheduleDocument>) => Timeline<ScheduleDocument>): void => {
  const timeline = shownOn($desk.get());
  if (timeline) put(move(timeline));
};

/** Puts a schedule on the desk, in place of the one that is there; that can be undone. */
export function place(document: ScheduleDocument): void {
  const { own } = $desk.get();
  $desk.set({ own: own ? advance(own, document) : begin(document), example: null });
}

/** Shows an example beside the person's own schedule, which stays as it is. */
export const showExample = (document: ScheduleDocument): void =>
  $desk.set({ ...$desk.get(), example: begin(document) });

export const leaveExample = (): void => $desk.set({ ...$desk.get(), example: null });

/** Changes the schedule that is shown by one step. */
export const edit = (change: (document: ScheduleDocument) => ScheduleDocument): void =>
  step((timeline) => advance(timeline, change(timeline.present)));

export const undo = (): void => step(stepBack);
export const redo = (): void => step(stepForward);

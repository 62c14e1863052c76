import { atom } from 'nanostores';
import { keyed, keyedBy, rowChanges, type RowChange } from '#domain/artifacts/kept-rows.ts';
import { assemble } from '#domain/artifacts/saved.ts';
import type { ScheduleDocument } from '#domain/artifacts/worked-schedule.ts';
import { advance, begin, stepBack, stepForward, type Timeline } from '#domain/timeline.ts';
import { newId } from '#platform/device.ts';
import { fieldsRow, startDocument } from './documents.ts';
import { save } from './saving.ts';
import { $record } from './state.ts';
import type { Change } from './writing.ts';

/** The schedule on the desk, with its steps; the person's own, or an example that stands beside it. */
export type Desk = {
  own: { id: string; timeline: Timeline<ScheduleDocument> } | null;
  example: Timeline<ScheduleDocument> | null;
};

export const $desk = atom<Desk>({ own: null, example: null });

/** The schedule that is shown. */
export const shownOn = ({ own, example }: Desk): Timeline<ScheduleDocument> | null => example ?? own?.timeline ?? null;

/** Changes that are not on disk yet, and whether some are on their way. */
let unsent: Change[] = [];
let isSending = false;
/** The schedule that the person picked; else the one that was begun last. */
let wanted = '';

const keptRows = () => $record.get().documentRows;

/** Takes up what is kept, from this tab or another, unless this tab's own changes are still under way. */
function follow(): void {
  if (isSending || unsent.length > 0) return;
  const kept = $record.get().documents.filter(({ kind }) => kind === 'schedule');
  const { own } = $desk.get();
  const id = kept.find((one) => one.id === wanted)?.id ?? kept.at(-1)?.id;
  if (id === undefined) return own ? $desk.set({ ...$desk.get(), own: null }) : undefined;
  const { document, rowIds } = assemble('schedule', id, keptRows());
  const present = keyedBy(document, rowIds);
  if (own?.id !== id) return $desk.set({ ...$desk.get(), own: { id, timeline: begin(present) } });
  if (rowChanges(present, own.timeline.present, placeOf).length === 0) return;
  $desk.set({ ...$desk.get(), own: { id, timeline: advance(own.timeline, present) } });
}

const placeOf = (key: string): number | undefined => keptRows().find(({ id }) => id === key)?.place;

const asChange =
  (document: string) =>
  (change: RowChange): Change => {
    const id = change.key || fieldsRow(document);
    if (change.act === 'remove') return { act: 'remove', kind: 'documentRows', id };
    const head = { document, table: change.table };
    return change.act === 'set'
      ? { act: 'set', kind: 'documentRows', id, value: { ...head, ...change.value, id } }
      : { act: 'change', kind: 'documentRows', id, patch: change.patch, fresh: { place: 0, ...head, ...change.fresh } };
  };

/** Sends what is unsent, in the order in which it was typed. What is refused stays and goes along with the next change. */
async function send(): Promise<void> {
  if (isSending) return;
  isSending = true;
  while (unsent.length > 0) {
    const batch = unsent;
    unsent = [];
    const saved = await save(batch);
    if (saved.state === 'saved') continue;
    // A row that another tab removed cannot be removed again.
    if (saved.reason !== 'missing') unsent = [...batch, ...unsent];
    break;
  }
  isSending = false;
  follow();
}

function put(timeline: Timeline<ScheduleDocument>): void {
  const desk = $desk.get();
  if (timeline === shownOn(desk)) return;
  if (desk.example) return $desk.set({ ...desk, example: timeline });
  if (!desk.own) return;
  const { id } = desk.own;
  const places = new Map(keptRows().map((row) => [row.id, row.place]));
  const changes = rowChanges(desk.own.timeline.present, timeline.present, (key) => places.get(key));
  $desk.set({ ...desk, own: { id, timeline } });
  unsent.push(...changes.map(asChange(id)));
  void send();
}

const step = (move: (timeline: Timeline<ScheduleDocument>) => Timeline<ScheduleDocument>): void => {
  const timeline = shownOn($desk.get());
  if (timeline) put(move(timeline));
};

/** Plans that were loaded from packs, with the pack that the schedule was about before and after. */
const loads = new WeakMap<ScheduleDocument, { before: string; after: string }>();

const present = (): ScheduleDocument | undefined => shownOn($desk.get())?.present;

/** Says which pack the person's own schedule is about; empty for own work. */
function concern(program: string): void {
  const { own, example } = $desk.get();
  if (!own || example) return;
  unsent.push({ act: 'change', kind: 'documents', id: own.id, patch: { program } });
  void send();
}

/** Puts the plan of a pack in the place of all that is on the desk, as one step. */
export function loadPlan(plan: ScheduleDocument, program: string): void {
  const { own } = $desk.get();
  const before = $record.get().documents.find(({ id }) => id === own?.id)?.program ?? '';
  edit(() => plan);
  const loaded = present();
  if (loaded) loads.set(loaded, { before, after: program });
  concern(program);
}

/** Changes the schedule that is shown by one step. */
export const edit = (change: (document: ScheduleDocument) => ScheduleDocument): void =>
  step((timeline) => {
    const next = change(timeline.present);
    return next === timeline.present ? timeline : advance(timeline, keyed(next, newId));
  });

export function undo(): void {
  const left = present();
  step(stepBack);
  const load = left && left !== present() ? loads.get(left) : undefined;
  if (load) concern(load.before);
}

export function redo(): void {
  const left = present();
  step(stepForward);
  const reached = present();
  const load = reached && left !== reached ? loads.get(reached) : undefined;
  if (load) concern(load.after);
}

/** Begins a schedule of the person's own, about a pack where one is named, and puts it on the desk. */
export async function startSchedule(document: ScheduleDocument, name: string, program = ''): Promise<void> {
  const { id, saved } = await startDocument('schedule', document, { name, program });
  if (saved.state === 'refused') return;
  wanted = id;
  $desk.set({ ...$desk.get(), example: null });
  follow();
}

/** Puts another of the person's own schedules on the desk. */
export function pickSchedule(id: string): void {
  wanted = id;
  follow();
}

/** Shows an example beside the person's own schedule, which stays as it is. */
export const showExample = (document: ScheduleDocument): void =>
  $desk.set({ ...$desk.get(), example: begin(keyed(document, newId)) });

export const leaveExample = (): void => $desk.set({ ...$desk.get(), example: null });

$record.subscribe(follow);

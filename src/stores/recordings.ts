import { atom } from 'nanostores';
import type { NoTake, Take, TakeEnd } from '#domain/interview/take.ts';
import { rootCause } from '#platform/database.ts';
import { newId, now } from '#platform/device.ts';
import { saveFile } from '#platform/files.ts';
import { heldOf, hold, record, type Recording } from '#platform/microphone.ts';
import { endTake, keepPart, listTakes, putTakes, readTake, removeTakes, type WholeTake } from '#platform/recordings.ts';
import { extensionFor } from '#domain/interview/take.ts';
import { remember, type Revert } from './undo.ts';

/** What the microphone is doing: nothing, being asked for, recording an answer, or why it could not. */
export type Recorder =
  | { state: 'idle' }
  | { state: 'asking'; attempt: string }
  | { state: 'running'; take: Take; since: number; track: MediaStreamTrack }
  | { state: 'refused'; attempt: string; reason: NoTake };

/** The microphone of this page. */
export const $recorder = atom<Recorder>({ state: 'idle' });

/** Recordings on this device, and which of them some tab is making now; null before they were read. */
export const $takes = atom<{ takes: readonly Take[]; held: readonly string[] } | null>(null);

/** Sound that the device took no more, by recording: it is in this page only. */
const loose = new Map<string, Blob[]>();

/** Whether the end of a recording is in this page only, since the device had no room for it. */
export const isPartlyLoose = (id: string): boolean => loose.has(id);

const moment = (): number => Date.parse(now());

/** Reads which recordings there are. */
export async function readTakes(): Promise<void> {
  const takes = await listTakes().catch(() => []);
  const shown = takes.map(({ id }) => id);
  $takes.set({ takes, held: await heldOf(shown).catch(() => []) });
}

let running: { recording: Recording; ended: Promise<void> } | null = null;

/** Writes stretches one after the other, each at once; what the device refuses stays in this page and ends the recording. */
function openWriter(attempt: string, startedAt: string) {
  let take: Take = { id: newId(), attempt, startedAt, type: '', bytes: 0, seconds: 0, end: null };
  let place = 0;
  let turn: Promise<void> = Promise.resolve();
  let refused: TakeEnd | null = null;
  const begun = moment();
  let track: MediaStreamTrack | null = null;
  const show = () => {
    if (track) $recorder.set({ state: 'running', take, since: begun, track });
  };
  const write = async (part: Blob, refuse: () => void) => {
    if (refused !== null) {
      loose.get(take.id)?.push(part);
      return;
    }
    const next = { ...take, bytes: take.bytes + part.size, seconds: Math.round((moment() - begun) / 1000) };
    try {
      await keepPart(next, place, await part.arrayBuffer());
      take = next;
      place += 1;
      show();
    } catch (error) {
      refused = rootCause(error) === 'VersionError' ? 'stopped' : 'full';
      loose.set(take.id, [part]);
      refuse();
    }
  };
  return {
    id: take.id,
    begin: ({ type, track: heard }: Recording) => {
      take = { ...take, type };
      track = heard;
      show();
    },
    add: (part: Blob, refuse: () => void) => {
      turn = turn.then(() => write(part, refuse));
    },
    end: async (why: TakeEnd) => {
      await turn;
      await endTake(take.id, refused ?? why).catch(() => undefined);
      // With nothing kept there is no row; what this page holds is shown all the same.
      return { ...take, end: refused ?? why };
    },
  };
}

/** What goes along with a recording and is waited for at its end. */
const along = new Set<() => Promise<void>>();

/** Goes along with every recording: `end` is called, more than once perhaps, when one ends. Returns how to stay behind. */
export function goAlong(end: () => Promise<void>): () => void {
  along.add(end);
  return () => void along.delete(end);
}

const endAlong = () => Promise.all([...along].map((end) => end()));

const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
const handOver = (): void => {
  if (document.visibilityState === 'hidden') running?.recording.handOver();
};

/** Asks for the microphone and records an answer, one at a time. What is recorded is on disk every few seconds. */
export async function startRecording(attempt: string): Promise<void> {
  if (running || $recorder.get().state === 'asking') return;
  $recorder.set({ state: 'asking', attempt });
  const writer = openWriter(attempt, now());
  let finish: (why: Exclude<TakeEnd, 'full'>) => void = () => undefined;
  const over = new Promise<Exclude<TakeEnd, 'full'>>((resolve) => {
    finish = resolve;
  });
  const recording = await record({
    onPart: (part) => writer.add(part, () => running?.recording.stop()),
    onEnd: finish,
  });
  if (typeof recording === 'string') return $recorder.set({ state: 'refused', attempt, reason: recording });
  const release = hold(writer.id);
  writer.begin(recording);
  addEventListener('beforeunload', warn);
  document.addEventListener('visibilitychange', handOver);
  const settle = async () => {
    const why = await over;
    const [take] = await Promise.all([writer.end(why), endAlong()]);
    removeEventListener('beforeunload', warn);
    document.removeEventListener('visibilitychange', handOver);
    release();
    await readTakes();
    const known = $takes.get() ?? { takes: [], held: [] };
    const takes = known.takes.filter(({ id }) => id !== take.id);
    if (take.bytes > 0 || loose.has(take.id)) $takes.set({ held: [], takes: [...takes, take] });
    // Only now, so that who waits for the end finds the recording among the others.
    running = null;
    $recorder.set({ state: 'idle' });
  };
  running = { recording, ended: settle() };
}

/** Ends the recording and resolves once all of it is kept. */
export async function stopRecording(): Promise<void> {
  if (!running) return;
  const { recording, ended } = running;
  // Told first: once the microphone is let go, there is nothing left to finish with.
  void endAlong();
  recording.stop();
  await ended;
}

/** The sound of a recording as far as this device or this page has it; null where there is none. */
export async function soundOf({ id, type }: Take): Promise<Blob | null> {
  const kept = await readTake(id).catch(() => null);
  const rest = loose.get(id) ?? [];
  return kept || rest.length > 0 ? new Blob([...(kept ? [kept] : []), ...rest], { type }) : null;
}

/** Hands the person a recording as a file. False where there is no sound. */
export async function takeOut(take: Take): Promise<boolean> {
  const sound = await soundOf(take);
  if (sound) saveFile(`answer-${take.startedAt.slice(0, 10)}.${extensionFor(take.type)}`, sound);
  return sound !== null;
}

const puttingBack =
  (whole: readonly WholeTake[]): Revert =>
  async () => {
    try {
      await putTakes(whole);
    } catch {
      return false;
    }
    await readTakes();
    return takingAway(whole.map(({ take }) => take.id));
  };

const takingAway =
  (ids: readonly string[]): Revert =>
  async () => {
    const whole = await removeTakes(ids).catch(() => null);
    if (whole === null) return false;
    for (const id of ids) loose.delete(id);
    await readTakes();
    return puttingBack(whole);
  };

/** Deletes recordings from the device; until the tab is left it can be undone. False where the device refused. */
export async function deleteTakes(ids: readonly string[]): Promise<boolean> {
  const revert = await takingAway(ids)();
  if (revert === false) return false;
  if (revert !== true) remember({ label: 'remove-recording', revert });
  return true;
}

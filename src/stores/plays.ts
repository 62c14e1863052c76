// Every row of its own needs it, so it comes with the part that plays.
import '#domain/record/schema.ts';
import type { SkillId } from '#domain/framework/ids.ts';
import type { Play } from '#domain/record/play.ts';
import { below, seeded } from '#domain/random.ts';
import type { Move } from '#domain/simulator/play.ts';
import { newId, now } from '#platform/device.ts';
import { save, type Saved } from './saving.ts';
import type { Change } from './writing.ts';
import { changeShown, typeShown } from './shown-rows.ts';

type Begun = { id: string; saved: Saved };

/** A saved move as the engine takes it. */
export const moveOf = ({ event, act, pick }: Play['moves'][number]): Move =>
  act === 'look' ? { event, lookUp: pick } : { event, choice: pick };

/** Seeds differ from play to play, so that what depends on luck does as well. */
const seedOf = (id: string): number => below(seeded('day', id), 100_000);

/** Begins a day. Nothing of a day can be taken back, its beginning included; a play is deleted from the list. */
export async function startPlay(day: string): Promise<Begun> {
  const id = newId();
  const value = { id, day, seed: seedOf(id), startedAt: now() };
  return { id, saved: await save([{ act: 'set', kind: 'plays', id, value }]) };
}

/** Begins a day again from a point of a play: the same luck, the moves up to there. */
export async function replayFrom(play: Play, moves: number): Promise<Begun> {
  const id = newId();
  const { day, seed } = play;
  const value = { id, day, seed, moves: play.moves.slice(0, moves), replays: play.id, startedAt: now() };
  return { id, saved: await save([{ act: 'set', kind: 'plays', id, value }]) };
}

/** What a move comes to after the moves of a play: how many of them still fit the day, and whether it is the last. */
export type Fits = (moves: readonly Move[]) => { kept: number; isLast: boolean } | null;

/** Adds a move to a play as it is saved, so that of two quick ones both stand; one that does not fit changes nothing. */
export function keepMove(play: string, made: Move, fits: Fits): Promise<Saved> {
  const { event } = made;
  const move =
    made.choice === undefined
      ? ({ event, act: 'look', pick: made.lookUp } as const)
      : ({ event, act: 'choose', pick: made.choice } as const);
  return changeShown('plays', play, (value) => {
    // What a patch is given was parsed as a play before.
    const { moves } = value as Play;
    const fit = fits(moves.map(moveOf));
    if (!fit) return {};
    return { moves: [...moves.slice(0, fit.kept), move], ...(fit.isLast ? { endedAt: now() } : {}) };
  });
}

/** Keeps what the person would have done instead, while it is typed. */
export const typeNotes = (id: string, text: string): void => typeShown('plays', id, 'notes', text);

/** What a choice of a day showed, as the ledger and the story bank take it. */
export type ShownInPlay = {
  skill: SkillId;
  title: string;
  text: string;
  role: string;
  origin: string;
  situation: string;
  task: string;
  action: string;
  result: string;
};

const today = (): string => now().slice(0, 10);

const evidenceOf = (id: string, { skill, title, text, role, origin }: ShownInPlay): Change => ({
  act: 'set',
  kind: 'evidence',
  id,
  value: {
    id,
    kind: 'story',
    title,
    text,
    skills: [{ skill, level: 2 }],
    date: today(),
    role,
    work: 'simulated',
    origin,
    state: 'kept',
    addedAt: now(),
  },
});

/** Keeps what a choice showed as evidence: told, simulated, at the second level. */
export const keepShown = (shown: ShownInPlay): Promise<Saved> =>
  save([evidenceOf(newId(), shown)], { label: 'keep-evidence' });

/** Begins a story on a choice, resting on the evidence that is kept with it. */
export async function storyOfShown(shown: ShownInPlay): Promise<Begun> {
  const [id, evidence] = [newId(), newId()];
  const { skill, title, situation, task, action, result } = shown;
  const value = {
    id,
    title,
    situation,
    task,
    action,
    result,
    skills: [skill],
    evidence,
    happenedOn: today(),
    addedAt: now(),
  };
  const changes: Change[] = [evidenceOf(evidence, shown), { act: 'set', kind: 'stories', id, value }];
  return { id, saved: await save(changes, { label: 'story' }) };
}

/** Removes a play; that can be undone. */
export const removePlay = (id: string): Promise<Saved> =>
  save([{ act: 'remove', kind: 'plays', id }], { label: 'remove-play' });

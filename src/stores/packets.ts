import type { MentorEvent } from '#domain/mentoring/event.ts';
import { fragmentsIn } from '#domain/mentoring/link.ts';
import { readPacket, writePacket, type ReadPacket } from '#domain/mentoring/packet.ts';
import type { PromisedExercise } from '#domain/record/plan.ts';
import { linkTo, openFragment, type Opened } from '#platform/packet-links.ts';
import { handOver } from './files.ts';
import { openFirst } from './open-first.ts';

/** Pages that a packet can be sent to. */
export type Receiver = '/open/' | '/review/';

/** The link to a page of this site that carries events; null where only a file can. */
export const linkFor = (page: Receiver, events: readonly MentorEvent[]): Promise<string | null> =>
  linkTo(location.origin + page, events);

/** Hands events over as a file, with the exercises they are about, so that it can be opened offline. */
export const packetFile = (
  name: string,
  events: readonly MentorEvent[],
  exercises: readonly PromisedExercise[],
): void => handOver(`${name}.json`, writePacket(events, exercises), 'application/json');

/** Most bytes of a file that is looked at. */
const largestFile = 8_000_000;

/** Opens a packet from a file. Never rejects. */
async function openFile(file: File): Promise<ReadPacket> {
  if (file.size > largestFile) return { state: 'refused', reason: 'too-large', where: '' };
  const text = await file.text().catch(() => null);
  return text === null ? { state: 'refused', reason: 'not-json', where: '' } : readPacket(text);
}

/** Opens a link or a packet that was pasted; `none` where the text is neither. */
async function openPasted(text: string): Promise<Opened> {
  if (/^\s*\{/u.test(text)) return readPacket(text);
  return await openFirst(fragmentsIn(text.slice(0, 20_000)), openFragment);
}

/** What somebody brought: the text of a link or of a packet, or a file. */
export type Brought = string | File;

/** Opens what was brought; `none` where it is a text of another kind. Never rejects. */
export const openBrought = (brought: Brought): Promise<Opened> =>
  typeof brought === 'string' ? openPasted(brought) : openFile(brought);

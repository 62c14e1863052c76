import type { MentorEvent } from '#domain/mentoring/event.ts';
import { largestUnpacked, readFragment, writeLink, type FragmentFault } from '#domain/mentoring/link.ts';
import { readPacket, writePacket, type ReadPacket } from '#domain/mentoring/packet.ts';
import { deflate, inflate } from './deflate.ts';

/** The link that carries these events to a page; null where it would be too long, and a file is to be sent. */
export const linkTo = async (page: string, events: readonly MentorEvent[]): Promise<string | null> =>
  writeLink(page, await deflate(writePacket(events)));

/** What the fragment of an address turned out to be. */
export type Opened = ReadPacket | { state: 'none' } | { state: 'refused'; reason: FragmentFault; where: string };

/** Opens the fragment of an address. Never rejects. */
export async function openFragment(fragment: string): Promise<Opened> {
  const read = readFragment(fragment);
  if (read.state === 'none') return read;
  if (read.state === 'refused') return { ...read, where: '' };
  const text = await inflate(read.bytes, largestUnpacked);
  return text === null ? { state: 'refused', reason: 'cannot-unpack', where: '' } : readPacket(text);
}

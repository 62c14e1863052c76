import { readPair, type PairPacket, type ReadPair } from '#domain/interview/pair-packet.ts';
import { largestUnpacked, readFragment, writeLink, type FragmentFault } from '#domain/mentoring/link.ts';
import { deflate, inflate } from './deflate.ts';

/** The link that carries a packet to a page, in its fragment; null where it would be too long. */
export const pairLink = async (page: string, packet: PairPacket): Promise<string | null> =>
  writeLink(page, await deflate(JSON.stringify(packet)));

/** What a fragment turned out to be. */
export type OpenedPair = ReadPair | { state: 'none' } | { state: 'refused'; reason: FragmentFault; where: string };

/** Opens the fragment of an address. Never rejects. */
export async function openPairFragment(fragment: string): Promise<OpenedPair> {
  const read = readFragment(fragment);
  if (read.state === 'none') return read;
  if (read.state === 'refused') return { ...read, where: '' };
  const json = await inflate(read.bytes, largestUnpacked);
  return json === null ? { state: 'refused', reason: 'cannot-unpack', where: '' } : readPair(json);
}

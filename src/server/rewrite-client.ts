import type { IncomingMessage, ServerResponse } from 'node:http';
import { isIP } from 'node:net';

/** The other end of a connection: who it is, and whether what was written to it has left. */
export type Client = { address: string; drained: () => Promise<void> };

/** What the server tells a route about the connection that a request came over. */
export function describeClient(request: IncomingMessage, response: ServerResponse): { client: Client } {
  const drained = () =>
    new Promise<void>((resolve) => {
      if (!response.writableNeedDrain || response.destroyed) return resolve();
      const go = () => {
        response.off('drain', go).off('close', go);
        resolve();
      };
      response.once('drain', go).once('close', go);
    });
  return { client: { address: request.socket.remoteAddress ?? '', drained } };
}

/** The connection as the server described it; under another server only the address is known. */
export function readClient(locals: object, clientAddress: string): Client {
  const isClient = (value: unknown): value is Client =>
    typeof value === 'object' && value !== null && 'address' in value && 'drained' in value;
  const described: unknown = 'client' in locals ? locals.client : null;
  return isClient(described) ? described : { address: clientAddress, drained: () => Promise.resolve() };
}

/** An address as one client: of IPv6 the network of 64 bits, which one household or machine holds whole. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/iu, '').replace(/%.*$/u, '');
  if (!plain.includes(':')) return plain;
  const [front = [], back = []] = plain.split('::').map((half) => half.split(':').filter((group) => group !== ''));
  const gap = Array.from({ length: Math.max(0, 8 - front.length - back.length) }, () => '0');
  return [...front, ...gap, ...back]
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}

/**
 * Whom a request counts against. `X-Forwarded-For` is read only for as many proxies as are known to stand in front:
 * each adds the address it heard from at the end, so that what a client wrote itself stands further to the left.
 */
export function countedAs(socketAddress: string, forwarded: string | null, hops: number): string {
  const heard = (forwarded ?? '').split(',').map((each) => each.trim());
  const address = hops > 0 ? heard.at(-hops) : undefined;
  return networkOf(address !== undefined && isIP(address) !== 0 ? address : socketAddress);
}

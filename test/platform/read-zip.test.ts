import { zipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { readZip } from '#platform/read-zip.ts';

/** Bytes that the unpacker has handed over, counted where it hands them over. */
const unpacked = vi.hoisted(() => ({ bytes: 0 }));
vi.mock(import('fflate'), async (original) => {
  const real = await original();
  class Counted extends real.UnzipInflate {
    override push(data: Uint8Array, isLast: boolean): void {
      const given = this.ondata;
      this.ondata = (error, chunk, isEnd) => {
        // With an error comes no chunk.
        if (!error) unpacked.bytes += chunk.length;
        given(error, chunk, isEnd);
      };
      try {
        super.push(data, isLast);
      } finally {
        this.ondata = given;
      }
    }
  }
  return { ...real, UnzipInflate: Counted };
});

const zipOf = (files: Record<string, Uint8Array>, level: 0 | 9 = 0): Blob =>
  new Blob([new Uint8Array(zipSync(files, { level }))]);
const bytes = (count: number, of = 7): Uint8Array => new Uint8Array(count).fill(of);
const text = async (blob: Blob | undefined): Promise<string> => (await blob?.text()) ?? '';

/** The same zip with another size declared in every local header. */
async function lying(zip: Blob, declared: number): Promise<Blob> {
  const all = new Uint8Array(await zip.arrayBuffer());
  const view = new DataView(all.buffer);
  for (let at = 0; at < all.length - 30; at += 1) {
    if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, declared, true);
  }
  return new Blob([all]);
}

describe('a zip', () => {
  it.each([0, 9] as const)('gives the wanted entries as they were packed, at level %i', async (level) => {
    const zip = zipOf({ 'a.json': new TextEncoder().encode('{"a":1}'), 'files/b': bytes(3_000_000) }, level);
    const read = await readZip(zip, new Map([['a.json', 100]]));
    expect(read.state === 'read' && read.names).toEqual(['a.json', 'files/b']);
    expect(read.state === 'read' && (await text(read.entries.get('a.json')))).toBe('{"a":1}');
    const second = await readZip(zip, new Map([['files/b', 3_000_000]]));
    expect(second.state === 'read' && second.entries.get('files/b')?.size).toBe(3_000_000);
  });

  it('that is a bomb stops where an entry passes what it may have, with a fifth of it unpacked', async () => {
    const bomb = zipOf({ 'a.json': bytes(100_000_000) }, 9);
    expect(bomb.size).toBeLessThan(200_000);
    unpacked.bytes = 0;
    expect(await readZip(bomb, new Map([['a.json', 1_000_000]]))).toEqual({
      state: 'refused',
      reason: 'grows',
      name: 'a.json',
    });
    expect(unpacked.bytes).toBeGreaterThan(1_000_000);
    expect(unpacked.bytes).toBeLessThan(20_000_000);
  });

  it('that declares other sizes than it has gives what there is, or is refused', async () => {
    const packed = zipOf({ 'a.json': bytes(5000) }, 9);
    for (const declared of [1, 4_000_000_000]) {
      const read = await readZip(await lying(packed, declared), new Map([['a.json', 6000]]));
      expect([5000, 'broken']).toContain(read.state === 'read' ? read.entries.get('a.json')?.size : read.reason);
    }
  });

  it('is refused by name where one byte of an entry, or of its checksum, is another', async () => {
    const packed = { 'a.json': new TextEncoder().encode('{"a":1}'), 'files/b': bytes(70_000) };
    const wanted = new Map([
      ['a.json', 100],
      ['files/b', 70_000],
    ]);
    const all = new Uint8Array(await zipOf(packed).arrayBuffer());
    const flipped = (at: number): Blob => {
      const changed = all.slice();
      changed[at] = (changed[at] ?? 0) ^ 1;
      return new Blob([changed]);
    };
    const isDirectory = (at: number): boolean => new DataView(all.buffer).getUint32(at, true) === 0x02014b50;
    const directory = all.findIndex((_, at) => at < all.length - 4 && isDirectory(at));
    for (const [at, name] of [
      [36 + 2, 'a.json'],
      [37 + 6 + 37 + 50_000, 'files/b'],
      [directory + 16, 'a.json'],
    ] as const)
      expect(await readZip(flipped(at), wanted)).toEqual({ state: 'refused', reason: 'changed', name });
  });

  it('without its directory is refused', async () => {
    const all = zipOf({ 'a.json': bytes(5000, 65) });
    expect(await readZip(all.slice(0, 5036), new Map([['a.json', 6000]]))).toMatchObject({ reason: 'broken' });
  });

  it('is refused where it is cut off, is none, has a name twice, or too many', async () => {
    const zip = zipOf({ 'a.json': bytes(5000, 65) });
    const wanted = new Map([['a.json', 6000]]);
    for (const size of [10, 100, 3000])
      expect(await readZip(zip.slice(0, size), wanted)).toMatchObject({ reason: 'broken' });
    expect(await readZip(new Blob(['no zip at all']), wanted)).toMatchObject({ reason: 'broken' });
    expect(await readZip(new Blob([zip.slice(0, 5040), zip.slice(0, 5040)]), wanted)).toMatchObject({
      reason: 'twice',
    });
    const many = zipOf(Object.fromEntries(Array.from({ length: 5001 }, (_, at) => [`f${at}`, bytes(1)])));
    expect(await readZip(many, wanted)).toMatchObject({ reason: 'too-many' });
  });
});

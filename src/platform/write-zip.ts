import { zipSync } from 'fflate';

/** Packs files into one, under their names. Nothing is compressed again, since most of it is already. */
export async function writeZip(files: readonly { name: string; contents: Blob }[]): Promise<Blob> {
  const parts = await Promise.all(
    files.map(async ({ name, contents }) => [name, new Uint8Array(await contents.arrayBuffer())] as const),
  );
  const packed = zipSync(Object.fromEntries(parts), { level: 0 });
  return new Blob([new Uint8Array(packed)], { type: 'application/zip' });
}

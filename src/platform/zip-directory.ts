/** Marks, sizes and longest comment of the zip format (APPNOTE 6.3.10, 4.3.12 and 4.3.16). */
const end = { mark: 0x06054b50, size: 22, comment: 0xffff };
const entry = { mark: 0x02014b50, size: 46 };

/** The CRC-32 of each entry by its name, as the zip's central directory has them; null where there is no directory to read. */
export async function readDirectory(zip: Blob): Promise<Map<string, number> | null> {
  const from = Math.max(0, zip.size - end.size - end.comment);
  const tail = new DataView(await zip.slice(from).arrayBuffer());
  for (let at = tail.byteLength - end.size; at >= 0; at -= 1) {
    if (tail.getUint32(at, true) !== end.mark) continue;
    const [size, start] = [tail.getUint32(at + 12, true), tail.getUint32(at + 16, true)];
    return entriesIn(await zip.slice(start, start + size).arrayBuffer(), tail.getUint16(at + 10, true));
  }
  return null;
}

function entriesIn(directory: ArrayBuffer, count: number): Map<string, number> | null {
  const view = new DataView(directory);
  const found = new Map<string, number>();
  let at = 0;
  for (let place = 0; place < count; place += 1) {
    if (at + entry.size > view.byteLength || view.getUint32(at, true) !== entry.mark) return null;
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    const begins = at + entry.size;
    const ends = begins + (name ?? 0);
    if (ends > view.byteLength) return null;
    found.set(new TextDecoder().decode(new Uint8Array(directory, begins, name)), view.getUint32(at + 16, true));
    at = ends + (extra ?? 0) + (comment ?? 0);
  }
  return found;
}

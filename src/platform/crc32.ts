/** The reflected polynomial of ISO 3309, as zip files use it. */
const polynomial = 0xedb88320;

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = (rest & 1) === 1 ? polynomial ^ (rest >>> 1) : rest >>> 1;
  return rest;
});

/** The CRC-32 of bytes, 0 to 2^32 - 1; of bytes in pieces where `before` is that of the pieces so far. */
export function crc32(bytes: Uint8Array, before = 0): number {
  let rest = ~before;
  for (const byte of bytes) rest = (table[(rest ^ byte) & 0xff] ?? 0) ^ (rest >>> 8);
  return ~rest >>> 0;
}

/** Runs of this many words are compared. */
const runLength = 4;

const shinglesOf = (text: string): Set<string> => {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(0, 1 - runLength).map((_, at) => words.slice(at, at + runLength).join(' ')));
};

/** Pairs of texts of which the shorter shares more than `most` of its runs of four words with the other. */
export function findAlike(texts: readonly { id: string; text: string }[], most = 0.12): string[] {
  const entries = texts.map(({ id, text }) => ({ id, shingles: shinglesOf(text) }));
  return entries.flatMap((one, place) =>
    entries.slice(place + 1).flatMap((other) => {
      const [smaller, larger] = one.shingles.size < other.shingles.size ? [one, other] : [other, one];
      const shared = [...smaller.shingles].filter((run) => larger.shingles.has(run)).length;
      return shared / Math.max(1, smaller.shingles.size) > most ? [`${one.id} and ${other.id}`] : [];
    }),
  );
}

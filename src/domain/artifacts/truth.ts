/** Something that is true of a program, and the words by which a text shows that its author saw it. */
export type Fact = {
  id: string;
  /** What is the case, in a sentence or two. */
  says: string;
  /** Of each group at least one word has to stand in one text; a word is the beginning of a word, in lowercase. */
  cues: readonly (readonly string[])[];
};

type NamedActivity = { id: string; name: string };

/** What is true of a program pack and hidden from the person until they hand in. */
export type Truth = {
  /** Activities that decide the date, in order. */
  criticalPath: readonly NamedActivity[];
  /** Those that decide it where work waits for the end of the program's freezes. */
  pathAfterFreezes: readonly NamedActivity[];
  risks: readonly Fact[];
  contradictions: readonly Fact[];
  variances: readonly Fact[];
};

/** How far a text speaks of a fact: the words that were found, and the groups without one. */
type Recognition = { words: string[]; missing: number };

const wordPattern = (cue: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])${cue.replaceAll(/[.*+?^${'$'}{}()|[\]\\]/gu, String.raw`\$&`).replaceAll(/\s+/gu, String.raw`\s+`)}[\\p{L}\\p{N}]*`,
    'iu',
  );

/** Looks for each group of cues in a text. Nothing is guessed: a word counts as it is written, with any ending. */
function recognize(text: string, { cues }: Fact): Recognition {
  const found = cues.map((group) =>
    group.map((cue) => wordPattern(cue).exec(text)?.[0]).find((word) => word !== undefined),
  );
  const words = found.filter((word) => word !== undefined);
  return { words, missing: found.length - words.length };
}

/** The text that speaks of a fact, with the words that show it; undefined where none does. */
export function findFact<T extends { text: string }>(
  texts: readonly T[],
  fact: Fact,
): { at: T; words: string[] } | undefined {
  for (const at of texts) {
    const { words, missing } = recognize(at.text, fact);
    if (missing === 0 && words.length > 0) return { at, words };
  }
  return undefined;
}

const smallWords = new Set('the a an of to in on for and or with by at from into per its is are be'.split(' '));
const stems = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => !smallWords.has(word))
    .map((word) => word.slice(0, 5));

/** Whether a text names an activity: by its id, or by two thirds of the words of its name (at least two). */
export function namesActivity(text: string, { id, name }: NamedActivity): boolean {
  const plainId = id.toLowerCase();
  const listed = text.toLowerCase().split(/[\s,;:→>()"]+/u);
  if (listed.includes(plainId)) return true;
  const [wanted, written] = [stems(name), new Set(stems(text))];
  const hits = wanted.filter((stem) => written.has(stem)).length;
  return hits >= Math.min(2, wanted.length) && hits >= wanted.length * (2 / 3);
}

/** A source of numbers strictly between 0 and 1, each a multiple of 2⁻³³; never 0 and never 1. */
export type Random = () => number;

/** What names a stream of chance; `1` and `'1'` are different keys. */
export type RandomKey = readonly (string | number)[];

const warmUp = 16;

/**
 * The stream of chance that belongs to a key: the same numbers on every machine and in every run.
 * Streams of different keys do not depend on one another, so a new one leaves the others as they were.
 * Not for secrets. Generator: sfc32 of Chris Doty-Humphrey's PractRand, in 32-bit integer steps only.
 */
export function seeded(...key: RandomKey): Random {
  let [a, b, c] = digest(JSON.stringify(key));
  let counter = 1;
  const next = (): number => {
    const drawn = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + drawn) | 0;
    return ((drawn >>> 0) + 0.5) / 2 ** 32;
  };
  for (let step = 0; step < warmUp; step += 1) next();
  return next;
}

/** A whole number from 0 to `count` − 1, all equally likely. */
export function below(random: Random, count: number): number {
  return Math.floor(random() * count);
}

/** The same members in chance order, all orders equally likely; the given list stays as it is. */
export function shuffled<T>(random: Random, members: readonly T[]): T[] {
  // Taking one of the rest at a time is Fisher–Yates on a copy.
  const rest = [...members];
  return members.flatMap(() => rest.splice(below(random, rest.length), 1));
}

/** Three 32-bit words from a text: three multiplicative hashes with different constants, each mixed by MurmurHash3's finalizer. */
function digest(text: string): [number, number, number] {
  let [first, second, third] = [0x9e3779b9, 0x243f6a88, 0xb7e15162];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    first = Math.imul(first ^ unit, 0x01000193);
    second = Math.imul(second ^ unit, 0x85ebca6b) + first;
    third = Math.imul(third ^ unit, 0xc2b2ae35) + second;
  }
  return [mix(first), mix(second), mix(third)];
}

function mix(word: number): number {
  let mixed = word ^ (word >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** A unit that is measured: what it measures and how many of the base unit (second, byte) it is. */
type Unit = { measures: 'time' | 'data'; factor: number };

const day = 86_400;
const times: Readonly<Record<string, number>> = {
  ms: 0.001,
  millisecond: 0.001,
  s: 1,
  sec: 1,
  second: 1,
  min: 60,
  minute: 60,
  h: 3600,
  hr: 3600,
  hour: 3600,
  day,
  week: 7 * day,
  // The mean of the calendar, so that twelve months are one year.
  month: (365.25 / 12) * day,
  quarter: (365.25 / 4) * day,
  year: 365.25 * day,
};

const bytes: Readonly<Record<string, number>> = {
  B: 1,
  byte: 1,
  kB: 1e3,
  KB: 1e3,
  MB: 1e6,
  GB: 1e9,
  TB: 1e12,
  PB: 1e15,
  KiB: 1024,
  MiB: 1024 ** 2,
  GiB: 1024 ** 3,
  TiB: 1024 ** 4,
  PiB: 1024 ** 5,
  bit: 1 / 8,
  kbit: 1e3 / 8,
  Mbit: 1e6 / 8,
  Gbit: 1e9 / 8,
  Tbit: 1e12 / 8,
};

const scales: Readonly<Record<string, number>> = {
  percent: 0.01,
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  M: 1e6,
  mn: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
};

/** A word in the singular, as units are known by. */
export function singular(word: string): string {
  if (/^people$/iu.test(word)) return 'person';
  if (/[^s]ies$/u.test(word)) return word.replace(/ies$/u, 'y');
  return /(?:ch|sh|x|ss)es$/u.test(word)
    ? word.replace(/es$/u, '')
    : word.length > 3 && /[^s]s$/u.test(word)
      ? word.slice(0, -1)
      : word;
}

const own = <V>(table: Readonly<Record<string, V>>, key: string): V | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

/** The unit of a word as it stands or in the singular; undefined where it is none. */
export function unitOf(word: string): (Unit & { name: string }) | undefined {
  for (const name of [word, singular(word), singular(word.toLowerCase())]) {
    const [time, data] = [own(times, name), own(bytes, name)];
    if (time !== undefined) return { name, measures: 'time', factor: time };
    if (data !== undefined) return { name, measures: 'data', factor: data };
  }
  return undefined;
}

/** What a number word multiplies by, such as million; undefined where it is none. */
export const scaleOf = (word: string): number | undefined =>
  own(scales, word) ?? own(scales, word.toLowerCase()) ?? own(scales, singular(word.toLowerCase()));

import { unitOf } from './units.ts';
import { readNumbers, type ReadNumber } from './number-reading.ts';
import { namesIn, type Place, placesFor, type Tie, type Told } from './number-places.ts';

/** How many words near two numbers have to be the same; what is counted is one of them. Editorial. */
export const wordsInCommon = 2;

/** Up to this share of the larger, a number said to be about right is no other number. Editorial. */
export const hedgeAllows = 0.1;

/** Two numbers for what seems to be the same thing, with everything that led to that. */
export type NumberConflict = {
  /** Says which two numbers in which two places; the same from either side. */
  key: string;
  story: { number: string; sentence: string };
  other: Pick<Place, 'from' | 'id' | 'title'> & { number: string; sentence: string };
  /** The words near both, and what is counted where it is one. */
  shared: string[];
  tie: Tie;
};

const isSame = (a: ReadNumber, b: ReadNumber): boolean => a.unit === b.unit && a.spelling === b.spelling;

/** Whether one is the other rounded to two or more places, or near enough to one that was said to be about right. */
function isRounded(a: ReadNumber, b: ReadNumber): boolean {
  const [low, high] = [Math.min(a.value, b.value), Math.max(a.value, b.value)];
  if ((a.isHedged || b.isHedged) && high - low <= hedgeAllows * high) return true;
  if (low < 100 && Number.isInteger(low) && Number.isInteger(high)) return false;
  const places = ({ value }: ReadNumber): number =>
    String(value)
      .replace('.', '')
      .replace(/^0+|0+$/gu, '').length;
  const to = Math.max(2, Math.min(places(a), places(b)));
  return a.value.toPrecision(to) === b.value.toPrecision(to);
}

const isCounted = (unit: string): boolean => unit !== '%' && !/[$€£]/u.test(unit) && unitOf(unit) === undefined;

/** The words in common that speak for one thing; names tie two texts together and say nothing of the thing. */
function sharedWords(a: ReadNumber, b: ReadNumber, names: ReadonlySet<string>): string[] {
  const near = [...a.near].filter(([root, word]) => b.near.has(root) && !names.has(word)).map(([, word]) => word);
  return isCounted(a.unit) ? [a.unit, ...near] : near;
}

const isAlike = (a: ReadNumber, b: ReadNumber): boolean =>
  a.unit === b.unit && a.role === b.role && a.marks.symmetricDifference(b.marks).size === 0 && !isRounded(a, b);

const keyOf = (sides: readonly (readonly [place: string, { spelling: string; unit: string }])[]): string =>
  sides
    .map(([place, { spelling, unit }]) => `${place}:${spelling.slice(0, 40)} ${unit.slice(0, 40)}`)
    .toSorted()
    .join(' / ');

function conflictsWith(place: Place, own: readonly ReadNumber[], id: string, names: ReadonlySet<string>) {
  const theirs = readNumbers(place.text);
  const lacking = theirs.filter((number) => !own.some((one) => isSame(one, number)));
  return own
    .filter((number) => !theirs.some((one) => isSame(one, number)))
    .flatMap((number): NumberConflict[] => {
      const alike = lacking
        .filter((one) => isAlike(number, one))
        .map((one) => ({ one, shared: sharedWords(number, one, names) }))
        .filter(({ shared }) => shared.length >= wordsInCommon)
        .toSorted((a, b) => b.shared.length - a.shared.length)[0];
      if (!alike) return [];
      const { one, shared } = alike;
      return [
        {
          key: keyOf([
            [id, number],
            [place.id, one],
          ]),
          story: { number: number.text, sentence: number.sentence },
          other: { from: place.from, id: place.id, title: place.title, number: one.text, sentence: one.sentence },
          shared,
          tie: place.tie,
        },
      ];
    });
}

/**
 * Numbers that a story states otherwise than another text about the same work. Texts are held against each other where
 * they rest on the same item of the ledger (or on its neighbors), or name the same organization or project by two words
 * or more. Two numbers of theirs are the same thing where the unit is the same, `wordsInCommon` words within `nearWords`
 * words of each are the same, both are starts, changes or neither, and nothing sets them apart (planned, median, a
 * month, per). One that is rounded, or within `hedgeAllows` of one called “about”, is not another number; nor is one where
 * either text states both. A missed conflict is the lesser harm here: a false one teaches people to pass over all.
 */
export function numberConflicts(told: Told, record: Parameters<typeof placesFor>[1]): NumberConflict[] {
  const own = readNumbers(told.text);
  if (own.length === 0) return [];
  const seen = new Set<string>();
  return placesFor(told, record)
    .flatMap((place) => {
      const names = new Set([...namesIn(told.text), ...namesIn(place.text)].flatMap((name) => name.split(' ')));
      return conflictsWith(place, own, told.story.id, names);
    })
    .filter(({ key }) => !seen.has(key) && seen.add(key));
}

/** The conflicts of a story, and those that were called not the same thing there or in the other story. */
export function splitConflicts(
  told: Told,
  record: Parameters<typeof placesFor>[1],
): { open: NumberConflict[]; setAside: NumberConflict[] } {
  const notSame = new Set(record.stories.flatMap((story) => story.notSame));
  const all = numberConflicts(told, record);
  return { open: all.filter(({ key }) => !notSame.has(key)), setAside: all.filter(({ key }) => notSame.has(key)) };
}

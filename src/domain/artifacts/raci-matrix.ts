import type { DocumentOfKind } from './kinds.ts';
import type { RowsReading } from './filled-rows.ts';
import { isPrompt } from './prompts.ts';
import type { LinedRow } from './tables-csv.ts';
import { namesIn, sameName } from './values.ts';

type Raci = DocumentOfKind<'raci'>;
type Activity = Raci['activities'][number];

/** The cells of an activity that list people. */
type People = Pick<Activity, 'responsible' | 'accountable' | 'consulted' | 'informed'>;

/** The letters of the matrix, in their order, each with the column that lists its people. */
const columnOf = { R: 'responsible', A: 'accountable', C: 'consulted', I: 'informed' } as const;
export type Letter = keyof typeof columnOf;

// The keys of a constant object, which Object.keys cannot say.
export const letters = Object.keys(columnOf) as Letter[];

/** The people in a cell; a template's prompt names none. */
const peopleIn = (text: string): string[] => (isPrompt(text) ? [] : namesIn(text));

/** Everybody who takes part: as the document lists them, then as they appear in the activities. */
export function rolesOf({ roles, activities }: Pick<Raci, 'roles' | 'activities'>): string[] {
  const named = new Map<string, string>();
  const texts = [roles, ...activities.flatMap((row) => letters.map((letter) => row[columnOf[letter]]))];
  for (const name of texts.flatMap(peopleIn)) if (!named.has(sameName(name))) named.set(sameName(name), name);
  return [...named.values()];
}

/** The letters of one person in one activity; usually one, and more where the activity says so. */
export const lettersAt = (row: People, role: string): Letter[] =>
  letters.filter((letter) => peopleIn(row[columnOf[letter]]).some((name) => sameName(name) === sameName(role)));

/** The cells of an activity that list people, from what is read at each of their columns. */
export const peopleAt = (textAt: (column: string) => string): People => ({
  responsible: textAt('responsible'),
  accountable: textAt('accountable'),
  consulted: textAt('consulted'),
  informed: textAt('informed'),
});

/** The columns of an activity that change when these become the letters of one person in it. */
export function withLetters(row: People, role: string, wanted: readonly Letter[]): Partial<People> {
  const now = lettersAt(row, role);
  const changed = letters.filter((letter) => now.includes(letter) !== wanted.includes(letter));
  return Object.fromEntries(
    changed.map((letter) => {
      const others = peopleIn(row[columnOf[letter]]).filter((name) => sameName(name) !== sameName(role));
      return [columnOf[letter], (wanted.includes(letter) ? [...others, role] : others).join(', ')];
    }),
  );
}

/** The letter matrix: activities down, people across, such as `R`, `A R` or nothing in a cell; no rows as long as there is nobody. */
export function matrixOf(document: Raci): { head: string[]; rows: string[][] } {
  const roles = rolesOf(document);
  return {
    head: ['Activity', ...roles],
    rows: (roles.length === 0 ? [] : document.activities).map((row) => [
      row.activity,
      ...roles.map((role) => lettersAt(row, role).join(' ')),
    ]),
  };
}

/** Reads a letter matrix: its first column names the activities, its head the people. */
export function readMatrix([head, ...lines]: readonly LinedRow[]): RowsReading {
  const roles = head?.cells.slice(1).map((cell) => cell.trim()) ?? [];
  const rows: Record<string, string>[] = [];
  for (const { line, cells } of lines) {
    const [activity = '', ...marks] = cells;
    const strange = marks.find((mark) => /[^raci\s,;/]/iu.test(mark));
    if (strange !== undefined) return { state: 'refused', line, message: `expected R, A, C or I, not “${strange}”` };
    const listed = (letter: Letter) => roles.filter((_role, at) => marks[at]?.toUpperCase().includes(letter));
    rows.push({
      activity,
      ...Object.fromEntries(letters.map((letter) => [columnOf[letter], listed(letter).join(', ')])),
    });
  }
  return { state: 'read', rows };
}

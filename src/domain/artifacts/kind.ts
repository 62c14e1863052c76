/**
 * How the text of a field is read. `line` one line, `text` paragraphs, `names` people or items separated by commas,
 * `day` YYYY-MM-DD, `moment` YYYY-MM-DD HH:MM, `number` a figure with or without a unit, `choice` one of a few words.
 */
export type FieldForm = 'line' | 'text' | 'names' | 'day' | 'moment' | 'number' | 'choice';

/** One field of a document, or one column of a table. */
export type Field = {
  /** What the person sees, and the heading in Markdown and CSV. */
  name: string;
  /** What belongs in it. */
  says: string;
  is: FieldForm;
  /** The words of a choice; a number's lowest and highest value are part of `says`. */
  choices?: readonly string[];
  /** Other headings under which people's own files have it. */
  also?: readonly string[];
};
export type Fields = Readonly<Record<string, Field>>;

/** A table of a document: rows of fields. */
export type Table = { name: string; says: string; also?: readonly string[]; columns: Fields };

/** A kind of document: its fields first, then its tables, in the order in which they are shown. */
export type DocumentKind = {
  kind: string;
  name: string;
  says: string;
  fields: Fields;
  tables: Readonly<Record<string, Table>>;
};

type Filled<F extends Fields> = { [K in keyof F]: string };

/**
 * What a person wrote. Every value is text as it was typed, empty where nothing was: an unfinished document is a document,
 * and what a figure or a date was meant to be is for the rules to read.
 */
export type DocumentOf<K extends DocumentKind> = Filled<K['fields']> & {
  [T in keyof K['tables']]: Filled<K['tables'][T]['columns']>[];
};

/** A document of any kind, by the ids of its fields and tables. */
export type AnyDocument = { [id: string]: string | Record<string, string>[] };

const field =
  (is: FieldForm) =>
  (name: string, says: string, also?: readonly string[]): Field => ({ name, says, is, ...(also ? { also } : {}) });

export const line = field('line');
export const text = field('text');
export const names = field('names');
export const day = field('day');
export const moment = field('moment');
export const number = field('number');
export const choice = (name: string, says: string, choices: readonly string[], also?: readonly string[]): Field => ({
  name,
  says,
  is: 'choice',
  choices,
  ...(also ? { also } : {}),
});

/** Keeps the ids of a kind's fields and tables, so that rules are checked against them. */
export const documentKind = <const K extends DocumentKind>(kind: K): K => kind;

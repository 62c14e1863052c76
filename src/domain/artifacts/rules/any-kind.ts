import { emptyField, firstWords, isEmpty, rowsOf } from '#domain/artifacts/finders.ts';
import type { AnyDocument, Field, Table } from '#domain/artifacts/kind.ts';
import { documentKinds, type KindName } from '#domain/artifacts/kinds.ts';
import { isPrompt, unanswered } from '#domain/artifacts/prompts.ts';
import { type Place, inRow, inSection } from '#domain/artifacts/place.ts';
import type { Match, Rule } from '#domain/artifacts/rule.ts';
import { readDay, readFigure, readMoment, sameName } from '#domain/artifacts/values.ts';
import { placeholders } from '#domain/lexicon/document-wording.ts';

/** The rule that says what still waits to be written. */
export const placeholderCode = 'CP-DOC-PLACEHOLDER';

type Written = { where: Place; field: Field; text: string };

/** Every field and cell of a document in which something is written. */
export function writtenIn(kind: KindName, document: AnyDocument): Written[] {
  const fields: [string, Field][] = Object.entries(documentKinds[kind].fields);
  const tables: [string, Table][] = Object.entries(documentKinds[kind].tables);
  const own = fields.map(([id, field]) => ({ where: inSection(id), field, text: document[id] }));
  const cells = tables.flatMap(([id, { columns }]) => {
    const rows = document[id];
    return (Array.isArray(rows) ? rows : []).flatMap((row, index) =>
      Object.entries(columns).map(([column, field]) => ({ where: inRow(id, index, column), field, text: row[column] })),
    );
  });
  return [...own, ...cells].flatMap(({ where, field, text }) =>
    typeof text === 'string' && !isEmpty(text) ? [{ where, field, text }] : [],
  );
}

/** A rule for every kind, which is told the kind; its examples are of a kind that it names. */
export type AnyRule = Omit<Rule<AnyDocument>, 'find'> & {
  example: KindName;
  find: (document: AnyDocument, kind: KindName) => Match[];
};

const unreadable =
  (is: Field['is'], fits: (text: string, field: Field) => boolean) =>
  (document: AnyDocument, kind: KindName): Match[] =>
    writtenIn(kind, document)
      .filter(({ field, text }) => field.is === is && !fits(text, field))
      .map(({ where, field }) => ({
        where,
        ...(field.choices ? { fix: `Use one of: ${field.choices.join(', ')}.` } : {}),
      }));

/** Rules that hold for documents of every kind. */
export const anyKindRules: readonly AnyRule[] = [
  {
    code: 'CP-DOC-NOT-A-DAY',
    severity: 'error',
    type: 'essential',
    message: 'This is no day of the calendar.',
    why: 'Dates are compared with each other, and 03/04 is another day for every second reader.',
    fix: 'Write it as 2026-03-24.',
    find: unreadable('day', (text) => readDay(text) !== undefined),
    example: 'raid',
    fails: { 'risks.0.due': '3/27/26' },
    at: 'risks.0.due',
    passes: { 'risks.0.due': ' 2026-03-27' },
  },
  {
    code: 'CP-DOC-NOT-A-MOMENT',
    severity: 'error',
    type: 'essential',
    message: 'This is no moment that can be put in order.',
    why: 'The timeline and the minutes to detect and resolve are worked out from it.',
    fix: 'Write it as 2026-04-20 17:42, all in one time zone.',
    find: unreadable('moment', (text) => readMoment(text) !== undefined),
    example: 'incident',
    fails: { 'timeline.1.at': 'around 6 pm' },
    at: 'timeline.1.at',
    passes: { 'timeline.1.at': '2026-04-20T17:58Z' },
  },
  {
    code: 'CP-DOC-NOT-A-NUMBER',
    severity: 'error',
    type: 'essential',
    message: 'This is no number.',
    why: 'The figures of a document are worked out again from each other.',
    fix: 'Begin with the figure; put what it means into the text beside it.',
    find: unreadable('number', (text) => readFigure(text) !== undefined),
    example: 'budget',
    fails: { ac: 'about two hundred thousand' },
    at: 'ac',
    passes: { ac: '$206k' },
  },
  {
    code: 'CP-DOC-UNKNOWN-CHOICE',
    severity: 'warning',
    type: 'actionable',
    message: 'This is none of the words that can stand here.',
    why: 'Readers sort and filter by it, and the rules read it.',
    fix: 'Use one of the words of the list.',
    find: unreadable('choice', (text, { choices }) =>
      (choices ?? []).some((choice) => sameName(choice) === sameName(text)),
    ),
    example: 'status',
    fails: { rag: 'mostly green' },
    at: 'rag',
    passes: { rag: 'Amber' },
  },
  {
    code: placeholderCode,
    severity: 'error',
    type: 'essential',
    message: 'This waits to be written.',
    why: 'A reader cannot act on what is still open, and does not know who will fill it in.',
    fix: 'Write it, or say who will know it by when.',
    find: (document, kind) => [
      ...unanswered(document, kind),
      ...writtenIn(kind, document)
        .filter(({ text }) => !isPrompt(text))
        .flatMap(({ where, text }) => firstWords(where, text, placeholders)),
    ],
    example: 'charter',
    fails: { budget: 'TBD with finance' },
    at: 'budget',
    words: 'TBD',
    passes: { budget: 'Paul gives the amount by 2026-03-06 [1]; 9 people' },
  },
  {
    code: 'CP-DOC-ID-TWICE',
    severity: 'error',
    type: 'essential',
    message: 'This id stands in two rows.',
    why: 'Whoever refers to it can mean either.',
    fix: 'Give one of them another id.',
    find: (document, kind) =>
      Object.keys(documentKinds[kind].tables).flatMap((table) => {
        const rows = document[table];
        const seen = new Set<string>();
        return rowsOf(Array.isArray(rows) ? rows : [])
          .filter(({ row }) => {
            const id = sameName(row['id'] ?? '');
            const isTwice = id !== '' && seen.has(id);
            seen.add(id);
            return isTwice;
          })
          .map(({ index }) => ({ where: inRow(table, index, 'id') }));
      }),
    example: 'raid',
    fails: { 'risks.1.id': 'R1' },
    at: 'risks.1.id',
  },
  {
    code: 'CP-DOC-NO-TITLE',
    severity: 'warning',
    type: 'actionable',
    message: 'The document has no title.',
    why: 'It will lie beside ten others.',
    fix: 'Give it a few words by which it is found.',
    find: emptyField('title'),
    example: 'raci',
    fails: { title: '' },
    at: 'title',
  },
  {
    code: 'CP-DOC-NO-DATE',
    severity: 'warning',
    type: 'actionable',
    message: 'The document does not say of which day it is.',
    why: 'A reader cannot tell whether it is still true.',
    fix: 'Give the day on which it was true.',
    find: emptyField('asOf'),
    example: 'status',
    fails: { asOf: '' },
    at: 'asOf',
  },
];

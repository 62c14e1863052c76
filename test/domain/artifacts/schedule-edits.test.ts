import { describe, expect, it } from 'vitest';
import {
  addRow,
  emptySchedule,
  keepBaseline,
  moveRow,
  removeRow,
  setCell,
  setField,
  slipsOf,
} from '#domain/artifacts/schedule-edits.ts';
import { readDocument } from '#domain/artifacts/schema.ts';
import { workOut, type ActivityColumn, type ScheduleDocument } from '#domain/artifacts/worked-schedule.ts';

/** A schedule from 2027-03-01, a Monday, of rows such as `A | 3 | B SS+1`. */
function schedule(...rows: string[]): ScheduleDocument {
  let document = emptySchedule('2027-03-01', rows.length);
  rows.forEach((written, place) => {
    const cells = written.split('|').map((cell) => cell.trim());
    (['id', 'duration', 'after'] as const).forEach((column, at) => {
      document = setCell(document, place, column, cells[at] ?? '');
    });
  });
  return document;
}

const problemsOf = (document: ScheduleDocument): unknown[] =>
  [...workOut(document).problems].flatMap(([place, problems]) =>
    problems.map(({ column, reason, words }) => [place, column, reason, words]),
  );

const ids = ({ activities }: ScheduleDocument): string[] => activities.map(({ id }) => id);

describe('editing a schedule', () => {
  it('begins with rows that have ids, and keeps to the form of its kind', () => {
    const document = emptySchedule('2027-03-01');
    expect(ids(document)).toEqual(['A', 'B', 'C']);
    expect(readDocument('schedule', document)).toEqual({ state: 'read', document });
  });

  it('gives each new row an id that is free', () => {
    let document = schedule('B | 1', 'a | 1');
    expect(ids(addRow(document, 1))).toEqual(['B', 'C', 'a']);
    for (let row = 0; row < 30; row += 1) document = addRow(document, 0);
    expect(new Set(ids(document).map((id) => id.toLowerCase())).size).toBe(32);
  });

  it('moves and removes rows, and stays as it is at the ends', () => {
    const document = schedule('A | 1', 'B | 1', 'C | 1');
    expect(ids(moveRow(document, 0, 1))).toEqual(['B', 'A', 'C']);
    expect(moveRow(document, 0, -1)).toBe(document);
    expect(ids(removeRow(document, 1))).toEqual(['A', 'C']);
  });

  it('is the same document where nothing changes', () => {
    const document = schedule('A | 1');
    expect(setCell(document, 0, 'duration', '1')).toBe(document);
    expect(setField(document, 'start', '2027-03-01')).toBe(document);
  });

  it('writes a new id wherever the old one stood', () => {
    const document = setCell(schedule('A | 1', 'AB | 1', 'C | 1 | a, AB SS+2, A FF-1, A+3'), 0, 'id', 'Build');
    expect(document.activities[2]?.after).toBe('Build, AB SS+2, Build FF-1, Build+3');
  });

  it('leaves the others alone when the old id is that of another row as well', () => {
    const document = setCell(schedule('A | 1', 'A | 1', 'C | 1 | A'), 1, 'id', 'B');
    expect(document.activities[2]?.after).toBe('A');
  });
});

describe('workOut', () => {
  it('schedules what can be read', () => {
    const { outcome, network } = workOut(schedule('A | 3', 'B | 2 | A SS+1', 'C | 1 | a, B'));
    expect(network.map(({ id }) => id)).toEqual(['A', 'B', 'C']);
    expect(outcome).toMatchObject({ state: 'scheduled', schedule: { duration: 4, criticalPath: ['A', 'B', 'C'] } });
  });

  it.each<[string, string[], unknown[]]>([
    ['an id that is missing', ['| 3'], [[0, 'id', 'no-id', '']]],
    ['an id that stands there twice', ['A | 3', 'a | 1'], [[1, 'id', 'same-id', 'a']]],
    ['a duration that is missing', ['A |'], [[0, 'duration', 'no-duration', '']]],
    ['a duration in words', ['A | soon'], [[0, 'duration', 'no-number', 'soon']]],
    ['a negative duration', ['A | -2'], [[0, 'duration', 'no-number', '-2']]],
    [
      'a predecessor that is not there',
      ['A | 1 | X, Y FF+1'],
      [
        [0, 'after', 'unknown', 'X'],
        [0, 'after', 'unknown', 'Y FF+1'],
      ],
    ],
    ['an activity that waits for itself', ['A | 1 | A'], [[0, 'after', 'itself', 'A']]],
    [
      'a cycle',
      ['A | 1 | B', 'B | 1 | A', 'C | 1'],
      [
        [0, 'after', 'in-cycle', 'A → B → A'],
        [1, 'after', 'in-cycle', 'A → B → A'],
      ],
    ],
  ])('says of %s where it is', (_, rows, problems) => {
    expect(problemsOf(schedule(...rows))).toEqual(problems);
  });

  it('says so where estimates are not in order, and takes two of three for none', () => {
    let document = schedule('A |');
    const write = (column: ActivityColumn, text: string): void => {
      document = setCell(document, 0, column, text);
    };
    write('optimistic', '3');
    write('likely', '2');
    expect(problemsOf(document)).toEqual([[0, 'duration', 'no-duration', '']]);
    write('pessimistic', '5');
    expect(problemsOf(document)).toEqual([[0, 'likely', 'out-of-order', '']]);
    write('likely', '4');
    expect(problemsOf(document)).toEqual([]);
  });

  it('passes over rows in which nothing is written', () => {
    const document = setCell(emptySchedule('2027-03-01', 1), 0, 'id', '');
    expect(problemsOf(document)).toEqual([]);
    expect(workOut(document).outcome.state).toBe('empty');
  });
});

describe('a baseline', () => {
  it('keeps the dates of the day, and tells what moved since', () => {
    const planned = schedule('A | 3', 'B | 4 | A', 'gate | 0 | B');
    const kept = keepBaseline(planned, workOut(planned));
    expect(kept.activities.map(({ start, finish }) => [start, finish])).toEqual([
      ['2027-03-01', '2027-03-03'],
      ['2027-03-04', '2027-03-09'],
      ['2027-03-09', '2027-03-09'],
    ]);
    const later = setCell(kept, 0, 'duration', '5');
    expect(slipsOf(later, workOut(later)).map(({ id, now, days }) => [id, now, days])).toEqual([
      ['A', '2027-03-05', 2],
      ['B', '2027-03-11', 2],
      ['gate', '2027-03-11', 2],
    ]);
  });

  it('counts holidays', () => {
    const document = setField(schedule('A | 3'), 'holidays', '2027-03-02, 2027-03-03');
    expect(keepBaseline(document, workOut(document)).activities[0]?.finish).toBe('2027-03-05');
  });

  it('needs a first day', () => {
    const document = setField(schedule('A | 3'), 'start', 'soon');
    expect(keepBaseline(document, workOut(document))).toBe(document);
    expect(slipsOf(document, workOut(document))).toEqual([]);
  });
});

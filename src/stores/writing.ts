import { begin, outgrown, revise, unlike, type Revision, type Stroke } from '#domain/record/history.ts';
import { schemaVersion, type RowKind } from '#domain/record/core.ts';
import { readRow, sortOut, type ReadRow, type StoredRow } from '#domain/record/stored.ts';
import { readTally, tallyChange, type Tally } from '#domain/record/tally.ts';
import type { Transaction } from '#platform/database.ts';
import { versionOf } from './state.ts';

/** Something to do to the rows of the record. */
export type Change =
  /** Adds a row, or writes every field of the one that has its id. */
  | { act: 'set'; kind: RowKind; id: string; value: object }
  /** Writes these fields, worked out from what the row holds at that moment where need be. `fresh` is what a new row has besides. */
  | {
      act: 'change';
      kind: RowKind;
      id: string;
      patch: object | ((value: StoredRow['value'] | null) => object);
      fresh?: object;
    }
  /** Takes a row away; refused where it is gone, unless `ifThere` says that this is as well. */
  | { act: 'remove'; kind: RowKind; id: string; ifThere?: true }
  /** Puts a row back at its place. */
  | { act: 'restore'; row: StoredRow }
  /** Works on the rows itself; what it returns undoes it, beside what undoes the other changes. */
  | { act: 'run'; run: (hands: Hands) => Promise<readonly Change[]> };

type Damaged = Extract<ReadRow, { state: 'damaged' }>;

/** What a change that works on the rows itself can do. */
export type Hands = {
  transaction: Transaction;
  stroke: Stroke;
  /** Notes that a row goes, or comes in place of another, without noting how to undo it. */
  note: (row: StoredRow, comes: boolean) => void;
  drop: (kind: RowKind, rows: readonly StoredRow[]) => Promise<void>;
  /** Sets rows aside that cannot be read, as they were found. */
  quarantine: (damaged: readonly Damaged[]) => Promise<void>;
};

/** Why a write changed nothing. */
export type Refusal = 'example' | 'read-only' | 'rescue' | 'missing' | 'invalid' | 'full' | 'quota' | 'failed';

/** A refusal from inside a write, which aborts it. `field` is the one that does not fit. */
export class Refused extends Error {
  readonly reason: Refusal;
  readonly field: string;
  constructor(reason: Refusal, field = '') {
    super(reason);
    this.reason = reason;
    this.field = field;
  }
}

/** The rows that a write touched, null for one that is gone. */
type Touched = ReadonlyMap<string, StoredRow | null>;

/** What a write did, whether it came upon a damaged row, and what would undo it. */
export type Applied = { tally: Tally; rows: Touched; setAside: boolean; undo: Change[] };

function undoing(before: Touched, after: Touched): Change[] {
  return [...before].flatMap(([key, row]): Change[] => {
    const now = after.get(key);
    if (now === undefined || now === row) return [];
    if (row && now)
      return [{ act: 'change', kind: row.kind, id: row.id, patch: unlike(row.value, now.value), fresh: row.value }];
    if (row) return [{ act: 'restore', row }];
    return now && now.kind !== 'history' ? [{ act: 'remove', kind: now.kind, id: now.id, ifThere: true }] : [];
  });
}

/**
 * Makes changes inside one write: reads each row as it is now, writes only the given fields, keeps the
 * wordings they replace. Throws `Refused` where one cannot be made, and then none is.
 */
export async function apply(
  transaction: Transaction,
  changes: readonly Change[],
  stroke: Stroke,
  mustExist: boolean,
): Promise<Applied> {
  const version = versionOf(await transaction.meta('schemaVersion'));
  if (version === null ? mustExist : version > schemaVersion)
    throw new Refused(version === null ? 'rescue' : 'read-only');
  let tally = readTally(await transaction.meta('tally'));
  let setAside = false;
  const undo: Change[] = [];
  const before = new Map<string, StoredRow | null>();
  const after = new Map<string, StoredRow | null>();

  function note(row: StoredRow, comes: boolean): void {
    after.set(`${row.kind} ${row.id}`, comes ? row : null);
    if (comes) tally = { ...tally, seq: Math.max(tally.seq, row.seq) };
  }

  async function quarantine(damaged: readonly Damaged[]): Promise<void> {
    setAside ||= damaged.length > 0;
    await transaction.put(
      'quarantine',
      damaged.map(({ raw, reason }) => ({ raw, reason, at: stroke.at })),
    );
  }

  async function find(kind: RowKind, id: string): Promise<StoredRow | null> {
    const key = `${kind} ${id}`;
    const known = after.get(key);
    if (known !== undefined) return known;
    const raw = await transaction.row(kind, id);
    const read = raw === undefined ? null : readRow(raw);
    if (read?.state === 'damaged') await quarantine([read]);
    before.set(key, read?.state === 'sound' ? read.row : null);
    return read?.state === 'sound' ? read.row : null;
  }

  async function put(row: StoredRow): Promise<void> {
    note(row, true);
    await transaction.put('rows', [row]);
  }

  async function drop(kind: RowKind, rows: readonly StoredRow[]): Promise<void> {
    for (const row of rows) {
      if (!after.has(`${kind} ${row.id}`)) before.set(`${kind} ${row.id}`, row);
      note(row, false);
    }
    await transaction.remove(
      kind,
      rows.map(({ id }) => id),
    );
  }

  const wordingsOf = async (row: string) => sortOut(await transaction.wordingsOf(row)).rows;

  async function keep(revision: Revision): Promise<void> {
    if (revision.state === 'invalid') throw new Refused('invalid', revision.field);
    if (revision.state === 'unchanged') return;
    await put(revision.row);
    for (const wording of revision.earlier) await write('history', wording.id, wording);
    if (revision.earlier.length > 0) await drop('history', outgrown(await wordingsOf(revision.row.id)));
  }

  async function write(kind: RowKind, id: string, value: object, fresh: object | null = value): Promise<void> {
    const row = await find(kind, id);
    if (!row && !fresh) throw new Refused('missing');
    if (!row) tally = { ...tally, seq: tally.seq + 1 };
    await keep(row ? revise(row, value, stroke) : begin(kind, { ...fresh, ...value, id }, tally.seq, stroke));
  }

  async function remove({ kind, id, ifThere }: Extract<Change, { act: 'remove' }>): Promise<void> {
    const row = await find(kind, id);
    if (!row && ifThere) return;
    if (!row) throw new Refused('missing');
    await drop(
      'history',
      (await wordingsOf(id)).filter((one) => one.kind === 'history' && one.value.kind === kind),
    );
    await drop(kind, [row]);
  }

  async function make(change: Change): Promise<void> {
    if (change.act === 'run')
      return void undo.push(...(await change.run({ transaction, stroke, note, drop, quarantine })));
    if (change.act === 'remove') return await remove(change);
    if (change.act === 'set') return await write(change.kind, change.id, change.value);
    if (change.act === 'change') {
      const { kind, id, patch, fresh } = change;
      return await write(
        kind,
        id,
        typeof patch === 'function' ? patch((await find(kind, id))?.value ?? null) : patch,
        fresh ?? null,
      );
    }
    const { row } = change;
    return (await find(row.kind, row.id))
      ? await write(row.kind, row.id, row.value)
      : await put({ ...row, rev: row.rev + 1 });
  }

  for (const change of changes) await make(change);
  if (after.size > 0) {
    tally = tallyChange(tally, stroke.at);
    await transaction.put('meta', [
      { key: 'tally', ...tally },
      { key: 'schemaVersion', version: schemaVersion },
    ]);
  }
  return { tally, rows: after, setAside, undo: [...undo, ...undoing(before, after)] };
}

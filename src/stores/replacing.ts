// Works on rows of every kind.
import '#domain/record/schema.ts';
import { sortOut, type StoredRow } from '#domain/record/stored.ts';
import { Refused, type Change, type Hands } from './writing.ts';

async function replace(hands: Hands, rows: readonly StoredRow[]): Promise<Change[]> {
  const { transaction, note, quarantine } = hands;
  const present = sortOut(await transaction.all('rows'));
  await quarantine(present.damaged);
  await transaction.clear('rows');
  await transaction.put('rows', rows);
  for (const row of present.rows) note(row, false);
  for (const row of rows) note(row, true);
  return [replaceAll(present.rows)];
}

/** Everything goes, and these rows come. What could not be read is set aside first. */
export const replaceAll = (rows: readonly StoredRow[]): Change => ({
  act: 'run',
  run: (hands) => replace(hands, rows),
});

/** Lets the older half of the earlier wordings go, for a record that has no room left. */
export const makeRoom: Change = {
  act: 'run',
  run: async ({ transaction, drop }) => {
    const wordings = sortOut(await transaction.all('rows')).rows.filter(({ kind }) => kind === 'history');
    if (wordings.length === 0) throw new Refused('full');
    await drop('history', wordings.slice(0, Math.ceil(wordings.length / 2)));
    return [];
  },
};

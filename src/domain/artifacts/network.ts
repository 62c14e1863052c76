import { type Activity, type Link, relations } from '#domain/schedule/activity.ts';
import { rowsOf } from './finders.ts';
import { knownIds } from './activity-ids.ts';
import { readFreezes, stretchesFor } from './freezes.ts';
import type { DocumentOfKind } from './kinds.ts';
import { namesIn, numberIn, sameName } from './values.ts';

type Row = DocumentOfKind<'schedule'>['activities'][number];

/** What an activity waits for, as it was written, and the words that could not be read. */
export type After = { links: Link[]; unread: string[] };

const linkPattern = new RegExp(
  `^(.+?)(?:\\s+(${relations.join('|')}))?\\s*(?:([+−-])\\s*(\\d+(?:\\.\\d+)?)\\s*(?:d|days?)?)?$`,
  'iu',
);

/** Reads a cell such as `B, C SS+2, D -1`: ids of activities that are there, each with relation and lag; FS unless said. */
export function readAfter(cell: string, known: ReadonlyMap<string, string>): After {
  const after: After = { links: [], unread: [] };
  for (const written of namesIn(cell)) {
    const whole = known.get(sameName(written));
    const [, name = '', relation = 'FS', sign = '+', lag = '0'] = linkPattern.exec(written) ?? [];
    const id = whole ?? known.get(sameName(name));
    const type = relations.find((each) => each === relation.toUpperCase()) ?? 'FS';
    if (id === undefined) after.unread.push(written);
    else if (whole !== undefined) after.links.push({ id, type: 'FS', lag: 0 });
    else after.links.push({ id, type, lag: sign === '+' ? Number(lag) : -Number(lag) });
  }
  return after;
}

/** The three estimates of a row; undefined where one is missing or they are not in order. */
export function estimateOf({ optimistic, likely, pessimistic }: Row): readonly [number, number, number] | undefined {
  const [o, m, p] = [numberIn(optimistic), numberIn(likely), numberIn(pessimistic)];
  return o === undefined || m === undefined || p === undefined || o < 0 || o > m || m > p ? undefined : [o, m, p];
}

/** The activities of a schedule document with their rows; a row without an id or without a duration is left out. */
export function networkOf(document: DocumentOfKind<'schedule'>): { activity: Activity; row: Row; index: number }[] {
  const rows = rowsOf(document.activities).filter(({ row }) => row.id.trim() !== '');
  const known = knownIds(document);
  const freezes = readFreezes(document);
  const seen = new Set<string>();
  return rows.flatMap(({ row, index }) => {
    const id = row.id.trim();
    const [estimate, duration] = [estimateOf(row), numberIn(row.duration)];
    if (seen.has(id) || (estimate === undefined && (duration === undefined || duration < 0))) return [];
    seen.add(id);
    const notDuring = stretchesFor(freezes, id);
    const base = {
      id,
      name: row.name,
      owner: row.owner,
      after: readAfter(row.after, known).links,
      ...(notDuring.length > 0 ? { notDuring } : {}),
    };
    const activity: Activity = estimate ? { ...base, estimate } : { ...base, duration: duration ?? 0 };
    return [{ activity, row, index }];
  });
}

import { rowsOf } from './finders.ts';
import type { DocumentOfKind } from './kinds.ts';
import { sameName } from './values.ts';

/** The ids of activities by how they are compared. */
export const knownIds = ({ activities }: DocumentOfKind<'schedule'>): ReadonlyMap<string, string> =>
  new Map(
    rowsOf(activities)
      .filter(({ row }) => row.id.trim() !== '')
      .map(({ row }) => [sameName(row.id), row.id.trim()]),
  );

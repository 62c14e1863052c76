import type { Matter } from '#domain/decision/matter.ts';
import { decision as words } from '#words/en.ts';
import { nameOf } from './content.ts';

/** Names by id, for alternatives and criteria alike. */
export type Naming = (id: string) => string;

export function naming({ alternatives, criteria }: Matter): Naming {
  const rows = new Map([...alternatives, ...criteria].map((row) => [row.id, row]));
  return (id) => nameOf(rows.get(id), words.unnamed);
}

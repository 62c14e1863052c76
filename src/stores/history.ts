import { rowKinds, type EarlierText, type PersonRecord } from '#domain/record/core.ts';
import { save, type Saved } from './saving.ts';

/** Earlier wordings of one row's field, the newest first. */
export const earlierWordings = (record: PersonRecord, kind: string, row: string, field: string): EarlierText[] =>
  record.history.filter((text) => text.kind === kind && text.row === row && text.field === field).toReversed();

/** Puts an earlier wording back; the one that it replaces is kept. */
export async function bringBack({ kind, row, field, text }: EarlierText): Promise<Saved> {
  const found = rowKinds.find((known) => known === kind);
  if (!found) return { state: 'refused', reason: 'missing', field: '' };
  return await save([{ act: 'change', kind: found, id: row, patch: { [field]: text } }], { label: 'bring-back' });
}

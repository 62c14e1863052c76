// Every row of its own needs it, so it comes with the page.
import '#domain/record/schema.ts';
import type { InterviewSheet } from '#domain/record/sheet.ts';
import { newId, now } from '#platform/device.ts';
import { save, type Saved } from './saving.ts';
import { changeShown } from './shown-rows.ts';

/** Begins a sheet, for an application or (empty) for any. The id is its id once saved. */
export async function beginSheet(application: string): Promise<{ id: string; saved: Saved }> {
  const id = newId();
  const value = { id, application, addedAt: now() };
  return { id, saved: await save([{ act: 'set', kind: 'interviewSheets', id, value }], { label: 'sheet' }) };
}

/** Changes what is chosen on a sheet. */
export const setSheet = (
  id: string,
  fields: Partial<Pick<InterviewSheet, 'application' | 'round' | 'on' | 'at' | 'stories' | 'ask'>>,
): Promise<Saved> => changeShown('interviewSheets', id, fields);

/** Removes a sheet. */
export const removeSheet = (id: string): Promise<Saved> =>
  save([{ act: 'remove', kind: 'interviewSheets', id }], { label: 'remove-sheet' });

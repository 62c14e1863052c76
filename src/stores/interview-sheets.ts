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
  fields: Partial<Pick<InterviewSheet, 'application' | 'round' | 'on' | 'at' | 'ask'>>,
): Promise<Saved> => changeShown('interviewSheets', id, fields);

/** What a sheet may hold of stories and of questions to ask. */
const most = 12;

/**
 * Puts a story or a question to ask on a sheet or takes it off, worked out from what the sheet holds when this is
 * written. What is `proposed` stands on a sheet that holds none yet.
 */
export const pick = (
  id: string,
  of: 'stories' | 'ask',
  { one, isPicked, proposed = [] }: { one: string; isPicked: boolean; proposed?: readonly string[] },
): Promise<Saved> =>
  changeShown('interviewSheets', id, (value: object) => {
    // What a patch is given was parsed as a sheet before.
    const { [of]: held } = value as InterviewSheet;
    const others = (held.length === 0 ? proposed : held).filter((each) => each !== one);
    return { [of]: (isPicked ? [...others, one] : others).slice(-most) };
  });

/** Removes a sheet. */
export const removeSheet = (id: string): Promise<Saved> =>
  save([{ act: 'remove', kind: 'interviewSheets', id }], { label: 'remove-sheet' });

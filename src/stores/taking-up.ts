import * as z from 'zod/mini';
import { rowKinds } from '#domain/record/core.ts';
import { newId, now } from '#platform/device.ts';
import { unstashDrafts } from '#platform/drafts.ts';
import { open } from './opening.ts';
import { save } from './saving.ts';
import { flush, readField, type, type Stashed } from './typing.ts';

const draftSchema = z.object({
  kind: z.enum(rowKinds),
  id: z.string(),
  field: z.string(),
  text: z.string(),
  instead: z.string(),
  underWay: z.optional(z.string()),
});

/**
 * Writes a stashed text where what it replaced still stands, or an earlier state of itself that was being written as
 * the page went; where another wording came since, it becomes an earlier one.
 */
async function takeUp(draft: Stashed): Promise<void> {
  const standing = readField(draft);
  if (standing === draft.text) return;
  const { kind, id, field, text } = draft;
  if (standing === draft.instead || standing === draft.underWay) return type(kind, id, field, text);
  const wording = { id: newId(), kind, row: id, field, text, replacedAt: now() };
  await save([{ act: 'set', kind: 'history', id: wording.id, value: wording }]);
}

/** Takes up texts again that an earlier page of this tab could not write. */
export async function takeUpDrafts(): Promise<void> {
  const stashed = z.array(draftSchema).safeParse(unstashDrafts());
  if (!stashed.success) return;
  await open();
  for (const draft of stashed.data) await takeUp(draft);
  await flush();
}

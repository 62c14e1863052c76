// Every row of its own needs it, so it comes with the page.
import '#domain/record/schema.ts';
import type { SkillId } from '#domain/framework/ids.ts';
import type { Evidence } from '#domain/record/evidence.ts';
import type { Story } from '#domain/record/interview.ts';
import { newId, now } from '#platform/device.ts';
import { save, type Saved } from './saving.ts';
import { changeShown, typeShown } from './shown-rows.ts';

/** Begins a story, empty or from an item of the ledger. */
export async function startStory(title: string, base?: Evidence): Promise<{ id: string; saved: Saved }> {
  const id = newId();
  const from = base
    ? { evidence: base.id, result: base.text, skills: base.skills.map(({ skill }) => skill), happenedOn: base.date }
    : {};
  const value = { id, title, addedAt: now(), ...from };
  return { id, saved: await save([{ act: 'set', kind: 'stories', id, value }], { label: 'story' }) };
}

/** Text fields of a story. */
export type StoryField = 'title' | 'situation' | 'task' | 'action' | 'result' | 'reflection' | 'minute';

/** Keeps a part of a story while it is typed. */
export const typeStory = (id: string, field: StoryField, text: string): void => typeShown('stories', id, field, text);

/** Says which skills a story shows, the main one first. */
export const tagStory = ({ id, skills }: Story, skill: SkillId, isShown: boolean): Promise<Saved> =>
  changeShown('stories', id, {
    skills: isShown ? [...skills.filter((each) => each !== skill), skill] : skills.filter((each) => each !== skill),
  });

/** Says on what a story rests, when it happened, and whether it comes from work. */
export const setStory = (
  id: string,
  fields: Partial<Pick<Story, 'evidence' | 'happenedOn' | 'from'>>,
): Promise<Saved> => changeShown('stories', id, fields);

/** Removes a story. */
export const removeStory = (id: string): Promise<Saved> =>
  save([{ act: 'remove', kind: 'stories', id }], { label: 'remove-story' });

// Every row of its own needs it, so it comes with the page.
import '#domain/record/schema.ts';
import type { StoryPart } from '#domain/interview/parts.ts';
import type { StoryLength } from '#domain/interview/versions.ts';
import type { SkillId } from '#domain/framework/ids.ts';
import type { Story } from '#domain/record/interview.ts';
import { newId, now } from '#platform/device.ts';
import { save, type Saved } from './saving.ts';
import { changeShown, typeShown } from './shown-rows.ts';
import type { Change } from './writing.ts';
import { withItem } from './with-item.ts';

/** The skills of a story as its row holds them; each is checked when the row is written. */
const skillsIn = (value: object): unknown[] => ('skills' in value && Array.isArray(value.skills) ? value.skills : []);

/** What a story can begin with. */
export type StoryStart = Partial<Pick<Story, StoryPart | 'evidence' | 'skills' | 'happenedOn' | 'from' | 'answer'>>;

/** Says in a try that it told a story, unless it says so of another. */
const tellsFirst = (story: string) => (value: object | null) =>
  value && 'story' in value && value.story !== '' ? {} : { story };

/**
 * Begins a story, empty or with what it comes from; an answer that it was made of is one that told it. Both are one step
 * to undo. The id is its id once saved.
 */
export async function startStory(title: string, from: StoryStart = {}): Promise<{ id: string; saved: Saved }> {
  const id = newId();
  const value = { id, title, addedAt: now(), ...from };
  const told: Change[] = from.answer
    ? [{ act: 'change', kind: 'attempts', id: from.answer, patch: tellsFirst(id) }]
    : [];
  return { id, saved: await save([{ act: 'set', kind: 'stories', id, value }, ...told], { label: 'story' }) };
}

/** Text fields of a story. */
export type StoryField = 'title' | 'situation' | 'task' | 'action' | 'result' | 'reflection' | StoryLength;

/** Keeps a part of a story while it is typed. */
export const typeStory = (id: string, field: StoryField, text: string): void => typeShown('stories', id, field, text);

/** Says whether a story shows a skill, worked out from the skills that it holds when this is written. */
export const tagStory = (id: string, skill: SkillId, isShown: boolean): Promise<Saved> =>
  changeShown('stories', id, (value: object) => ({ skills: withItem(skillsIn(value), skill, isShown) }));

/** Says on what a story rests, when it happened, and whether it comes from work. */
export const setStory = (
  id: string,
  fields: Partial<Pick<Story, 'evidence' | 'happenedOn' | 'from'>>,
): Promise<Saved> => changeShown('stories', id, fields);

/** Says of a pair of numbers that they measure different things, or takes that back; the latest two hundred are kept. */
export const callNotSame = ({ id, notSame }: Story, pair: string, isDifferent: boolean): Promise<Saved> => {
  const others = notSame.filter((each) => each !== pair);
  return changeShown('stories', id, { notSame: isDifferent ? [...others, pair].slice(-200) : others });
};

/** Removes a story. */
export const removeStory = (id: string): Promise<Saved> =>
  save([{ act: 'remove', kind: 'stories', id }], { label: 'remove-story' });

/** Says which story a try tells; empty for none. */
export const tellIn = (attempt: string, story: string): Promise<Saved> => changeShown('attempts', attempt, { story });

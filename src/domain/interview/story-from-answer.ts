import type { Attempt, Story } from '#domain/record/interview.ts';
import { readParts, storyParts, type StoryPart } from './parts.ts';
import { proseSentences } from './sentences.ts';

/** What a story takes over from the answer that it was told in. */
export type FromAnswer = Pick<Story, StoryPart | 'title' | 'skills' | 'evidence' | 'answer'>;

/** Whether an answer can become a story: one that was given to a question that asks for one. */
export const canBecomeStory = ({ format, state, text }: Pick<Attempt, 'format' | 'state' | 'text'>): boolean =>
  format === 'behavioral' && state === 'done' && text.trim() !== '';

/** Sentences one after another as they stood: a line break between two of them stays. */
function joined(text: string, spans: readonly { start: number; end: number }[]): string {
  return spans
    .map(({ start, end }) => text.slice(start, end))
    .reduce((all, each) => `${all.trimEnd()}${/\n\s*$/u.test(all) ? '\n' : ' '}${each}`, '')
    .trim();
}

const longestTitle = 60;

/** A line to know a story by: its first words as they were said, up to a comma where one comes in time. */
function titleOf(text: string): string {
  const [first] = proseSentences(text);
  if (!first) return '';
  const sentence = text
    .slice(first.start, first.end)
    .trim()
    .replace(/[.!?…]+["'”’)\]]*$/u, '');
  if (sentence.length <= longestTitle) return sentence;
  const within = sentence.slice(0, longestTitle);
  const clause = /^(?:\S+\s+){3,}?\S+(?=[,;:–—])/u.exec(within)?.[0];
  return clause ?? `${within.slice(0, Math.max(within.lastIndexOf(' '), 1)).replace(/[,;:–—\s]+$/u, '')}…`;
}

/**
 * A story made of the sentences of an answer: each goes to the part as which it was read, in the order in which they were
 * said. No sentence is left out and none is changed. It rests on what the story rests on that the answer told, if it told one.
 */
export function storyFrom(
  { id, text, skills, story }: Pick<Attempt, 'id' | 'text' | 'skills' | 'story'>,
  stories: readonly Pick<Story, 'id' | 'evidence'>[],
): FromAnswer {
  const told = readParts(text);
  const parts = new Map(
    storyParts.map((part) => [
      part,
      joined(
        text,
        told.filter((one) => one.part === part),
      ),
    ]),
  );
  const textOf = (part: StoryPart): string => parts.get(part) ?? '';
  return {
    title: titleOf(text),
    situation: textOf('situation'),
    task: textOf('task'),
    action: textOf('action'),
    result: textOf('result'),
    reflection: textOf('reflection'),
    skills: [...skills],
    evidence: stories.find((one) => one.id === story)?.evidence ?? '',
    answer: id,
  };
}

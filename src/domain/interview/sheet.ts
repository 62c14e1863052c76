import type { PersonRecord } from '#domain/record/core.ts';
import type { Story } from '#domain/record/interview.ts';
import type { InterviewSheet } from '#domain/record/sheet.ts';
import type { QuestionToAsk } from './question-to-ask.ts';
import { restsOnRetracted } from './retracted.ts';
import { proseSentences } from './sentences.ts';
import { tellStory } from './stories.ts';
import { type Held, statedNumbers } from './story-numbers.ts';

/** What fits on one page and in one head. Editorial. */
export const sheetHolds = { stories: 5, numbers: 8, questions: 4 } as const;

/** A text cut at a word, with an ellipsis, so that a page stays a page. */
export function cut(text: string, most: number): string {
  const plain = text.replaceAll(/\s+/gu, ' ').trim();
  if (plain.length <= most) return plain;
  const short = plain.slice(0, most - 1);
  return `${short.slice(0, Math.max(short.lastIndexOf(' '), most / 2)).trimEnd()}…`;
}

/** The first sentence with which a story is told: of its minute, else of its result, else of whatever it has. */
export function firstLine(story: Story): string {
  const text = [story.minute, story.result, tellStory(story)].map((one) => one.trim()).find((one) => one !== '') ?? '';
  const [first] = proseSentences(text);
  return first ? text.slice(first.start, first.end).trim() : '';
}

/**
 * Stories that together show most: each next one adds the most skills not yet shown; of equal ones the one that has
 * fewer words to its minute left to write goes first, then the newer. Those that may not be told are left out.
 */
export function proposeStories(record: Pick<PersonRecord, 'stories' | 'evidence'>): Story[] {
  const left = record.stories.filter((story) => !restsOnRetracted(story, record.evidence));
  const chosen: Story[] = [];
  const shown = new Set<string>();
  const adds = (story: Story): number => story.skills.filter((skill) => !shown.has(skill)).length;
  while (chosen.length < sheetHolds.stories && left.length > 0) {
    left.sort(
      (a, b) =>
        adds(b) - adds(a) || Number(b.minute !== '') - Number(a.minute !== '') || b.addedAt.localeCompare(a.addedAt),
    );
    const next = left.shift();
    if (!next) break;
    chosen.push(next);
    for (const skill of next.skills) shown.add(skill);
  }
  return chosen;
}

/** The stories of a sheet: those that were chosen, or a proposal; and those that were chosen and may not be told. */
export function storiesOf(
  sheet: InterviewSheet,
  record: Pick<PersonRecord, 'stories' | 'evidence'>,
): { told: Story[]; blocked: Story[] } {
  const chosen = sheet.stories.flatMap((id) => record.stories.find((story) => story.id === id) ?? []);
  const blocked = chosen.filter((story) => restsOnRetracted(story, record.evidence));
  const told = chosen.length === 0 ? proposeStories(record) : chosen.filter((story) => !blocked.includes(story));
  return { told: told.slice(0, sheetHolds.stories), blocked };
}

/** A number to have ready, the story it is told in, and the items of the ledger that state it; none where nothing does. */
export type Ready = Held & { story: string };

/** Numbers of the stories, those that the ledger holds first; no number twice. */
export function numbersReady(stories: readonly Story[], record: Pick<PersonRecord, 'evidence'>): Ready[] {
  const all = stories.flatMap((story) =>
    statedNumbers(tellStory(story), record.evidence).map((held): Ready => ({ ...held, story: story.title })),
  );
  const once = all.filter(({ number }, place) => all.findIndex((other) => other.number === number) === place);
  return once.toSorted((a, b) => Number(b.by.length > 0) - Number(a.by.length > 0)).slice(0, sheetHolds.numbers);
}

/** Questions to ask in a round, those made for it first; in one that has none of its own, those for the hiring manager. */
export function askableIn(round: InterviewSheet['round'], bank: readonly QuestionToAsk[]): QuestionToAsk[] {
  const isFirst = ({ rounds }: QuestionToAsk): number => Number(rounds[0] === round);
  const own = bank.filter(({ rounds }) => rounds.includes(round)).toSorted((a, b) => isFirst(b) - isFirst(a));
  return own.length > 0 ? own : bank.filter(({ rounds }) => rounds.includes('hiring-manager'));
}

/** The questions of a sheet: those that were chosen, or the first of its round; own ones, one a line, go before them. */
export function questionsOf(
  sheet: InterviewSheet,
  bank: readonly QuestionToAsk[],
): { own: string[]; asked: QuestionToAsk[] } {
  const own = sheet.ownAsk
    .split('\n')
    .map((text) => text.trim())
    .filter(Boolean)
    .slice(0, sheetHolds.questions);
  const chosen = sheet.ask.flatMap((id) => bank.find((one) => one.id === id) ?? []);
  const asked = chosen.length > 0 ? chosen : askableIn(sheet.round, bank);
  return { own, asked: asked.slice(0, Math.max(0, sheetHolds.questions - own.length)) };
}

/** Why this role, as the decision record says it to an interviewer: the shortest script; empty where there is none. */
export function reasonsFor(scripts: PersonRecord['scripts']): string {
  const fitting = scripts.filter(({ stance, text }) => stance === 'for' && text.trim() !== '');
  const to = (audience: string) => fitting.filter((script) => script.audience === audience);
  const [first] = [...to('interviewer'), ...to('recruiter')].toSorted((a, b) => a.text.length - b.text.length);
  return first?.text.trim() ?? '';
}

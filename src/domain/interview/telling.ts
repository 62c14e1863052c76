import { readDay } from '#domain/day.ts';
import type { Debrief } from '#domain/record/application.ts';
import type { AskedQuestion } from '#domain/record/asked.ts';
import type { Attempt, Story } from '#domain/record/interview.ts';

/** One time that a story was told, in practice or to somebody who may hire; `day` is a calendar day. */
export type Telling = { story: string; day: string; to: 'practice' | 'interview' };

/** The tellings that over-use is read from, and how many of them one story may take. Editorial. */
const latest = { tellings: 10, most: 4 } as const;

/** Days without a telling after which a story is worth saying aloud again. Editorial. */
const rustsAfter = 60;

/** The stories told in practice, in the order in which the tries were begun. */
export const toldInPractice = (attempts: readonly Attempt[], dayOf: (instant: string) => string): Telling[] =>
  attempts
    .filter(({ story, state }) => story !== '' && state !== 'answering')
    .toSorted((a, b) => a.startedAt.localeCompare(b.startedAt))
    .map(({ story, startedAt }) => ({ story, day: dayOf(startedAt), to: 'practice' }));

/** The stories told in real interviews, on the days of their debriefs. */
export const toldInInterviews = (asked: readonly AskedQuestion[], debriefs: readonly Debrief[]): Telling[] =>
  asked.flatMap(({ story, debrief, addedAt }) => {
    const on = debriefs.find(({ id }) => id === debrief)?.on ?? '';
    return story === '' ? [] : [{ story, day: on === '' ? addedAt.slice(0, 10) : on, to: 'interview' as const }];
  });

/** How a story has been used: how often it was told, when last, and whether that is too often or too long ago. */
export type Use = {
  story: Story;
  practice: number;
  interviews: number;
  last: string;
  tooOften: number;
  isRusty: boolean;
};

/**
 * How each story has been used by a day. `tooOften` counts its tellings among the latest ten where they are more than
 * four, else 0; a story is rusty that was told, but not in the last 60 days.
 */
export function usesOf(stories: readonly Story[], tellings: readonly Telling[], today: string): Use[] {
  const sorted = tellings.toSorted((a, b) => a.day.localeCompare(b.day));
  const recent = sorted.slice(-latest.tellings);
  return stories.map((story) => {
    const own = sorted.filter((telling) => telling.story === story.id);
    const last = own.at(-1)?.day ?? '';
    const among = recent.filter((telling) => telling.story === story.id).length;
    return {
      story,
      practice: own.filter(({ to }) => to === 'practice').length,
      interviews: own.filter(({ to }) => to === 'interview').length,
      last,
      tooOften: among > latest.most ? among : 0,
      isRusty: last !== '' && (readDay(today) ?? 0) - (readDay(last) ?? 0) > rustsAfter,
    };
  });
}

import { restsOnRetracted } from '#domain/interview/retracted.ts';
import { canBecomeStory } from '#domain/interview/story-from-answer.ts';
import type { Attempt } from '#domain/record/interview.ts';
import { $record } from '#stores/record.ts';
import { useSaved } from '#ui/useSaved.ts';
import { stories as words, storyWork as more } from '#words/en.ts';

/** Makes a story of an answer, or leads to the one that was made of it. */
export function StoryOfAnswer({ attempt }: { attempt: Attempt }) {
  const { stories, evidence } = useSaved($record);
  const made = stories.find(({ answer }) => answer === attempt.id);
  if (made)
    return (
      <p className="no-print">
        {more.madeOfThis} <a href={`/stories/#story=${made.id}`}>{made.title}</a>
        {restsOnRetracted(made, evidence) && <strong className="note"> {words.blockedMark}</strong>}
      </p>
    );
  if (!canBecomeStory(attempt)) return null;
  return (
    <div className="no-print">
      <p>
        <a className="button quiet" href={`/stories/#answer=${attempt.id}`}>
          {more.makeOfAnswer}
        </a>
      </p>
      <p className="note soft">{more.makeOfAnswerHint}</p>
    </div>
  );
}

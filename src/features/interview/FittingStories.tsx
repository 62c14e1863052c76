import type { SkillId } from '#domain/framework/ids.ts';
import { restsOnRetracted } from '#domain/interview/retracted.ts';
import { matchStories } from '#domain/interview/stories.ts';
import type { Attempt } from '#domain/record/interview.ts';
import { $record } from '#stores/record.ts';
import { tellIn } from '#stores/stories.ts';
import { useSaved } from '#ui/useSaved.ts';
import { stories as words } from '#words/en.ts';

const sayId = (skill: SkillId): string => skill.replaceAll('-', ' ');

/** Share of a question's words from which they are named as a reason. */
const tellingShare = 0.25;

/** Stories of the person's own that could answer what is asked, with why; one can be named as the one that is told. */
export function FittingStories({ attempt }: { attempt: Attempt }) {
  const { stories, evidence } = useSaved($record);
  if (stories.length === 0) return null;
  const fitting = matchStories(attempt, stories).slice(0, 4);
  return (
    <details open={attempt.story !== ''}>
      <summary>{words.fits}</summary>
      {fitting.length === 0 && <p>{words.fitsNone}</p>}
      <ul>
        {fitting.map(({ story, skills, words: share }) => {
          const base = restsOnRetracted(story, evidence);
          const isTold = attempt.story === story.id;
          return (
            <li key={story.id}>
              <a href={`/stories/#story=${story.id}`}>{story.title}</a>, {words.fitsWhy(skills.map(sayId))}
              {share >= tellingShare && `; ${words.fitsWords}`}{' '}
              {base ? (
                <span className="note">
                  <strong>{words.blocked}</strong> {words.blockedWhy(base.title)}
                </span>
              ) : (
                <button
                  type="button"
                  className="plain-button note"
                  aria-pressed={isTold}
                  onClick={() => void tellIn(attempt.id, isTold ? '' : story.id)}
                >
                  {isTold ? words.telling : words.tellThis}
                  <span className="visually-hidden"> {story.title}</span>
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}

import type { SkillId } from '#domain/framework/ids.ts';
import { matchStories } from '#domain/interview/stories.ts';
import type { Attempt } from '#domain/record/interview.ts';
import { $record } from '#stores/record.ts';
import { useSaved } from '#ui/useSaved.ts';
import { stories as words } from '#words/en.ts';

const sayId = (skill: SkillId): string => skill.replaceAll('-', ' ');

/** Stories of the person's own that could answer what is asked, with why. */
export function FittingStories({ attempt }: { attempt: Attempt }) {
  const { stories } = useSaved($record);
  if (stories.length === 0) return null;
  const fitting = matchStories(attempt, stories).slice(0, 3);
  return (
    <details>
      <summary>{words.fits}</summary>
      {fitting.length === 0 && <p>{words.fitsNone}</p>}
      <ul>
        {fitting.map(({ story, skills }) => (
          <li key={story.id}>
            <a href={`/stories/#story=${story.id}`}>{story.title}</a>, {words.fitsWhy(skills.map(sayId))}
          </li>
        ))}
      </ul>
    </details>
  );
}

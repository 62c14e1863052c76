import { storyParts } from '#domain/interview/parts.ts';
import { secondsFor, secondsOf } from '#domain/interview/stories.ts';
import type { Story } from '#domain/record/interview.ts';
import { typeStory, type StoryField } from '#stores/stories.ts';
import { LongField } from '#ui/Field.tsx';
import { stories as words } from '#words/en.ts';

type Props = { story: Story; typed: (field: StoryField) => string; told: string };

/** The five parts of a story, each with how long it takes; from life outside work with the questions that open it. */
export function StoryParts({ story, typed, told }: Props) {
  return (
    <>
      {story.from === 'life' && (
        <details open>
          <summary>{words.lifeTitle}</summary>
          <p className="note soft">{words.life}</p>
          <ol>
            {words.lifePrompts.map(({ ask, part }) => (
              <li key={ask}>
                {ask} <span className="note soft">{words.goesTo(words.parts[part].name)}</span>
              </li>
            ))}
          </ol>
        </details>
      )}
      {storyParts.map((part) => (
        <LongField
          key={part}
          label={words.parts[part].name}
          hint={
            <>
              {words.parts[part].hint}{' '}
              {words.seconds(secondsOf(typed(part)), secondsFor[part].from, secondsFor[part].to)}
            </>
          }
          rows={part === 'action' ? 6 : 3}
          maxLength={20_000}
          value={typed(part)}
          onChange={(event) => typeStory(story.id, part, event.target.value)}
        />
      ))}
      <p>{words.total(secondsOf(told))}</p>
    </>
  );
}

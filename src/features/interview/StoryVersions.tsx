import { wordsOf } from '#domain/bullets/text.ts';
import { secondsOf } from '#domain/interview/stories.ts';
import { draftVersion, storyLengths, type StoryLength, timeByPart, wordBudget } from '#domain/interview/versions.ts';
import type { Story } from '#domain/record/interview.ts';
import { typeStory, type StoryField } from '#stores/stories.ts';
import { LongField } from '#ui/Field.tsx';
import { stories as words } from '#words/en.ts';
import { PartTimes } from './PartTimes.tsx';
import styles from './Practice.module.css';
import sheet from './Story.module.css';

type Props = { story: Story; typed: (field: StoryField) => string; isEmpty: boolean };

/** The story in one, two and five minutes, each in the person's own words. */
export function StoryVersions({ story, typed, isEmpty }: Props) {
  return (
    <section className={`stack ${styles['part']}`} aria-label={words.versions}>
      <h2 className={sheet['sub']}>{words.versions}</h2>
      <p className="note soft">{words.versionsLead}</p>
      {isEmpty && <p>{words.versionsEmpty}</p>}
      {storyLengths.map((length) => (
        <Version key={length} story={story} length={length} typed={typed} isEmpty={isEmpty} />
      ))}
    </section>
  );
}

function Version({ story, length, typed, isEmpty }: Props & { length: StoryLength }) {
  const text = typed(length);
  const budget = wordBudget(length);
  const count = wordsOf(text).length;
  const parts = {
    situation: typed('situation'),
    task: typed('task'),
    action: typed('action'),
    result: typed('result'),
    reflection: typed('reflection'),
  };
  return (
    <div className="stack">
      <LongField
        label={words.version[length]}
        hint={
          <>
            {words.versionHint[length]} {words.budget(count, budget, secondsOf(text))}
          </>
        }
        problem={count > budget ? words.overBudget(count - budget) : undefined}
        rows={length === 'five' ? 8 : 4}
        maxLength={20_000}
        value={text}
        onChange={(event) => typeStory(story.id, length, event.target.value)}
      />
      {count > 0 && <PartTimes times={timeByPart(text, length, parts)} nameOf={(part) => words.parts[part].name} />}
      {!isEmpty && count === 0 && (
        <p className="no-print">
          <button
            type="button"
            className="button quiet small"
            onClick={() => typeStory(story.id, length, draftVersion(parts, length))}
          >
            {words.draft}
            <span className="visually-hidden"> {words.version[length]}</span>
          </button>
        </p>
      )}
    </div>
  );
}

import type { SkillId } from '#domain/framework/ids.ts';
import { storyParts } from '#domain/interview/parts.ts';
import { tellStory, troublesOf } from '#domain/interview/stories.ts';
import type { PersonRecord } from '#domain/record/core.ts';
import type { Story } from '#domain/record/interview.ts';
import { removeStory, setStory, tagStory, typeStory, type StoryField } from '#stores/stories.ts';
import { $drafts } from '#stores/typing.ts';
import { PickField, TextField } from '#ui/Field.tsx';
import { onUse } from '#ui/onUse.tsx';
import { useSaved } from '#ui/useSaved.ts';
import { stories as words, storyWork as more, whileLoading } from '#words/en.ts';
import styles from './Practice.module.css';
import type { NamedSkill } from './Stories.tsx';
import { StoryBlocked } from './StoryBlocked.tsx';
import sheet from './Story.module.css';
import { StoryNumbers } from './StoryNumbers.tsx';
import { StoryParts } from './StoryParts.tsx';
import { StoryPrint } from './StoryPrint.tsx';
import { StoryVersions } from './StoryVersions.tsx';

const StoryQuestions = onUse(async () => (await import('./StoryQuestions.tsx')).StoryQuestions, whileLoading);

type Props = { story: Story; skills: readonly NamedSkill[]; record: PersonRecord; today: string };

/** One story: its parts, its versions, its numbers and what it rests on. */
export function StoryCard({ story, skills, record, today }: Props) {
  const { evidence, attempts } = record;
  const drafts = useSaved($drafts);
  const typed = (field: StoryField): string => drafts[`stories ${story.id} ${field}`]?.text ?? story[field];
  const told = tellStory({
    situation: typed('situation'),
    task: typed('task'),
    action: typed('action'),
    result: typed('result'),
    reflection: typed('reflection'),
  });
  const nameOf = (skill: SkillId): string => skills.find((each) => each.id === skill)?.shortName ?? skill;
  const made = attempts.find(({ id }) => id === story.answer);
  const troubles = troublesOf(story, evidence, today);
  const isEmpty = storyParts.every((part) => typed(part).trim() === '');
  return (
    <section className={`sheet ${sheet['card']}`} aria-label={story.title}>
      <div className="stack no-print">
        <StoryBlocked story={story} evidence={evidence} />
        {made && (
          <p>
            {more.fromAnswer} <a href={`/practice/#try=${made.id}`}>{made.asked}</a>
          </p>
        )}
        {troubles.includes('old') && <p>{words.troubles.old}</p>}
        <TextField
          label={words.name}
          value={typed('title')}
          maxLength={300}
          onChange={(event) => typeStory(story.id, 'title', event.target.value)}
        />
        <div className={styles['filters']}>
          <PickField
            label={words.from}
            value={story.from}
            onChange={(event) => void setStory(story.id, { from: event.target.value === 'life' ? 'life' : 'work' })}
          >
            <option value="work">{words.froms.work}</option>
            <option value="life">{words.froms.life}</option>
          </PickField>
          <TextField
            label={words.happenedOn}
            type="date"
            value={story.happenedOn}
            onChange={(event) => void setStory(story.id, { happenedOn: event.target.value })}
          />
          <PickField
            label={words.evidence}
            value={story.evidence}
            onChange={(event) => void setStory(story.id, { evidence: event.target.value })}
          >
            <option value="">{words.noEvidence}</option>
            {evidence.map((item) => (
              <option key={item.id} value={item.id}>
                {item.state === 'retracted' ? words.retractedItem(item.title) : item.title}
              </option>
            ))}
          </PickField>
        </div>
        <StoryParts story={story} typed={typed} told={told} />
        <StoryNumbers story={story} told={told} record={record} />
        <fieldset className={styles['skills']}>
          <legend>{words.skills}</legend>
          {skills.map(({ id, shortName }) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={story.skills.includes(id)}
                onChange={(event) => void tagStory(story.id, id, event.target.checked)}
              />{' '}
              {shortName}
            </label>
          ))}
        </fieldset>
        <StoryVersions story={story} typed={typed} isEmpty={isEmpty} />
        {!troubles.includes('rests-on-retracted') && <StoryQuestions story={story} nameOf={nameOf} />}
      </div>
      <StoryPrint story={story} evidence={evidence} nameOf={nameOf} />
      <p className="no-print">
        <button type="button" className="plain-button" onClick={() => void removeStory(story.id)}>
          {words.remove}
        </button>
      </p>
    </section>
  );
}

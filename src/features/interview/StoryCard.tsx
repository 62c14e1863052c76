import { useMemo } from 'react';
import { storyParts } from '#domain/interview/parts.ts';
import { readAnswer } from '#domain/interview/read-answer.ts';
import { secondsFor, secondsOf, tellStory, troublesOf } from '#domain/interview/stories.ts';
import type { Evidence } from '#domain/record/evidence.ts';
import type { Story } from '#domain/record/interview.ts';
import { ledgerTexts } from '#domain/rewriter/ledger-texts.ts';
import { removeStory, setStory, tagStory, typeStory, type StoryField } from '#stores/stories.ts';
import { $drafts } from '#stores/typing.ts';
import { LongField, PickField, TextField } from '#ui/Field.tsx';
import { useSaved } from '#ui/useSaved.ts';
import { stories as words } from '#words/en.ts';
import styles from './Practice.module.css';
import type { NamedSkill } from './Stories.tsx';

type Props = { story: Story; skills: readonly NamedSkill[]; evidence: readonly Evidence[]; today: string };

/** One story, part by part, with how long each part takes and what backs its numbers. */
export function StoryCard({ story, skills, evidence, today }: Props) {
  const drafts = useSaved($drafts);
  const typed = (field: StoryField): string => drafts[`stories ${story.id} ${field}`]?.text ?? story[field];
  const told = tellStory({
    situation: typed('situation'),
    task: typed('task'),
    action: typed('action'),
    result: typed('result'),
    reflection: typed('reflection'),
  });
  const unbacked = useMemo(() => {
    const { remarks } = readAnswer(told, { format: 'behavioral', minutes: 2, ledger: ledgerTexts(evidence) });
    return remarks.flatMap((remark) => (remark.code === 'number-not-backed' ? remark.texts : []));
  }, [told, evidence]);
  return (
    <section className="sheet stack" aria-label={story.title}>
      {troublesOf(story, evidence, today).map((trouble) => (
        <p key={trouble} role="alert">
          {words.troubles[trouble]}
        </p>
      ))}
      <TextField
        label={words.name}
        value={typed('title')}
        maxLength={300}
        onChange={(event) => typeStory(story.id, 'title', event.target.value)}
      />
      <PickField
        label={words.from}
        value={story.from}
        hint={story.from === 'life' ? words.life : undefined}
        onChange={(event) => void setStory(story.id, { from: event.target.value === 'life' ? 'life' : 'work' })}
      >
        <option value="work">{words.froms.work}</option>
        <option value="life">{words.froms.life}</option>
      </PickField>
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
      {unbacked.length > 0 && <p role="status">{words.notBacked(unbacked)}</p>}
      <LongField
        label={words.minute}
        hint={words.minuteHint}
        rows={4}
        maxLength={20_000}
        value={typed('minute')}
        onChange={(event) => typeStory(story.id, 'minute', event.target.value)}
      />
      <fieldset className={styles['skills']}>
        <legend>{words.skills}</legend>
        {skills.map(({ id, shortName }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={story.skills.includes(id)}
              onChange={(event) => void tagStory(story, id, event.target.checked)}
            />{' '}
            {shortName}
          </label>
        ))}
      </fieldset>
      <PickField
        label={words.evidence}
        value={story.evidence}
        onChange={(event) => void setStory(story.id, { evidence: event.target.value })}
      >
        <option value="">{words.noEvidence}</option>
        {evidence.map((item) => (
          <option key={item.id} value={item.id}>
            {item.title}
          </option>
        ))}
      </PickField>
      <TextField
        label={words.happenedOn}
        type="date"
        value={story.happenedOn}
        onChange={(event) => void setStory(story.id, { happenedOn: event.target.value })}
      />
      <p className="no-print">
        <button type="button" className="plain-button" onClick={() => void removeStory(story.id)}>
          {words.remove}
        </button>
      </p>
    </section>
  );
}

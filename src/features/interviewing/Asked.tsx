import { useMemo, useState } from 'react';
import { formats } from '#domain/interview/ids.ts';
import { answerMinutes, generalSteps, isSorted, nearest, skillsOf } from '#domain/interview/own-questions.ts';
import { matchStories } from '#domain/interview/stories.ts';
import type { Step } from '#domain/interview/served.ts';
import type { AskedQuestion } from '#domain/record/asked.ts';
import type { PersonRecord } from '#domain/record/core.ts';
import { likenAsked, removeAsked, setAsked } from '#stores/debriefs.ts';
import { bankHeads } from '#stores/question-bank.ts';
import { Choices } from '#ui/Choices.tsx';
import { PickField } from '#ui/Field.tsx';
import { useFetched } from '#ui/useFetched.ts';
import { debrief as words, interview } from '#words/en.ts';
import type { NamedCategory } from './Debriefs.tsx';
import styles from './Interviewing.module.css';
import { Text } from './Text.tsx';

const steps: readonly Step[] = [1, 2, 3, 4];

type Props = {
  asked: AskedQuestion;
  place: number;
  /** Whether it is the first that was not said to have gone well or badly: it is open, the others are a line each. */
  isFirst: boolean;
  record: PersonRecord;
  categories: readonly NamedCategory[];
};

/** One question that was asked: how it went, which story was told, and which question of the bank lends its anchors. */
export function Asked({ asked, place, isFirst, record, categories }: Props) {
  // What is open when one comes stays as one leaves it, however it is rated meanwhile.
  const [isOpen] = useState(isFirst);
  const suited = new Set(matchStories(asked, record.stories).map(({ story }) => story.id));
  const ordered = record.stories.toSorted((a, b) => Number(suited.has(b.id)) - Number(suited.has(a.id)));
  const kind = isSorted(asked) ? categories.find(({ id }) => id === asked.category)?.name : undefined;
  return (
    <details className={styles['asked']} open={isOpen}>
      <summary>
        {place + 1}. {asked.asked}{' '}
        <span className="note soft">{[words.wentShort[asked.went], ...(kind ? [kind] : [])].join(' · ')}</span>
      </summary>
      <div className="stack">
        <Choices
          legend={words.went}
          choices={steps.map((step) => ({ value: step, text: generalSteps[step] }))}
          value={asked.went === 0 ? null : asked.went}
          onChoose={(went) => void setAsked(asked.id, { went })}
        />
        {record.stories.length > 0 && (
          <PickField
            label={words.story}
            value={asked.story}
            onChange={(event) => void setAsked(asked.id, { story: event.target.value })}
          >
            <option value="">{words.noStory}</option>
            {ordered.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </PickField>
        )}
        <Text kind="askedQuestions" id={asked.id} label={words.note} field="note" text={asked.note} rows={2} />
        <Alike asked={asked} categories={categories} />
        <AnswerShape asked={asked} />
        <Text kind="askedQuestions" id={asked.id} label={words.wording} field="asked" text={asked.asked} rows={2} />
        <p className="actions no-print">
          <a href={`/practice/#q=own-${asked.id}`}>{words.practice}</a>
          <button type="button" className="plain-button note" onClick={() => void removeAsked(asked.id)}>
            {words.removeQuestion}
          </button>
        </p>
      </div>
    </details>
  );
}

/** The nearest questions of the bank, one of which may lend its anchors; the person decides. */
function Alike({ asked, categories }: Pick<Props, 'asked' | 'categories'>) {
  const heads = useFetched(bankHeads);
  const near = useMemo(
    () => (heads.state === 'here' ? nearest(asked.asked, heads.value, 3) : []),
    [heads, asked.asked],
  );
  if (heads.state === 'loading') return null;
  if (heads.state === 'missing') return <p className="note soft">{words.bankMissing}</p>;
  const chosen = heads.value.find(({ id }) => id === asked.like);
  const offered = [
    ...near.map(({ head, words: shared }) => ({ head, why: words.shares(shared.length) })),
    ...(chosen && !near.some(({ head }) => head.id === chosen.id) ? [{ head: chosen, why: '' }] : []),
  ];
  const sort = (id: string) => {
    const category = categories.find((one) => one.id === id)?.id;
    if (category) void setAsked(asked.id, { category, skills: [...skillsOf(category, heads.value)] });
  };
  const kind = asked.like === '' && (
    <PickField
      label={words.category}
      value={isSorted(asked) ? asked.category : ''}
      onChange={(event) => sort(event.target.value)}
    >
      {!isSorted(asked) && <option value="">{words.notSorted}</option>}
      {categories.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </PickField>
  );
  if (offered.length === 0)
    return (
      <>
        <p className="note soft">{words.nothingNear}</p>
        {kind}
      </>
    );
  return (
    <>
      <Choices
        legend={words.alike}
        choices={[
          ...offered.map(({ head, why }) => ({
            value: head.id,
            text: head.question,
            note: <span className="note soft"> {why}</span>,
          })),
          { value: 'none', text: words.noneAlike },
        ]}
        value={asked.like === '' ? 'none' : asked.like}
        onChoose={(id) => void likenAsked(asked.id, offered.find(({ head }) => head.id === id)?.head ?? null)}
      />
      {kind}
    </>
  );
}

/** How the answer is asked for and for how long; practice reads and times the answer by both. */
function AnswerShape({ asked }: Pick<Props, 'asked'>) {
  return (
    <div className={styles['pair']}>
      <PickField
        label={words.format}
        value={asked.format}
        onChange={({ target }) => {
          const format = formats.find((each) => each === target.value);
          if (format) void setAsked(asked.id, { format });
        }}
      >
        {formats.map((format) => (
          <option key={format} value={format}>
            {interview.formats[format]}
          </option>
        ))}
      </PickField>
      <PickField
        label={words.minutes}
        value={asked.minutes}
        onChange={({ target }) => void setAsked(asked.id, { minutes: Number(target.value) })}
      >
        {answerMinutes(asked.minutes).map((minutes) => (
          <option key={minutes} value={minutes}>
            {interview.choose.minutes(minutes)}
          </option>
        ))}
      </PickField>
    </div>
  );
}

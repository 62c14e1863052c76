import { useState } from 'react';
import type { Debrief } from '#domain/record/application.ts';
import type { PersonRecord } from '#domain/record/core.ts';
import { removeDebrief } from '#stores/applications.ts';
import { addAsked, chasePromise, setDebrief } from '#stores/debriefs.ts';
import { flush } from '#stores/typing.ts';
import { PickField, TextField } from '#ui/Field.tsx';
import { useOneAtATime } from '#ui/useOneAtATime.ts';
import { debrief as words } from '#words/en.ts';
import { Asked } from './Asked.tsx';
import type { NamedCategory } from './Debriefs.tsx';
import { Corrections } from './Corrections.tsx';
import { DebriefPrint } from './DebriefPrint.tsx';
import styles from './Interviewing.module.css';
import { Text } from './Text.tsx';

const steps = [0, 1, 2, 3, 4] as const;

type Props = { debrief: Debrief; record: PersonRecord; today: string; categories: readonly NamedCategory[] };

/** One debrief, in the order in which one remembers: what was asked, what one learned, what happens next. */
export function Debriefing({ debrief, record, today, categories }: Props) {
  const { id } = debrief;
  const texts = { kind: 'debriefs', id } as const;
  const asked = record.askedQuestions.filter((one) => one.debrief === id);
  const first = asked.find(({ went }) => went === 0)?.id;
  const application = record.applications.find((one) => one.id === debrief.application);
  const leave = async () => {
    const saved = await removeDebrief(id);
    if (saved.state === 'saved') location.hash = 'all';
  };
  return (
    <>
      <article className="stack no-print">
        <p>
          <a href="#all">{words.back}</a>
        </p>
        <h2>{application ? words.titleAt(application.company) : words.titleOne}</h2>
        <div className={styles['pair']}>
          <TextField
            label={words.on}
            type="date"
            max={today}
            value={debrief.on}
            onChange={(event) => void setDebrief(id, { on: event.target.value })}
          />
          <Text {...texts} label={words.round} field="round" text={debrief.round} />
          <Text {...texts} label={words.people} field="people" text={debrief.people} />
          <PickField
            label={words.application}
            value={debrief.application}
            onChange={(event) => void setDebrief(id, { application: event.target.value })}
          >
            <option value="">{words.noApplication}</option>
            {record.applications.map((one) => (
              <option key={one.id} value={one.id}>
                {`${one.company}, ${one.title}`}
              </option>
            ))}
          </PickField>
        </div>
        <section className="stack" aria-labelledby="asked">
          <h3 id="asked">{words.asked}</h3>
          <p className="note soft">{words.askedLead}</p>
          {asked.map((one, place) => (
            <Asked
              key={one.id}
              asked={one}
              place={place}
              isFirst={one.id === first}
              record={record}
              categories={categories}
            />
          ))}
          <Add debrief={debrief} />
        </section>
        <Corrections asked={asked} record={record} />
        <section className="stack" aria-labelledby="after">
          <h3 id="after">{words.after}</h3>
          <Text
            {...texts}
            label={words.learned}
            hint={words.learnedHint}
            field="learned"
            text={debrief.learned}
            rows={3}
          />
          <Text {...texts} label={words.change} hint={words.changeHint} field="change" text={debrief.change} rows={2} />
          <PickField
            label={words.whole}
            value={debrief.went}
            onChange={({ target }) =>
              void setDebrief(id, { went: steps.find((step) => String(step) === target.value) ?? 0 })
            }
          >
            {steps.map((step) => (
              <option key={step} value={step}>
                {words.wentShort[step]}
              </option>
            ))}
          </PickField>
          <Promised debrief={debrief} hasApplication={application !== undefined} />
        </section>
        {debrief.answered !== '' && (
          <Text {...texts} label={words.answered} field="answered" text={debrief.answered} rows={2} />
        )}
        <p className="actions">
          <button type="button" className="button quiet small" onClick={() => print()}>
            {words.print}
          </button>
          {application && <a href={`/applications/#${application.id}`}>{words.toApplication(application.company)}</a>}
          <button type="button" className="plain-button note" onClick={() => void leave()}>
            {words.remove}
          </button>
        </p>
      </article>
      <DebriefPrint debrief={debrief} asked={asked} record={record} categories={categories} />
    </>
  );
}

/** Writes questions down, one a line, each of which goes to the private bank. */
function Add({ debrief }: { debrief: Debrief }) {
  const [isEmpty, setIsEmpty] = useState(false);
  const add = useOneAtATime(async () => {
    await flush();
    const saved = await addAsked(debrief.id);
    setIsEmpty(saved === null);
  });
  return (
    <div className="stack no-print">
      <Text
        kind="debriefs"
        id={debrief.id}
        label={words.question}
        hint={words.questionHint}
        field="asked"
        text={debrief.asked}
        rows={3}
      />
      {isEmpty && <p role="alert">{words.needQuestion}</p>}
      <p>
        <button type="button" className="button quiet" onClick={() => void add()}>
          {words.addQuestion}
        </button>
      </p>
    </div>
  );
}

/** What was promised and by when; it can become the next action of the application. */
function Promised({ debrief, hasApplication }: { debrief: Debrief; hasApplication: boolean }) {
  const [said, setSaid] = useState('');
  const chase = useOneAtATime(async () => {
    await flush();
    const saved = await chasePromise(debrief, words.chase);
    setSaid(saved === null ? words.needPromise : saved.state === 'saved' ? words.chased : words.notSaved);
  });
  return (
    <>
      <Text
        kind="debriefs"
        id={debrief.id}
        label={words.promised}
        hint={words.promisedHint}
        field="promised"
        text={debrief.promised}
        rows={2}
      />
      <TextField
        label={words.promisedBy}
        type="date"
        value={debrief.promisedBy}
        onChange={(event) => void setDebrief(debrief.id, { promisedBy: event.target.value })}
      />
      {hasApplication && (
        <p className="actions no-print">
          <button type="button" className="button quiet small" onClick={() => void chase()}>
            {words.makeNext}
          </button>
          <span role="status">{said}</span>
        </p>
      )}
    </>
  );
}

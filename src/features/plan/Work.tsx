import { readBrief } from '#domain/exercises/brief.ts';
import type { PersonRecord } from '#domain/record/core.ts';
import type { Promised } from '#domain/record/plan.ts';
import { changePromise, tick } from '#stores/plans.ts';
import { Choices } from '#ui/Choices.tsx';
import { BriefText } from '#ui/BriefText.tsx';
import { exercises as exerciseWords, plan } from '#words/en.ts';
import type { PlanContent } from './content.ts';
import { Defense } from './Defense.tsx';
import { HandIn } from './HandIn.tsx';
import { Make } from './Make.tsx';
import styles from './Plan.module.css';
import { Review } from './Review.tsx';
import { Reviewed } from './Reviewed.tsx';
import { Timer } from './Timer.tsx';
import { Why } from './Why.tsx';

const words = plan.work;

/** What the parts of the work on one exercise are given. */
export type WorkProps = { promise: Promised; content: PlanContent; record: PersonRecord; now: string };

/** The work on one exercise: the brief, the time, the making, the review, the handing in. */
export function Work(props: WorkProps) {
  const { promise, content } = props;
  const { id, exercise, assigned, work, checks } = promise;
  return (
    <article className={styles['work']}>
      <h2 id="work-title" tabIndex={-1}>
        {exercise.name}
      </h2>
      <p className="soft">
        {words.yields}: {exercise.artifact}
      </p>
      <Why content={content} reasons={promise.why} />
      {assigned && (
        <div className={styles['note']}>
          {assigned.note !== '' && (
            <p>
              <strong>{words.note(assigned.by)}:</strong> {assigned.note}
            </p>
          )}
          {assigned.lookAt !== '' && (
            <p>
              <strong>{words.lookAt}:</strong> {assigned.lookAt}
            </p>
          )}
          <p>
            <a href={`/feedback/#case-${assigned.event}`}>{words.answer(assigned.by)}</a>
          </p>
        </div>
      )}
      <Timer promise={promise} />
      <h3>{words.brief}</h3>
      <div className={styles['brief']}>
        <BriefText parts={readBrief(exercise.brief)} />
      </div>
      {exercise.onOwnWork && (
        <Choices
          legend={words.on}
          choices={[
            { value: 'simulated', text: words.simulated },
            { value: 'real', text: words.real },
          ]}
          value={work}
          onChoose={(value) => void changePromise(id, { work: value === 'real' ? 'real' : 'simulated' })}
        />
      )}
      {exercise.program !== '' && (
        <p>
          <a href={`/programs/${exercise.program}/`}>{words.pack}</a>
        </p>
      )}
      <h3>{words.handIn}</h3>
      <ul className={styles['list']}>
        {exercise.handIn.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Make {...props} />
      <fieldset className={styles['checks']}>
        <legend>{words.done}</legend>
        {exercise.doneWhen.map((line, place) => (
          <label key={line}>
            <input
              type="checkbox"
              checked={checks[place] ?? false}
              onChange={({ target }) => void tick(promise, place, target.checked)}
            />
            <span>{line}</span>
          </label>
        ))}
      </fieldset>
      <details>
        <summary>{words.faults}</summary>
        <ul className={styles['list']}>
          {exercise.commonFaults.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
      <Review {...props} />
      <HandIn {...props} />
      <Reviewed {...props} />
      {promise.revision > 0 && <Defense {...props} />}
      <p className="note">
        <a href={exerciseWords.hrefOf(exercise.id)}>{exerciseWords.one.examples}</a>
      </p>
    </article>
  );
}

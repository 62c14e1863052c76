import type { PartProps } from './content.ts';
import { changeDecision, decide } from '#stores/decisions.ts';
import { LongField, PickField, TextField } from '#ui/Field.tsx';
import { decision as frame, decisionClose } from '#words/en.ts';
import styles from './Close.module.css';
import { nameOf } from './content.ts';
import { sayDate } from './dates.ts';
import { Forecasts } from './Forecasts.tsx';
import { usePercent } from './usePercent.ts';
import { useTyped } from './useTyped.ts';

const words = decisionClose.journal;

/** What was decided, how sure the person is, and what will have happened by a day. */
export function Journal({ matter, record, now }: PartProps) {
  const { id, chosen, confidence, decidedAt, reviewOn, review } = matter.decision;
  const sure = usePercent(confidence, (value) => void changeDecision(id, { confidence: value }));
  const typed = useTyped('decisions', id, 'review', review);
  const isDue = reviewOn !== '' && reviewOn <= now.slice(0, 10);
  return (
    <div className={styles['close']}>
      <section className="stack" aria-labelledby="journal-title">
        <h2 id="journal-title">{words.title}</h2>
        <p className="lead">{words.lead}</p>
        <div className={styles['fields']}>
          <PickField label={words.chosen} value={chosen} onChange={({ target }) => void decide(id, target.value)}>
            <option value="">{words.open}</option>
            {matter.alternatives.map((alternative) => (
              <option key={alternative.id} value={alternative.id}>
                {nameOf(alternative, frame.unnamed)}
              </option>
            ))}
          </PickField>
          <TextField
            label={words.confidence}
            inputMode="numeric"
            problem={sure.isBad ? words.bad : undefined}
            {...sure.box}
          />
          <TextField
            label={words.reviewOn}
            type="date"
            value={reviewOn}
            onChange={({ target }) => void changeDecision(id, { reviewOn: target.value })}
          />
        </div>
        <p className="note soft">{words.confidenceHint}</p>
        {decidedAt !== '' && <p className="note soft">{words.decidedOn(sayDate(decidedAt))}</p>}
        {isDue && <p role="status">{words.reviewDue}</p>}
        {(isDue || review !== '') && <LongField label={words.review} maxLength={20_000} {...typed} />}
      </section>
      <Forecasts decision={id} forecasts={record.forecasts} today={now.slice(0, 10)} />
      <p className="actions">
        <a className="button" href="#script">
          {words.next}
        </a>
      </p>
    </div>
  );
}

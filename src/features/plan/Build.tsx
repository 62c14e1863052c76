import { useMemo, useState } from 'react';
import { readDay } from '#domain/day.ts';
import { skillIds } from '#domain/framework/ids.ts';
import { gapsOf } from '#domain/plan/gaps.ts';
import { planProof } from '#domain/plan/plan-proof.ts';
import { uncertainSkill } from '#domain/plan/uncertainty.ts';
import type { PersonRecord } from '#domain/record/core.ts';
import { assess } from '#domain/scorecard/assess.ts';
import { PickField, TextField } from '#ui/Field.tsx';
import { plan } from '#words/en.ts';
import type { PlanContent } from './content.ts';
import { keepPlan } from './keep-plan.ts';
import styles from './Plan.module.css';
import { Preview } from './Preview.tsx';

const words = plan.build;
const minuteChoices = [20, 30, 45, 60, 75, 90] as const;

type Props = { content: PlanContent; record: PersonRecord; now: string; today: string; onDone: () => void };

/** Builds a plan: the time there is, the days with the reason for each exercise, and what they do not reach; then the promise. */
export function Build({ content, record, now, today, onDone }: Props) {
  const [minutes, setMinutes] = useState(45);
  const [start, setStart] = useState(today);
  const [keeping, setKeeping] = useState<'no' | 'busy' | 'failed'>('no');
  const readiness = useMemo(() => assess(record, content.framework, now), [record, content.framework, now]);
  const gaps = useMemo(() => gapsOf(readiness), [readiness]);
  const isDay = readDay(start) !== undefined && start >= today;
  const proof = useMemo(() => {
    const done = record.promises.filter(({ state }) => state !== 'skipped').map(({ exercise }) => exercise.id);
    const uncertain = uncertainSkill(record, content.criteria);
    return planProof(gaps, content.exercises, { minutes, days: 7 }, isDay ? start : today, uncertain, done);
  }, [gaps, content, minutes, start, isDay, today, record]);
  const rated = record.ratings.length;
  const promise = async () => {
    setKeeping('busy');
    const kept = await keepPlan(proof, readiness, rated > 0 ? 'gaps' : 'default');
    setKeeping(kept ? 'no' : 'failed');
    if (kept) onDone();
  };
  return (
    <section className={styles['build']} aria-labelledby="build">
      <h2 id="build">{words.title}</h2>
      <p>{rated === 0 ? words.unrated : words.fromGaps(gaps.length)}</p>
      {rated > 0 && rated < skillIds.length && <p className="soft">{words.partly(rated, skillIds.length)}</p>}
      {rated === 0 && (
        <p>
          <a className="button quiet" href="/scorecard/#rate">
            {words.score}
          </a>
        </p>
      )}
      <div className={styles['time']}>
        <PickField label={words.minutes} value={minutes} onChange={({ target }) => setMinutes(Number(target.value))}>
          {minuteChoices.map((choice) => (
            <option key={choice} value={choice}>
              {choice}
            </option>
          ))}
        </PickField>
        <TextField
          label={words.start}
          type="date"
          value={start}
          min={today}
          problem={isDay ? undefined : words.badStart}
          onChange={({ target }) => setStart(target.value)}
        />
      </div>
      <Preview content={content} proof={proof} />
      {proof.exercises.length > 0 && (
        <>
          <p className="soft">{words.hint}</p>
          <p className="actions">
            <button
              type="button"
              className="button"
              disabled={!isDay || keeping === 'busy'}
              onClick={() => void promise()}
            >
              {keeping === 'busy' ? words.promising : words.promise}
            </button>
          </p>
        </>
      )}
      {keeping === 'failed' && <p role="alert">{words.notKept}</p>}
    </section>
  );
}

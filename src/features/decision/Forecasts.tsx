import { useState } from 'react';
import { dueForecasts, fewestForBrier, scoreForecasts } from '#domain/decision/brier.ts';
import type { Forecast } from '#domain/record/decision.ts';
import { forecast, removeForecast, settleForecast } from '#stores/journal.ts';
import { LongField, TextField } from '#ui/Field.tsx';
import { useSubmit } from '#ui/useOneAtATime.ts';
import { decision as frame, decisionClose } from '#words/en.ts';
import styles from './Close.module.css';
import { sayDate } from './dates.ts';
import { readPercent } from './usePercent.ts';

const words = decisionClose.journal;

type Props = { decision: string; forecasts: readonly Forecast[]; today: string };

/** Forecasts with their day; on it the person is asked how it came out. */
export function Forecasts({ decision, forecasts, today }: Props) {
  const due = new Set(dueForecasts(forecasts, today).map(({ id }) => id));
  const { settled, brier } = scoreForecasts(forecasts);
  return (
    <section className="stack" aria-labelledby="forecasts-title">
      <h2 id="forecasts-title">{words.forecasts}</h2>
      {forecasts.length === 0 && <p className="soft">{words.none}</p>}
      <ul className={styles['forecasts']}>
        {forecasts.map((one) => (
          <Row key={one.id} forecast={one} isDue={due.has(one.id)} />
        ))}
      </ul>
      <p className="note soft">
        {brier === null ? words.brierLater(settled, fewestForBrier) : words.brier(brier, settled)}
      </p>
      <NewForecast decision={decision} />
    </section>
  );
}

function Row({ forecast: { id, says, chance, due, outcome }, isDue }: { forecast: Forecast; isDue: boolean }) {
  return (
    <li>
      <p>
        {says}{' '}
        <span className="note soft">
          {words.line(chance, sayDate(due))} · {words.outcomes[outcome]}
        </span>
      </p>
      <p className="actions">
        {isDue && <strong className="note">{words.dueNow}</strong>}
        {isDue && (
          <>
            <button type="button" className="button quiet small" onClick={() => void settleForecast(id, 'happened')}>
              {words.yes}
            </button>
            <button type="button" className="button quiet small" onClick={() => void settleForecast(id, 'did-not')}>
              {words.no}
            </button>
          </>
        )}
        {outcome !== 'open' && (
          <button type="button" className="plain-button note" onClick={() => void settleForecast(id, 'open')}>
            {words.reopen}
          </button>
        )}
        <button
          type="button"
          className="plain-button note"
          aria-label={words.removeOf(says)}
          onClick={() => void removeForecast(id)}
        >
          {words.remove}
        </button>
      </p>
    </li>
  );
}

const empty = { says: '', chance: '', due: '' };

function NewForecast({ decision }: { decision: string }) {
  const [draft, setDraft] = useState(empty);
  const [problems, setProblems] = useState<Partial<Record<keyof typeof empty | 'save', string>>>({});
  const change = (field: keyof typeof empty) => ({
    value: draft[field],
    problem: problems[field],
    onChange: ({ target }: { target: { value: string } }) => setDraft({ ...draft, [field]: target.value }),
  });
  const add = useSubmit(async () => {
    const chance = readPercent(draft.chance);
    const found = {
      ...(draft.says.trim() === '' ? { says: words.needSays } : {}),
      ...(typeof chance === 'number' ? {} : { chance: words.needChance }),
      ...(draft.due === '' ? { due: words.needDue } : {}),
    };
    setProblems(found);
    if (Object.keys(found).length > 0 || typeof chance !== 'number') return;
    const saved = await forecast({ decision, says: draft.says.trim(), chance, due: draft.due });
    if (saved.state === 'saved') setDraft(empty);
    else setProblems({ save: frame.notSaved });
  });
  return (
    <form className="stack" onSubmit={add} noValidate>
      <LongField label={words.says} hint={words.saysHint} rows={2} maxLength={2000} {...change('says')} />
      <div className={styles['fields']}>
        <TextField label={words.chance} inputMode="numeric" {...change('chance')} />
        <TextField label={words.due} type="date" {...change('due')} />
      </div>
      {problems.save && <p role="alert">{problems.save}</p>}
      <button type="submit" className="button quiet">
        {words.add}
      </button>
    </form>
  );
}

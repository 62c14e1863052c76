import { useDeferredValue, useId, useMemo } from 'react';
import { comparePad } from '#domain/interview/compare-pad.ts';
import { reckonPad, type Reckoned } from '#domain/interview/estimate.ts';
import type { Attempt } from '#domain/record/interview.ts';
import { $drafts } from '#stores/typing.ts';
import { useSaved } from '#ui/useSaved.ts';
import { scratchpad as words, trying } from '#words/en.ts';
import styles from './Scratchpad.module.css';
import { Typed, typedIn } from './Typed.tsx';

/** The pad of an estimate: typed line by line, reckoned line by line, kept with the try. */
export function Scratchpad({ attempt }: { attempt: Attempt }) {
  const id = useId();
  useSaved($drafts);
  const text = useDeferredValue(typedIn(attempt, 'pad'));
  const lines = useMemo(() => reckonPad(text), [text]);
  return (
    <section aria-labelledby={id} className={`stack no-print ${styles['pad']}`}>
      <h3 id={id}>{words.title}</h3>
      <div className={styles['beside']}>
        <div className={styles['typed']}>
          <Typed attempt={attempt} field="pad" label={words.label} hint={words.hint} rows={8} />
        </div>
        <Results lines={lines} />
      </div>
      <details>
        <summary>{words.help}</summary>
        <pre className={styles['example']}>{words.example}</pre>
        <ul>
          {words.rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}

function Results({ lines }: { lines: readonly Reckoned[] }) {
  const id = useId();
  const shown = lines.filter(({ state }) => state !== 'blank');
  return (
    <div>
      <p id={id} className={styles['results']}>
        {words.results}
      </p>
      {shown.length === 0 && <p className="note soft">{words.none}</p>}
      <ol className={styles['lines']} aria-labelledby={id}>
        {shown.map((row) => (
          <li key={row.line} value={row.line}>
            {row.state === 'value' && (
              <span className="figure">
                {row.name !== null && `${row.name} = `}
                {words.number(row.number, row.units)}
              </span>
            )}
            {row.state === 'problem' && (
              <span className={styles['problem']}>{words.problem(row.line, row.problem)}</span>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}

/** `isOfFirst`: the reference has the numbers of another wording, with which nothing is compared. */
type PadProps = { pad: string; reference: string | undefined; isOfFirst: boolean };

/** After the answer: the pad as it was, each result beside the nearest figure of the reference. */
export function ComparedPad({ pad, reference, isOfFirst }: PadProps) {
  const compared = useMemo(
    () => (isOfFirst ? [] : comparePad(reckonPad(pad), reference ?? '')),
    [pad, reference, isOfFirst],
  );
  return (
    <section className="stack" aria-labelledby="pad">
      <h3 id="pad">{words.comparedTitle}</h3>
      <pre className={styles['example']}>{pad}</pre>
      {isOfFirst && <p>{trying.padNotCompared}</p>}
      {reference !== undefined && compared.length > 0 && (
        <>
          <p className="note soft">{words.comparedLead}</p>
          <ul>
            {compared.map((row) => (
              <li key={row.line}>{words.compared(row)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

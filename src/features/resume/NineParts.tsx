import { useMemo } from 'react';
import { checkNineParts } from '#domain/bench/nine-parts.ts';
import type { BulletAnalysis } from '#domain/bullets/analyze.ts';
import type { ResumeLine } from '#domain/record/resume.ts';
import { resumeScan as words } from '#words/en.ts';
import styles from './Scan.module.css';

type Props = {
  lines: readonly ResumeLine[];
  analyze: (text: string) => BulletAnalysis;
  /** The number of a bullet in words; empty for other lines. */
  nameOf: (id: string) => string;
};

/** Bullets named for one part. */
const mostNamed = 4;

/** The nine parts of a TPM résumé, each with the bullets that carry it and what to do where it is thin. */
export function NineParts({ lines, analyze, nameOf }: Props) {
  const parts = useMemo(() => checkNineParts(lines, analyze), [lines, analyze]);
  return (
    <section>
      <h2>{words.nine}</h2>
      <p className="note soft">{words.nineLead}</p>
      <dl className="terms">
        {parts.map(({ part, state, lines: carried }) => {
          const { name, thin, missing } = words.parts[part];
          const named = carried.map(nameOf).filter((title) => title !== '');
          return (
            <div key={part} data-state={state}>
              <dt>{name}</dt>
              <dd>
                <span className={styles['state']}>{words.partStates[state]}</span>
                {named.length > 0 && (
                  <span className="note soft">
                    {' '}
                    {named.slice(0, mostNamed).join(', ')}
                    {named.length > mostNamed && ' …'}
                  </span>
                )}
                {state !== 'there' && <p className="note">{state === 'thin' ? thin : missing}</p>}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}

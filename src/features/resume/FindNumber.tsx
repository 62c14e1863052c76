import { useState } from 'react';
import { type MetricKind, metricsFor } from '#domain/bench/metrics.ts';
import type { BulletAnalysis } from '#domain/bullets/analyze.ts';
import { resumeFit } from '#words/en.ts';
import styles from './Patterns.module.css';

const words = resumeFit.metrics;

type Props = { analysis: BulletAnalysis; wording: string; onUse: (text: string) => void };

/** A wording with a measure behind it, its slots open. */
const withMeasure = (wording: string, shape: string): string => `${wording.trim().replace(/[.,;\s]+$/u, '')}, ${shape}`;

/** Questions that recover a number which was never written down, and the ladder for when there is none. */
export function FindNumber({ analysis, wording, onUse }: Props) {
  const [said, setSaid] = useState('');
  const measures = metricsFor(analysis);
  const near = measures.filter(({ isNear }) => isNear);
  const others = measures.filter(({ isNear }) => !isNear);
  const add = (kind: MetricKind) => {
    onUse(withMeasure(wording, words.kinds[kind].shape));
    setSaid(words.added);
  };
  const list = (kinds: typeof measures) => kinds.map(({ kind }) => <Measure key={kind} kind={kind} onAdd={add} />);
  return (
    <>
      <p className="note soft">{words.lead}</p>
      <p role="status" className="note">
        {said}
      </p>
      {near.length > 0 && <p className={styles['label']}>{words.near}</p>}
      {list(near.slice(0, 3))}
      <details className={styles['others']}>
        <summary>{words.others}</summary>
        {list([...near.slice(3), ...others])}
      </details>
      <p className={styles['label']}>{words.ladder}</p>
      <ol className={styles['ladder']}>
        {words.rungs.map((rung) => (
          <li key={rung}>{rung}</li>
        ))}
      </ol>
    </>
  );
}

function Measure({ kind, onAdd }: { kind: MetricKind; onAdd: (kind: MetricKind) => void }) {
  const { name, ask, shape } = words.kinds[kind];
  return (
    <div className={styles['measure']}>
      <p>
        <strong>{name}.</strong> {ask}
      </p>
      <p className="note soft">… {shape}</p>
      <p>
        <button type="button" className="plain-button note" onClick={() => onAdd(kind)}>
          {words.add}
          <span className="visually-hidden"> ({name})</span>
        </button>
      </p>
    </div>
  );
}

import { doubtsAbout } from '#domain/bench/defend.ts';
import type { BulletAnalysis } from '#domain/bullets/analyze.ts';
import { resumeFit } from '#words/en.ts';
import styles from './Patterns.module.css';

const words = resumeFit.defend;

/** The follow-ups that an interviewer would ask about a wording. */
export function Defend({ analysis }: { analysis: BulletAnalysis }) {
  return (
    <>
      <p className="note soft">{words.lead}</p>
      <ol className={styles['doubts']}>
        {doubtsAbout(analysis).map(({ kind, about }, index) => (
          <li key={index}>{words.asks[kind](about)}</li>
        ))}
      </ol>
    </>
  );
}

import { useEffect, useMemo, useState } from 'react';
import { factsOf } from '#domain/bench/known-facts.ts';
import { draftFrom, type Proposal, proposePatterns } from '#domain/bench/propose.ts';
import type { BulletAnalysis } from '#domain/bullets/analyze.ts';
import type { Pattern } from '#domain/resume/served-pattern.ts';
import { openPatterns } from '#stores/bullet-patterns.ts';
import { resumeFit, whileLoading } from '#words/en.ts';
import styles from './Patterns.module.css';

const words = resumeFit.patterns;

type Props = { analysis: BulletAnalysis; onUse: (text: string) => void };

/** The patterns that fit a bullet, with what it already says in their slots. */
export function Patterns({ analysis, onUse }: Props) {
  const [patterns, setPatterns] = useState<readonly Pattern[] | 'missing' | null>(null);
  useEffect(() => {
    let isHere = true;
    openPatterns().then(
      (opened) => isHere && setPatterns(opened),
      () => isHere && setPatterns('missing'),
    );
    return () => {
      isHere = false;
    };
  }, []);
  const proposals = useMemo(
    () => (patterns === null || patterns === 'missing' ? [] : proposePatterns(analysis, patterns)),
    [analysis, patterns],
  );
  if (patterns === null) return <p role="status">{whileLoading.loading}</p>;
  if (patterns === 'missing') return <p role="alert">{words.missing}</p>;
  return (
    <>
      <p className="note soft">{words.lead}</p>
      {proposals.length === 0 && <p>{words.none}</p>}
      {proposals.map((proposal) => (
        <Proposed key={proposal.pattern.id} proposal={proposal} facts={factsOf(analysis)} onUse={onUse} />
      ))}
    </>
  );
}

type ProposedProps = { proposal: Proposal; facts: readonly string[]; onUse: (text: string) => void };

function Proposed({ proposal: { pattern, cues, pieces }, facts, onUse }: ProposedProps) {
  const [said, setSaid] = useState('');
  const open = new Set(pieces.flatMap(({ kind, text }) => (kind === 'open' ? [text.slice(1, -1)] : [])));
  const waiting = facts.filter((fact) => !pieces.some(({ kind, text }) => kind === 'own' && text.includes(fact)));
  const take = () => {
    onUse(draftFrom(pieces));
    setSaid(words.used);
  };
  return (
    <article className={styles['pattern']}>
      <h4>{pattern.name}</h4>
      <p className="note soft">{words.because(cues)}</p>
      <p className={styles['shape']}>
        {pieces.map(({ kind, text }, index) =>
          kind === 'shape' ? (
            <span key={index}>{text}</span>
          ) : kind === 'own' ? (
            <mark key={index}>{text}</mark>
          ) : (
            <span key={index} className={styles['slot']}>
              {text}
            </span>
          ),
        )}
      </p>
      <p>
        <strong>{words.fitsIf}</strong> {lower(pattern.when)}
        <br />
        <strong>{words.notIf}</strong> {lower(pattern.notIf)}
      </p>
      {waiting.length > 0 && (
        <p className="note">
          {words.known}: {waiting.join(' · ')}
        </p>
      )}
      <details>
        <summary>{words.fill}</summary>
        <dl className={styles['asks']}>
          {pattern.slots
            .filter(({ slot }) => open.has(slot))
            .map(({ slot, ask }) => (
              <div key={slot}>
                <dt>[{slot}]</dt>
                <dd>{ask}</dd>
              </div>
            ))}
        </dl>
        <p className={styles['label']}>{words.ladder}</p>
        <ol className={styles['ladder']}>
          {pattern.ladder.map((rung) => (
            <li key={rung}>{rung}</li>
          ))}
        </ol>
        <p>
          <strong>{words.weak}</strong> {pattern.weak}
          <br />
          <strong>{words.strong}</strong> {pattern.strong}
        </p>
      </details>
      <p className="actions">
        <button type="button" className="button quiet small" onClick={take}>
          {words.use}
          <span className="visually-hidden"> ({pattern.name})</span>
        </button>
        <span role="status" className="note">
          {said}
        </span>
      </p>
    </article>
  );
}

const lower = (sentence: string): string =>
  /^(?:I\b|[A-Z]{2})/u.test(sentence) ? sentence : sentence.charAt(0).toLowerCase() + sentence.slice(1);

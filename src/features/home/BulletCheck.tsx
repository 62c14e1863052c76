import { useEffect, useState } from 'react';
import type { BulletAnalysis, Finding } from '#domain/bullets/analyze.ts';
import { $triedBullet } from '#stores/tried-bullet.ts';
import { LongField } from '#ui/Field.tsx';
import { MarkedText, type Mark } from '#ui/MarkedText.tsx';
import { useKept } from '#ui/useSaved.ts';
import { home } from '#words/en.ts';
import styles from './BulletCheck.module.css';

const words = home.bullet;
const strokes = { error: 'stop', warning: 'watch', note: 'watch' } as const;

/** How many findings are told at once; the bench tells all. */
const told = 3;

/** Findings about words of the text come with a number in it; those about the whole text have none. */
function marksOf({ text, spans }: BulletAnalysis, findings: readonly Finding[]): Mark[] {
  const found = findings.map(({ start, end, severity, message }, at): Mark => ({
    start,
    end: end - start < text.length ? end : start,
    kind: strokes[severity],
    number: at + 1,
    label: message,
  }));
  const good = spans
    .filter(({ kind }) => kind === 'outcome' || kind === 'scope')
    .map(({ start, end, kind }): Mark => ({ start, end, kind: 'good', label: words.shows[kind] }));
  return [...found, ...good.filter((one) => !found.some(({ start, end }) => start < one.end && one.start < end))];
}

type Reading = { state: 'read'; analysis: BulletAnalysis } | { state: 'failed' };

/** Reads a bullet as it is typed. The rules are loaded when the person begins. */
function useReading(text: string, sample: BulletAnalysis): Reading {
  const [reading, setReading] = useState<Reading>({ state: 'read', analysis: sample });
  useEffect(() => {
    let isStale = false;
    const read = async () => {
      if (text.trim() === '') return setReading({ state: 'read', analysis: sample });
      const rules = await import('#domain/bullets/analyze.ts').catch(() => null);
      if (isStale) return undefined;
      return setReading(rules ? { state: 'read', analysis: rules.analyzeBullet(text) } : { state: 'failed' });
    };
    void read();
    return () => {
      isStale = true;
    };
  }, [text, sample]);
  return reading;
}

/** What a hiring manager reads in one bullet: a sample until the person writes their own. */
export function BulletCheck({ sample }: { sample: BulletAnalysis }) {
  const text = useKept($triedBullet, '');
  const reading = useReading(text, sample);
  return (
    <section className="sheet stack" aria-labelledby="bullet-title">
      <h2 id="bullet-title" className={styles['title']}>
        {words.title}
      </h2>
      {reading.state === 'failed' && <p role="alert">{words.failed}</p>}
      {reading.state === 'read' && <Notes analysis={reading.analysis} />}
      <div className={styles['own']}>
        <LongField
          label={words.label}
          hint={words.hint}
          rows={2}
          maxLength={1000}
          value={text}
          onChange={(event) => $triedBullet.set(event.target.value)}
        />
        {text.trim() !== '' && (
          <p>
            <a className="button quiet small" href="/resume/">
              {words.bench}
            </a>
          </p>
        )}
        {text !== '' && (
          <p className="note actions">
            <span className="soft">{words.kept}</span>
            <button type="button" className="plain-button" onClick={() => $triedBullet.set('')}>
              {words.clear}
            </button>
          </p>
        )}
      </div>
    </section>
  );
}

function Notes({ analysis }: { analysis: BulletAnalysis }) {
  const [showsAll, setShowsAll] = useState(false);
  const findings = showsAll ? analysis.findings : analysis.findings.slice(0, told);
  const more = analysis.findings.length - told;
  return (
    <>
      <MarkedText text={analysis.text} marks={marksOf(analysis, findings)} />
      <div role="status" className={styles['notes']}>
        {findings.length === 0 && <p>{words.clean(analysis.features)}</p>}
        <ol>
          {findings.map(({ code, message, fix }) => (
            <li key={code}>
              <strong>{message}</strong> {fix} <code className="soft">{code}</code>
            </li>
          ))}
        </ol>
      </div>
      {more > 0 && (
        <p>
          <button
            type="button"
            className="plain-button note"
            aria-expanded={showsAll}
            onClick={() => setShowsAll(!showsAll)}
          >
            {showsAll ? words.fewer : words.more(more)}
          </button>
        </p>
      )}
      <details className="note">
        <summary>
          <strong>{words.score(analysis.score)}</strong> <span className="soft">{words.why}</span>
        </summary>
        <ul className={styles['sum']}>
          {analysis.sum.map(({ label, points }) => (
            <li key={label}>
              <span>{label}</span> <span>{points > 0 ? `+${points}` : points}</span>
            </li>
          ))}
        </ul>
        <p>
          <a href="/how-bullets-are-scored/">{words.how}</a>
        </p>
      </details>
    </>
  );
}

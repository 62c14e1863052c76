import { useMemo } from 'react';
import { countScores, latestLock, needsLock, ruledOut, toDecision } from '#domain/decision/matter.ts';
import type { Question } from '#domain/decision/report.ts';
import { decision as frame, decisionResult as words } from '#words/en.ts';
import { Chances } from './Chances.tsx';
import type { PartProps } from './content.ts';
import { sayDate } from './dates.ts';
import { FlipSlider } from './FlipSlider.tsx';
import { naming } from './naming.ts';
import { PrintedChoice, PrintedNumbers } from './Printed.tsx';
import styles from './Result.module.css';
import { Stability } from './Stability.tsx';
import { Tornado } from './Tornado.tsx';
import { Totals } from './Totals.tsx';
import { useStudy } from './useStudy.ts';
import { VerdictWords } from './VerdictWords.tsx';
import { WeightLog } from './WeightLog.tsx';

/** Draws of one study, and the seed that makes them the same each time. */
const draws = 100_000;
const seed = 1;

/** The verdict in words, how fragile it is, and the picture and figures behind each statement. */
export function Result({ matter, now }: PartProps) {
  const question = useMemo((): Question | null => {
    const decision = toDecision(matter);
    if (decision === null) return null;
    const { acceptable } = matter.decision;
    return {
      plan: { decision, seed, draws, weights: 'stated' },
      consistency: null,
      terms: { acceptable: acceptable === null ? null : acceptable / 100, vetoes: ruledOut(matter) },
    };
  }, [matter]);
  const { news, cancel, again } = useStudy(question);
  if (question === null)
    return (
      <section className="stack" aria-labelledby="result-title">
        <h2 id="result-title">{words.title}</h2>
        <p>
          {words.notYet} <a href="#scores">{words.toScores}</a>
        </p>
      </section>
    );
  const { decision } = question.plan;
  const nameBy = naming(matter);
  const lock = latestLock(matter);
  const { given, all } = countScores(matter);
  const changes = matter.decision.locks.length - 1;
  return (
    <section className={styles['result']} aria-labelledby="result-title">
      <p className="print-only note">{words.printed(sayDate(now))}</p>
      <div className="stack">
        <h2 id="result-title">{words.title}</h2>
        <VerdictWords news={news} decision={decision} nameBy={nameBy} cancel={cancel} again={again} />
        <PrintedChoice matter={matter} nameBy={nameBy} />
        <p className="note soft">
          {lock && words.weightsOf(sayDate(lock.at))} {given < all && words.unscored(all - given)}{' '}
          {changes > 0 && words.weightsChanged(changes)}
        </p>
        {changes > 0 && <WeightLog matter={matter} />}
        {needsLock(matter) && (
          <p>
            <strong>{words.needsLock}</strong> <a href="#weights">{frame.parts.weights}</a>
          </p>
        )}
      </div>
      <div className={styles['pictures']}>
        <Totals decision={decision} nameBy={nameBy} />
        <Chances news={news} decision={decision} nameBy={nameBy} />
        <Stability decision={decision} nameBy={nameBy} />
        <Tornado decision={decision} nameBy={nameBy} />
      </div>
      <PrintedNumbers matter={matter} nameBy={nameBy} />
      <FlipSlider decision={decision} nameBy={nameBy} />
      <p className="actions">
        <a className="button" href="#argue">
          {frame.parts.argue}
        </a>
        <button type="button" className="button quiet" onClick={() => print()}>
          {words.print}
        </button>
      </p>
    </section>
  );
}

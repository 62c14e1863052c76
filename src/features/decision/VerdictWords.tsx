import { verdictLimits, type OpenVerdict, type Verdict, type Weakness } from '#domain/decision/verdict.ts';
import { decisionResult as words } from '#words/en.ts';
import type { Naming } from './naming.ts';
import styles from './Result.module.css';
import type { StudyNews } from './useStudy.ts';

type Props = { news: StudyNews; nameBy: Naming; cancel: () => void; again: () => void };

/** The verdict in one sentence and what would change it, once the draws are made. */
export function VerdictWords({ news, nameBy, cancel, again }: Props) {
  if (news.state === 'running')
    return (
      <div className={styles['progress']}>
        <p role="status">{words.running}</p>
        <progress max={news.total} value={news.done} aria-label={words.progress(news.done, news.total)} />
        <button type="button" className="button quiet small" onClick={cancel}>
          {words.cancel}
        </button>
      </div>
    );
  if (news.state !== 'done')
    return (
      <div className={styles['progress']}>
        <p role="status">{news.state === 'cancelled' ? words.cancelled : words.failed}</p>
        <button type="button" className="button quiet small" onClick={again}>
          {words.again}
        </button>
      </div>
    );
  const { verdict } = news.study.report;
  const open = verdict.state === 'vetoed' ? verdict.instead : verdict;
  return (
    <>
      <p className={styles['verdict']} role="status">
        {sayVerdict(verdict, nameBy)}
      </p>
      {verdict.ruledOut.length > 0 && <p>{words.ruledOut(verdict.ruledOut.map(nameBy).join(', '))}</p>}
      {open && <Weaknesses verdict={open} nameBy={nameBy} />}
    </>
  );
}

function sayOpen(verdict: OpenVerdict, nameBy: Naming): string {
  const winner = nameBy(verdict.winner);
  if (verdict.state === 'none-good-enough')
    return words.verdicts['none-good-enough'](winner, verdict.total, verdict.acceptable);
  if (verdict.state === 'no-clear-winner')
    return words.verdicts['no-clear-winner'](winner, nameBy(verdict.weaknesses[0]?.rival ?? verdict.runnerUp ?? ''));
  return words.verdicts[verdict.state](winner);
}

function sayVerdict(verdict: Verdict, nameBy: Naming): string {
  if (verdict.state !== 'vetoed') return sayOpen(verdict, nameBy);
  const rest = verdict.instead === null ? words.verdicts['nothing-left'] : sayOpen(verdict.instead, nameBy);
  return `${words.verdicts.vetoed(nameBy(verdict.winner))} ${rest}`;
}

function sayWeakness(weakness: Weakness, nameBy: Naming): string {
  const rival = nameBy(weakness.rival);
  switch (weakness.kind) {
    case 'lead':
      return words.weaknesses.lead({ ...weakness, rival });
    case 'wins':
      return words.weaknesses.wins({ ...weakness, rival });
    case 'first-rank':
      return words.weaknesses['first-rank']({ ...weakness, rival });
    case 'weights':
      return words.weaknesses.weights({ ...weakness, rival });
    case 'weight':
      return words.weaknesses.weight({ ...weakness, rival, criterion: nameBy(weakness.criterion) });
    case 'range':
      return words.weaknesses.range({ ...weakness, rival, criterion: nameBy(weakness.criterion) });
  }
}

function Weaknesses({ verdict, nameBy }: { verdict: OpenVerdict; nameBy: Naming }) {
  const found = 'weaknesses' in verdict ? verdict.weaknesses : [];
  const { lead, wins, firstRank, movedWeight } = verdictLimits;
  return (
    <div className="stack">
      {verdict.state === 'clear' && <p>{words.nothingFlips}</p>}
      {found.length > 0 && (
        <ul className={styles['weaknesses']} aria-label={words.whatFlips}>
          {found.map((weakness) => {
            const text = sayWeakness(weakness, nameBy);
            return <li key={text}>{text}</li>;
          })}
        </ul>
      )}
      <details>
        <summary className="note">{words.whyVerdict}</summary>
        <p className="note">{words.limits(lead, wins, firstRank, movedWeight)}</p>
      </details>
    </div>
  );
}

import { among, type Decision } from '#domain/decision/decision.ts';
import { valueCells, valueCriteria } from '#domain/decision/information.ts';
import { verdictLimits, type OpenVerdict, type Verdict, type Weakness } from '#domain/decision/verdict.ts';
import { decisionResult as words } from '#words/en.ts';
import type { Naming } from './naming.ts';
import styles from './Result.module.css';
import { sayVerdict, sayWeakness } from './say-verdict.ts';
import type { StudyNews } from './useStudy.ts';

type Props = { news: StudyNews; decision: Decision; nameBy: Naming; cancel: () => void; again: () => void };

/** The verdict in one sentence and what would change it, once the draws are made. */
export function VerdictWords({ news, decision, nameBy, cancel, again }: Props) {
  return (
    // Not a status: that would not be printed.
    <div aria-live="polite">
      {news.state === 'running' && (
        <div className={styles['progress']}>
          <p role="status">{words.running}</p>
          <progress max={news.total} value={news.done} aria-label={words.progress(news.done, news.total)} />
          <button type="button" className="button quiet small" onClick={cancel}>
            {words.cancel}
          </button>
        </div>
      )}
      {(news.state === 'cancelled' || news.state === 'failed') && (
        <div className={styles['progress']}>
          <p role="status">{words[news.state]}</p>
          <button type="button" className="button quiet small" onClick={again}>
            {words.again}
          </button>
        </div>
      )}
      {news.state === 'done' && <Told verdict={news.study.report.verdict} decision={decision} nameBy={nameBy} />}
    </div>
  );
}

type ToldProps = { verdict: Verdict; decision: Decision; nameBy: Naming };

function Told({ verdict, decision, nameBy }: ToldProps) {
  const open = verdict.state === 'vetoed' ? verdict.instead : verdict;
  const left = among(decision, (alternative) => !verdict.ruledOut.includes(alternative));
  return (
    <>
      <p className={styles['verdict']}>{sayVerdict(verdict, nameBy)}</p>
      {verdict.ruledOut.length > 0 && <p>{words.ruledOut(verdict.ruledOut.map(nameBy).join(', '))}</p>}
      {open && <Weaknesses verdict={open} nameBy={nameBy} />}
      {open && <FindOut decision={left} nameBy={nameBy} />}
    </>
  );
}

function Weaknesses({ verdict, nameBy }: { verdict: OpenVerdict; nameBy: Naming }) {
  const found = 'weaknesses' in verdict ? verdict.weaknesses : [];
  const { lead, wins, firstRank, movedWeight } = verdictLimits;
  return (
    <div className="stack">
      {verdict.state === 'clear' && <p>{words.nothingFlips}</p>}
      {found.length > 0 && (
        <ul className={styles['weaknesses']} aria-label={words.whatFlips}>
          {sayWeaknesses(found, nameBy).map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      <details className="no-print">
        <summary className="note">{words.whyVerdict}</summary>
        <p className="note">{words.limits(lead, wins, firstRank, movedWeight)}</p>
      </details>
    </div>
  );
}

/** One line for each weakness; ranges that let the same rival ahead share theirs. */
function sayWeaknesses(weaknesses: readonly Weakness[], nameBy: Naming): string[] {
  const ranges = weaknesses.filter((weakness) => weakness.kind === 'range');
  const others = weaknesses.filter((weakness) => weakness.kind !== 'range').map((one) => sayWeakness(one, nameBy));
  const byRival = Map.groupBy(ranges, ({ rival }) => rival);
  const shared = [...byRival].flatMap(([rival, flips]) => {
    const [only, ...more] = flips;
    if (only !== undefined && more.length === 0) return [sayWeakness(only, nameBy)];
    return [
      words.ranges(
        nameBy(rival),
        flips.map(({ criterion, behind }) => ({ criterion: nameBy(criterion), behind })),
      ),
    ];
  });
  return [...others, ...shared];
}

/** The one thing whose answer would most change the ranking, with the way to its test. */
function FindOut({ decision, nameBy }: { decision: Decision; nameBy: Naming }) {
  const [most] = valueCriteria(decision);
  if (most === undefined || most.value === 0) return null;
  const cell = valueCells(decision).find(({ criterion }) => criterion === most.criterion);
  return (
    <p className={styles['findOut']}>
      {words.findOut(nameBy(most.criterion), nameBy(cell?.alternative ?? ''), most.changes)}{' '}
      <a className="no-print" href="#argue">
        {words.toTest}
      </a>
    </p>
  );
}

import { example as exampleWords, result as words, scorecard } from '#words/en.ts';
import { anchorSteps } from '#domain/framework/skill.ts';
import { conflicts } from '#domain/ledger/conflicts.ts';
import type { PersonRecord } from '#domain/record/core.ts';
import type { Readiness } from '#domain/scorecard/assess.ts';
import { localDay, longDay } from '#ui/dates.ts';
import { LevelChart } from '#ui/LevelChart.tsx';
import { Conflicts } from './Conflicts.tsx';
import { skillOf, type ScorecardContent } from './content.ts';
import { FlagList } from './FlagList.tsx';
import { Gaps } from './Gaps.tsx';
import { LevelsTable } from './LevelsTable.tsx';
import { Floors, Unrated } from './Open.tsx';
import { Presets } from './Presets.tsx';
import styles from './Result.module.css';
import { ShowExample } from './ShowExample.tsx';
import { Since } from './Since.tsx';
import { SkillTable } from './SkillTable.tsx';
import { TakeAway } from './TakeAway.tsx';
import { useReadiness } from './useReadiness.ts';
import { verdictWords } from './verdict-words.ts';

type Props = { content: ScorecardContent; record: PersonRecord; now: string };

/** Where the person stands: strengths first, then the bar, the four levels, and the gaps with their reasons. */
export function Result({ content, record, now }: Props) {
  const readiness = useReadiness(content, record, now);
  const levelName = content.framework.levels[readiness.target.level].name;
  if (readiness.verdict.state === 'not-rated') return <Empty />;
  return (
    <section aria-labelledby="result-title" className={styles['result']}>
      <p className="print-only note">{words.printed(longDay(localDay(now)))}</p>
      <div className={styles['top']}>
        <div className="stack">
          <h2 id="result-title">{words.title(levelName)}</h2>
          <p className={styles['verdict']}>{verdictWords(readiness, content)}</p>
          <p className="note soft">
            <strong>{words.rule}:</strong> {readiness.rule} <a href="/levels/">{scorecard.aim.whyLink}</a>
          </p>
          <details>
            <summary>
              <strong>{words.overall}:</strong> {words.sum(readiness.overall, readiness.open)}
            </summary>
            <p className="note">{words.overallWhy}</p>
            {readiness.open && <p className="note">{words.openWhy}</p>}
          </details>
          <NextStep content={content} readiness={readiness} />
        </div>
        <Strengths content={content} readiness={readiness} />
      </div>

      <div className={styles['top']}>
        <div>
          <h3>{words.chart}</h3>
          <figure>
            <LevelChart
              label={words.tableTitle}
              steps={anchorSteps}
              rows={readiness.skills.map(({ id, supported, claimed, target, floor }) => ({
                id,
                name: skillOf(content, id).shortName,
                supported,
                claimed,
                bar: target,
                must: floor !== null,
              }))}
            />
            <figcaption className="note soft">{words.legend}</figcaption>
          </figure>
        </div>
        <div className={styles['gapsColumn']}>
          <Unrated content={content} readiness={readiness} />
          <Floors content={content} readiness={readiness} />
          <Gaps content={content} readiness={readiness} />
        </div>
      </div>
      <SkillTable content={content} readiness={readiness} />
      <LevelsTable content={content} readiness={readiness} />
      <Bridge content={content} readiness={readiness} hasBackground={(record.profile[0]?.background ?? '') !== ''} />
      <FlagList flags={content.flags} answers={record.flags} />
      <Conflicts conflicts={conflicts(record.evidence)} />
      <Presets content={content} readiness={readiness} />
      <Since content={content} readiness={readiness} snapshots={record.snapshots} />
      {readiness.reRate.due && (
        <p>
          {words.due(readiness.reRate.stale.length)}{' '}
          <a href={`#rate-${readiness.reRate.stale[0] ?? ''}`}>{scorecard.steps.rate}</a>
        </p>
      )}
      <TakeAway content={content} readiness={readiness} />
    </section>
  );
}

function Empty() {
  return (
    <section className="stack" aria-labelledby="empty-title">
      <h2 id="empty-title">{words.empty}</h2>
      <p className="lead">{words.emptyLead}</p>
      <div className="actions">
        <a className="button" href="#rate">
          {words.rateNow}
        </a>
        <ShowExample offer={exampleWords.look} />
      </div>
    </section>
  );
}

type PartProps = { content: ScorecardContent; readiness: Readiness };

/** What matters most now: while too little is rated, rating; then the proof that is missing, or the largest gap. */
function first({ verdict, open, gaps }: Readiness) {
  if (verdict.state === 'one-proof-away') return gaps.find(({ id }) => id === verdict.skill);
  if (open) return gaps.find(({ gapKind }) => gapKind === 'unrated');
  return gaps.find(({ gapKind }) => gapKind !== 'unrated') ?? gaps[0];
}

/** The one thing to do next: show, rate or learn what matters most. */
function NextStep({ content, readiness }: PartProps) {
  const gap = first(readiness);
  if (!gap?.gapKind) return null;
  return (
    <p className="actions">
      <a className="button" href={gap.gapKind === 'skill' ? `/skills/${gap.id}/` : `#rate-${gap.id}`}>
        {words.nextSteps[gap.gapKind](skillOf(content, gap.id).name)}
      </a>
    </p>
  );
}

function Strengths({ content, readiness }: PartProps) {
  const { strengths } = readiness;
  const meetsBar = strengths[0]?.meetsBar ?? false;
  return (
    <div>
      <h3>{words.strengths}</h3>
      {!meetsBar && <p className="note soft">{words.closest}</p>}
      <ul className={styles['strengths']}>
        {strengths.slice(0, 5).map(({ id, supported, target, meetsBar: isMet }) => (
          <li key={id}>
            <a href={`/skills/${id}/`}>{skillOf(content, id).name}</a>{' '}
            <span className="note soft">{words.strengthLine(supported, target, isMet)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Bridge({ content, readiness, hasBackground }: PartProps & { hasBackground: boolean }) {
  if (readiness.verdict.state !== 'long-way') return null;
  return (
    <div>
      <h3>{words.bridge}</h3>
      {hasBackground ? (
        <>
          <p className="soft">{words.bridgeLead}</p>
          <dl className={styles['bridge']}>
            {readiness.bridgeRoles.map((role) => (
              <div key={role.title}>
                <dt>{role.title}</dt>
                <dd>
                  {role.why}{' '}
                  <span className="note soft">
                    {words.builds}: {role.gaps.map((id) => skillOf(content, id).shortName).join(', ')}
                  </span>
                </dd>
              </div>
            ))}
          </dl>
        </>
      ) : (
        <p>
          {words.bridgeNeedsBackground} <a href="#aim">{scorecard.steps.aim}</a>
        </p>
      )}
    </div>
  );
}

import { useMemo, useState } from 'react';
import { casesOf } from '#domain/plan/case-file.ts';
import type { PersonRecord } from '#domain/record/core.ts';
import type { SavedPlan } from '#domain/record/plan.ts';
import { assess } from '#domain/scorecard/assess.ts';
import { overallThen } from '#domain/scorecard/snapshots.ts';
import { takeCaseFile } from '#stores/plan-files.ts';
import { plan, result } from '#words/en.ts';
import { caseWords } from './case-words.ts';
import { type PlanContent, skillName } from './content.ts';
import { NinetyDays } from './NinetyDays.tsx';
import { Offers } from './Offers.tsx';
import styles from './Plan.module.css';

const words = plan.report;

type Props = { plan: SavedPlan | null; record: PersonRecord; content: PlanContent; now: string };

/** What came of a plan: before and after, what was made and what it offers, the file to show, and the ninety days after it. */
export function Report({ plan: open, record, content, now }: Props) {
  const [failed, setFailed] = useState(false);
  const readiness = useMemo(() => assess(record, content.framework, now), [record, content.framework, now]);
  const promises = record.promises.filter(({ plan: id }) => id === (open?.id ?? ''));
  const done = promises.filter(({ state }) => state === 'done');
  const before = record.snapshots.find(({ id }) => id === open?.before);
  const then = before && overallThen(before, content.framework, readiness.target);
  const moved = readiness.skills.filter(
    ({ id, supported }) => before && (before.supported[id] ?? 0) !== (supported ?? 0),
  );
  const cases = casesOf(promises, record.evidence);
  const take = () => {
    try {
      takeCaseFile(record.promises, caseWords);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <section className={styles['report']} aria-labelledby="report">
      <h2 id="report">{words.title}</h2>
      <p>{words.lead(done.length, promises.filter(({ state }) => state === 'skipped').length)}</p>
      {before && then && (
        <>
          <h3>{words.readiness}</h3>
          <p>
            {words.overallBefore(result.sum(then.overall, then.open))}
            <br />
            {words.overallNow(result.sum(readiness.overall, readiness.open))}
          </p>
          {moved.length === 0 ? (
            <p className="soft">{words.noChange}</p>
          ) : (
            <table>
              <thead>
                <tr>
                  <th scope="col">{words.skill}</th>
                  <th scope="col">{words.before}</th>
                  <th scope="col">{words.after}</th>
                  <th scope="col">{words.bar}</th>
                </tr>
              </thead>
              <tbody>
                {moved.map(({ id, supported, target }) => (
                  <tr key={id}>
                    <th scope="row">{skillName(content, id)}</th>
                    <td>{before.supported[id] ?? words.none}</td>
                    <td>{supported ?? words.none}</td>
                    <td>{target}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </>
      )}
      {cases.length > 0 && (
        <>
          <h3>{words.artifacts}</h3>
          <Offers promises={done} />
          <p className="actions">
            <button type="button" className="button quiet" onClick={take}>
              {words.caseFile}
            </button>
            <a href="#case-file">{words.casePage}</a>
          </p>
          <p className="note soft">{words.caseHint}</p>
          {failed && <p role="alert">{plan.files.failed}</p>}
        </>
      )}
      <NinetyDays
        gaps={readiness.gaps.map(({ id }) => id)}
        background={record.profile[0]?.background ?? ''}
        content={content}
      />
    </section>
  );
}

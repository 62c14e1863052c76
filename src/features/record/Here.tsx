import { useMemo } from 'react';
import type { SkillId } from '#domain/framework/skill.ts';
import type { PersonRecord } from '#domain/record/core.ts';
import { dueSoon } from '#domain/record/due.ts';
import { inOrder } from '#domain/plan/schedule-now.ts';
import { summarizePath } from '#domain/record/summary.ts';
import { assess, type Readiness } from '#domain/scorecard/assess.ts';
import { localDay, sayDay } from '#ui/dates.ts';
import { myPath, site } from '#words/en.ts';
import type { MyPathContent } from './MyPath.tsx';
import styles from './MyPath.module.css';

type Props = { content: MyPathContent; record: PersonRecord; now: string };

const path = myPath.path;
const pages = {
  understand: '/scorecard/#aim',
  score: '/scorecard/#rate',
  decide: '/decide/',
  prove: '/plan/',
  write: '/resume/',
  practice: null,
} as const;
const dueAt = { application: '/applications/', decision: '/decide/#journal', forecast: '/decide/#journal' } as const;

/** Where the person is on their path, what comes next and why, and what is due. */
export function Here({ content, record, now }: Props) {
  const readiness = useMemo(() => assess(record, content.framework, now), [record, content.framework, now]);
  const { nodes, next } = summarizePath(record);
  if (record.promises.length === 0 && Object.values(nodes).every((state) => state === 'empty')) {
    return (
      <section className="stack" aria-labelledby="here">
        <h2 id="here">{myPath.here}</h2>
        <p className="lead">{myPath.empty}</p>
        <p className="actions">
          <a className="button" href="/#quick">
            {myPath.start}
          </a>
        </p>
      </section>
    );
  }
  const facts = {
    understand: content.framework.levels[readiness.target.level].name,
    score: myPath.scored(record.ratings.length, content.skills.length),
    decide: path.decide(record.decisions.length, record.decisions.filter(({ chosen }) => chosen !== '').length),
    prove: myPath.evidence(record.evidence.filter(({ state }) => state === 'kept' || state === 'checked').length),
    write: path.write(record.resumes.length, record.applications.length),
    practice: site.notBuilt,
  };
  return (
    <section className="stack" aria-labelledby="here">
      <h2 id="here">{myPath.here}</h2>
      <NextStep content={content} readiness={readiness} record={record} />
      <ol className={styles['nodes']}>
        {(['understand', 'score', 'decide', 'prove', 'write', 'practice'] as const).map((node) => (
          <li key={node} data-state={node === next ? 'next' : nodes[node]}>
            <strong>{pages[node] ? <a href={pages[node]}>{site.nodes[node]}</a> : site.nodes[node]}</strong>
            <span>
              {facts[node]}
              {node !== 'practice' && (
                <span className="soft note"> {node === next ? site.nodeState.next : path.states[nodes[node]]}</span>
              )}
            </span>
          </li>
        ))}
      </ol>
      <DueList record={record} now={now} />
    </section>
  );
}

/** The next open work of a plan that is under way, else the largest gap. */
function NextStep({
  content,
  readiness,
  record,
}: {
  content: MyPathContent;
  readiness: Readiness;
  record: PersonRecord;
}) {
  const nameOf = (id: SkillId) => content.skills.find((skill) => skill.id === id)?.name ?? id;
  const open = record.plans.findLast(({ endedOn, pausedOn }) => endedOn === '' && pausedOn === '');
  const [promised] = inOrder(
    record.promises.filter(({ state, plan }) => state === 'planned' && plan === (open?.id ?? '')),
  );
  if (promised)
    return (
      <div>
        <p className="actions">
          <a className="button" href="/plan/">
            {path.plan(promised.exercise.name)}
          </a>
          <a href="/scorecard/#result">{myPath.why}</a>
        </p>
        <p className="soft note">{path.planWhy(promised.exercise.minutes)}</p>
      </div>
    );
  const first = readiness.gaps[0];
  if (!first) return null;
  const say = path.next[first.gapKind ?? 'unrated'];
  return (
    <div>
      <p className="actions">
        <a
          className="button"
          href={first.gapKind === 'skill' ? `/skills/${first.id}/` : `/scorecard/#rate-${first.id}`}
        >
          {say.button(nameOf(first.id))}
        </a>
        <a href="/scorecard/#result">{myPath.why}</a>
      </p>
      <p className="soft note">{say.why(first.supported ?? 0, first.target)}</p>
    </div>
  );
}

function DueList({ record, now }: { record: PersonRecord; now: string }) {
  const today = localDay(now);
  const due = dueSoon(record, today);
  if (due.length === 0) return null;
  return (
    <div>
      <h3>{path.due}</h3>
      <ul className={styles['due']}>
        {due.map(({ kind, id, on, says }) => (
          <li key={`${kind} ${id}`}>
            <a href={dueAt[kind]}>{says === '' ? path.dueKinds[kind] : says}</a>{' '}
            <span className="soft note">
              {path.dueKinds[kind]}, {(on < today ? path.overdue : path.on)(sayDay(on))}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

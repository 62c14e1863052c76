import { useMemo } from 'react';
import type { Framework } from '#domain/framework/target.ts';
import type { SkillId } from '#domain/framework/skill.ts';
import { conflicts } from '#domain/ledger/conflicts.ts';
import type { PersonRecord } from '#domain/record/schema.ts';
import { assess } from '#domain/scorecard/assess.ts';
import { $shown } from '#stores/example.ts';
import { $saveState } from '#stores/record.ts';
import { useNow } from '#ui/useNow.ts';
import { useSaved } from '#ui/useSaved.ts';
import { record as words } from '#words/en.ts';
import { Ledger } from './Ledger.tsx';
import styles from './MyPath.module.css';
import { YourData } from './YourData.tsx';

/** What the dashboard needs of the content. */
export type MyPathContent = { framework: Framework; skills: { id: SkillId; name: string }[] };

/** Where the person is, what comes next and why, the ledger, and their data to take away. */
export function MyPath({ content }: { content: MyPathContent }) {
  const record = useSaved($shown);
  const saving = useSaved($saveState);
  const now = useNow();
  if (now === null || saving.state === 'loading') return <p role="status">{words.page.loading}</p>;
  return (
    <div className={styles['page']}>
      <Here content={content} record={record} now={now} />
      <Ledger evidence={record.evidence} conflicts={conflicts(record.evidence)} skills={content.skills} />
      <YourData />
    </div>
  );
}

function Here({ content, record, now }: { content: MyPathContent; record: PersonRecord; now: string }) {
  const readiness = useMemo(() => assess(record, content.framework, now), [record, content.framework, now]);
  const nameOf = (id: SkillId) => content.skills.find((skill) => skill.id === id)?.name ?? id;
  const first = readiness.gaps[0];
  const kept = record.evidence.filter(({ state }) => state === 'kept' || state === 'checked').length;
  if (record.ratings.length === 0 && record.evidence.length === 0) {
    return (
      <section className="stack" aria-labelledby="here">
        <h2 id="here">{words.page.here}</h2>
        <p className="lead">{words.page.empty}</p>
        <p className="actions">
          <a className="button" href="/#quick">
            {words.page.start}
          </a>
        </p>
      </section>
    );
  }
  return (
    <section className="stack" aria-labelledby="here">
      <h2 id="here">{words.page.here}</h2>
      <p>
        {content.framework.levels[readiness.target.level].name}:{' '}
        {words.page.scored(record.ratings.length, content.skills.length)}, {words.page.evidence(kept)}.
      </p>
      <p className="actions">
        <a
          className="button"
          href={
            first?.gapKind === 'skill'
              ? `/skills/${first.id}/`
              : first
                ? `/scorecard/#rate-${first.id}`
                : '/scorecard/#result'
          }
        >
          {words.page.next}: {first ? nameOf(first.id) : words.page.here}
        </a>
        <a href="/scorecard/#result">{words.page.why}</a>
      </p>
    </section>
  );
}

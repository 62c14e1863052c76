import { useMemo } from 'react';
import type { SkillId } from '#domain/framework/skill.ts';
import type { PersonRecord } from '#domain/record/core.ts';
import { assess } from '#domain/scorecard/assess.ts';
import { record as words } from '#words/en.ts';
import type { MyPathContent } from './MyPath.tsx';

/** The level that is aimed at, how far the record goes, and the next best step. */
export function Here({ content, record, now }: { content: MyPathContent; record: PersonRecord; now: string }) {
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

import { useRef, useState } from 'react';
import { type SkillId, skillIds } from '#domain/framework/skill.ts';
import type { PersonRecord } from '#domain/record/core.ts';
import { scorecard as words } from '#words/en.ts';
import type { ScorecardContent } from './content.ts';
import { RateSkill } from './RateSkill.tsx';
import { useReadiness } from './useReadiness.ts';

type Props = { content: ScorecardContent; record: PersonRecord; now: string; start?: SkillId | undefined };

/** Where a person goes on: the first skill without a rating, else the first. */
function firstOpen(record: PersonRecord): number {
  const rated = new Set(record.ratings.map(({ id }) => id));
  const open = skillIds.findIndex((id) => !rated.has(id));
  return Math.max(open, 0);
}

/** Rating by anchors: one skill a screen, or all of them below each other. */
export function Rate({ content, record, now, start }: Props) {
  const readiness = useReadiness(content, record, now);
  const [allAtOnce, setAllAtOnce] = useState(false);
  const [index, setIndex] = useState(() => (start ? skillIds.indexOf(start) : firstOpen(record)));
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = allAtOnce ? skillIds : skillIds.slice(index, index + 1);
  const isLast = index === skillIds.length - 1;

  const go = (to: number) => {
    setIndex(to);
    history.replaceState(null, '', `#rate-${skillIds[to]}`);
    heading.current?.focus();
  };

  return (
    <section aria-labelledby="rate-title" className="stack">
      <div className="actions">
        <h2 id="rate-title" tabIndex={-1} ref={heading}>
          {words.rate.title}
        </h2>
        <button type="button" className="plain-button note" onClick={() => setAllAtOnce(!allAtOnce)}>
          {allAtOnce ? words.rate.oneByOne : words.rate.allAtOnce}
        </button>
      </div>
      <p className="soft">{words.rate.lead}</p>
      {shown.map((id) => (
        <RateSkill
          key={id}
          id={id}
          content={content}
          record={record}
          readiness={readiness}
          position={words.rate.position(skillIds.indexOf(id) + 1, skillIds.length)}
        />
      ))}
      <p className="actions">
        {!allAtOnce && index > 0 && (
          <button type="button" className="button quiet" onClick={() => go(index - 1)}>
            {words.rate.previous}
          </button>
        )}
        {!allAtOnce && !isLast && (
          <button type="button" className="button" onClick={() => go(index + 1)}>
            {words.rate.next}
          </button>
        )}
        {(allAtOnce || isLast) && (
          <a className="button" href="#result">
            {words.rate.finish}
          </a>
        )}
        {!allAtOnce && !isLast && <a href="#result">{words.rate.finish}</a>}
      </p>
    </section>
  );
}

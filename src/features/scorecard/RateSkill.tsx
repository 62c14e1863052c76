import { useState } from 'react';
import type { AnchorLevel, SkillId } from '#domain/framework/skill.ts';
import type { PersonRecord } from '#domain/record/core.ts';
import type { Readiness } from '#domain/scorecard/assess.ts';
import { rate, unrate } from '#stores/ratings.ts';
import { Choices } from '#ui/Choices.tsx';
import { scorecard as words } from '#words/en.ts';
import { skillOf, type ScorecardContent } from './content.ts';
import { EvidenceEditor } from './EvidenceEditor.tsx';
import { EvidenceRow } from './EvidenceRow.tsx';
import { RatingNote } from './RatingNote.tsx';
import styles from './RateSkill.module.css';

const levels: readonly AnchorLevel[] = [1, 2, 3, 4, 5];

type Props = { id: SkillId; content: ScorecardContent; record: PersonRecord; readiness: Readiness; position: string };

/** One skill: its anchors to choose from, and the evidence for it in place. */
export function RateSkill({ id, content, record, readiness, position }: Props) {
  const skill = skillOf(content, id);
  const rating = record.ratings.find((candidate) => candidate.id === id);
  const explanation = readiness.explanations[id];
  const [editing, setEditing] = useState(false);
  const items = record.evidence.filter((item) => item.skills.some((shown) => shown.skill === id));
  const isCapped = rating !== undefined && (explanation.supported ?? 0) < rating.level;

  return (
    <article className={styles['skill']} id={`rate-${id}`}>
      <div>
        <p className="note soft">{position}</p>
        <Choices
          legend={
            <>
              <h3>{skill.name}</h3>
              <span className="soft">{skill.definition}</span>
            </>
          }
          choices={levels.map((level) => ({ value: level, text: skill.anchors[level] }))}
          value={rating?.level ?? null}
          onChoose={(level) => void rate(id, level)}
        />
        {rating && (
          <p className="note soft">
            {rating.from === 'quick' && <>{words.rate.fromQuick} </>}
            {isCapped && <>{words.rate.capped(explanation.supported ?? 0)} </>}
            <button type="button" className="plain-button" onClick={() => void unrate(id)}>
              {words.rate.clear}
            </button>
          </p>
        )}
        {rating && <RatingNote rating={rating} />}
      </div>
      <div className="stack">
        <h4>{words.rate.evidence}</h4>
        {items.length === 0 ? (
          <p className="soft note">{words.rate.noEvidence}</p>
        ) : (
          <ul className={styles['items']}>
            {items.map((item) => (
              <EvidenceRow
                key={item.id}
                item={item}
                carry={explanation.carries.find((carry) => carry.id === item.id)}
                content={content}
                record={record}
                skill={id}
              />
            ))}
          </ul>
        )}
        <p>
          <button type="button" className="button quiet small" onClick={() => setEditing(true)}>
            {words.rate.attach}
          </button>
        </p>
        <details>
          <summary className="note">{words.rate.counts}</summary>
          <ul className={styles['hints']}>
            {skill.countsAsEvidence.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </details>
        <p className="note">
          <a href={`/skills/${id}/`}>{words.rate.more}</a>
        </p>
      </div>
      <EvidenceEditor
        open={editing}
        onClose={() => setEditing(false)}
        content={content}
        record={record}
        skill={id}
        suggested={rating?.level ?? null}
      />
    </article>
  );
}

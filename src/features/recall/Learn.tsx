import { useId, useMemo, useState } from 'react';
import { assess } from '#domain/scorecard/assess.ts';
import type { SkillId } from '#domain/framework/ids.ts';
import type { Curriculum } from '#domain/recall/served.ts';
import { $record } from '#stores/record.ts';
import { PickField } from '#ui/Field.tsx';
import { useSaved } from '#ui/useSaved.ts';
import { recall } from '#words/en.ts';
import type { RecallContent } from './Recall.tsx';
import styles from './Recall.module.css';
import { SubjectList } from './SubjectList.tsx';

const words = recall.learn;

type Props = { content: RecallContent; now: string; whole: Curriculum };

/** What to learn: by guided path, by skill with the person's gaps first, or by field. */
export function Learn({ content, now, whole }: Props) {
  const id = useId();
  const record = useSaved($record);
  const learned = useMemo(() => new Set(record.recallSubjects.map((one) => one.id)), [record.recallSubjects]);
  return (
    <section aria-labelledby={id} className="stack">
      <h2 id={id}>{words.title}</h2>
      <p className="soft">{words.lead}</p>
      {whole.paths.length > 0 && (
        <>
          <h3>{words.byPath}</h3>
          {whole.paths.map((path) => (
            <SubjectList
              key={path.id}
              name={path.name}
              subjects={path.subjects.flatMap((each) => whole.subjects.find((one) => one.id === each) ?? [])}
              learned={learned}
            />
          ))}
        </>
      )}
      <h3>{words.byField}</h3>
      {content.decks.map((deck) => (
        <SubjectList
          key={deck.id}
          name={deck.name}
          subjects={whole.subjects.filter((subject) => subject.deck === deck.id)}
          learned={learned}
        />
      ))}
      <BySkill content={content} now={now} whole={whole} learned={learned} />
    </section>
  );
}

function BySkill({ content, now, whole, learned }: Props & { learned: ReadonlySet<string> }) {
  const record = useSaved($record);
  const [skill, setSkill] = useState<SkillId | null>(null);
  const gaps = useMemo(
    () =>
      record.ratings.length > 0 || record.evidence.length > 0
        ? assess(record, content.framework, now).gaps.map((gap) => gap.id)
        : [],
    [record, content.framework, now],
  );
  const sorted = content.skills.toSorted((a, b) => rankIn(gaps, a.id) - rankIn(gaps, b.id));
  const named = content.skills.find((each) => each.id === skill);
  const subjects = whole.subjects.filter(({ skills }) => skill !== null && skills.includes(skill));
  return (
    <>
      <h3>{words.bySkill}</h3>
      <div className={styles['pick']}>
        <PickField
          label={words.skill}
          value={skill ?? ''}
          onChange={(event) => setSkill(content.skills.find((each) => each.id === event.target.value)?.id ?? null)}
        >
          <option value="">{words.anySkill}</option>
          {sorted.map(({ id, shortName }) => (
            <option key={id} value={id}>
              {gaps.includes(id) ? words.gapFirst(shortName) : shortName}
            </option>
          ))}
        </PickField>
      </div>
      {named && subjects.length === 0 && <p>{words.noneOfSkill}</p>}
      {named && subjects.length > 0 && (
        <SubjectList key={named.id} name={named.shortName} subjects={subjects} learned={learned} isOpen />
      )}
    </>
  );
}

const rankIn = (gaps: readonly SkillId[], skill: SkillId): number =>
  gaps.includes(skill) ? gaps.indexOf(skill) : gaps.length;

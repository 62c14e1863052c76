import { criterionGroups } from '#domain/library/criterion-groups.ts';
import type { Criterion } from '#domain/library/role.ts';
import { latestLock, needsLock } from '#domain/decision/matter.ts';
import type { WeighedCriterion } from '#domain/record/decision.ts';
import { addCriterion, removeCriterion } from '#stores/decisions.ts';
import { decision as frame, decisionInputs as words } from '#words/en.ts';
import { Anchors } from './Anchors.tsx';
import { nameOf, type PartProps } from './content.ts';
import styles from './Criteria.module.css';
import { OwnCriterion } from './OwnCriterion.tsx';

/** What the choice is weighed by: from the library, each with its fixed anchors, or the person's own. */
export function Criteria({ content, matter }: PartProps) {
  const { criteria, decision } = matter;
  return (
    <section className="stack" aria-labelledby="criteria-title">
      <h2 id="criteria-title">{words.criteria.title}</h2>
      <p className="soft">{words.criteria.lead}</p>
      {latestLock(matter) !== null && needsLock(matter) && <p role="status">{words.criteria.reopened}</p>}
      <div className={styles['two']}>
        <div>
          <h3>{words.criteria.library}</h3>
          {criterionGroups.map((group) => (
            <Group
              key={group}
              name={words.criteria.groups[group]}
              entries={content.criteria.filter((one) => one.group === group)}
              chosen={criteria}
              decision={decision.id}
            />
          ))}
        </div>
        <div className="stack">
          <h3>
            {words.criteria.chosen} <span className="soft">{criteria.length}</span>
          </h3>
          {criteria.length === 0 && <p className="soft">{words.criteria.none}</p>}
          {criteria.length > 10 && <p role="status">{words.criteria.many}</p>}
          <ol className={styles['chosen']}>
            {criteria.map((criterion) => (
              <Chosen key={criterion.id} criterion={criterion} />
            ))}
          </ol>
          <OwnCriterion decision={decision.id} />
          <p className="actions">
            <a className="button" href="#weights">
              {words.criteria.next}
            </a>
          </p>
        </div>
      </div>
    </section>
  );
}

function Chosen({ criterion }: { criterion: WeighedCriterion }) {
  const name = nameOf(criterion, frame.unnamed);
  return (
    <li>
      <span>{name}</span>
      <button
        type="button"
        className="plain-button note"
        aria-label={frame.removeOne(name)}
        onClick={() => void removeCriterion(criterion.id)}
      >
        {frame.remove}
      </button>
    </li>
  );
}

type GroupProps = {
  name: string;
  entries: readonly Criterion[];
  chosen: readonly WeighedCriterion[];
  decision: string;
};

function Group({ name, entries, chosen, decision }: GroupProps) {
  const taken = (entry: Criterion) => chosen.find(({ library }) => library === entry.id);
  const count = entries.filter(taken).length;
  const choose = (entry: Criterion) => {
    const before = taken(entry);
    const { id: library, name, worst, middle, best } = entry;
    void (before ? removeCriterion(before.id) : addCriterion(decision, { library, name, worst, middle, best }));
  };
  return (
    <details className={styles['group']}>
      <summary>
        {name} <span className="soft note">{words.criteria.inGroup(count, entries.length)}</span>
      </summary>
      <ul>
        {entries.map((entry) => (
          <li key={entry.id}>
            <label className={styles['entry']}>
              <input type="checkbox" checked={taken(entry) !== undefined} onChange={() => choose(entry)} />{' '}
              <strong>{entry.name}</strong>
            </label>
            <p className={`${styles['ask']} note soft`}>{entry.question}</p>
            <Anchors {...entry} />
          </li>
        ))}
      </ul>
    </details>
  );
}

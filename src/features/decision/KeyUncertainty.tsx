import type { Decision } from '#domain/decision/decision.ts';
import { valueCells, valueCriteria } from '#domain/decision/information.ts';
import type { Matter } from '#domain/decision/matter.ts';
import { changeDecision } from '#stores/decisions.ts';
import { LongField } from '#ui/Field.tsx';
import { decisionClose, decisionResult } from '#words/en.ts';
import styles from './Close.module.css';
import type { DecisionContent } from './content.ts';
import type { Naming } from './naming.ts';
import { useTyped } from './useTyped.ts';

const words = decisionClose.argue;

/** A text to stand in quotes within a sentence. */
const inQuotes = (text = ''): string => text.trim().replace(/\.$/u, '');

type Props = { decision: Decision; matter: Matter; content: DecisionContent; nameBy: Naming };

/** What would be worth finding out, by the value of information over the stated ranges, with the cheapest test for each. */
export function KeyUncertainty({ decision, matter, content, nameBy }: Props) {
  const worths = valueCriteria(decision).filter(({ value }) => value > 0);
  const { id, uncertainty, test } = matter.decision;
  const typed = useTyped('decisions', id, 'test', test);
  const cells = valueCells(decision);
  const libraryOf = (criterion: string) => {
    const row = matter.criteria.find((one) => one.id === criterion);
    return content.criteria.find((one) => one.id === row?.library);
  };
  return (
    <section className="stack" aria-labelledby="uncertainty-title">
      <h2 id="uncertainty-title">{words.uncertainty}</h2>
      <p>{worths.length > 0 ? words.uncertaintyLead : words.nothing}</p>
      <ol className={styles['worths']}>
        {worths.map(({ criterion, value, changes }) => {
          const known = libraryOf(criterion);
          const [skill] = known?.aboutSelf ? known.skills : [];
          const exercise = skill && content.exercises[skill];
          const most = cells.find((cell) => cell.criterion === criterion);
          const row = matter.criteria.find((one) => one.id === criterion);
          return (
            <li key={criterion}>
              <p>
                <label>
                  <input
                    type="radio"
                    name="uncertainty"
                    aria-label={words.pickOf(nameBy(criterion))}
                    checked={uncertainty === criterion}
                    onChange={() => void changeDecision(id, { uncertainty: criterion })}
                  />{' '}
                  <strong>{nameBy(criterion)}</strong>
                </label>{' '}
                <span className="note soft">
                  {words.worth}: {words.small(value)} · {words.changes}: {decisionResult.percent(changes)}
                </span>
              </p>
              <p className="note">
                <strong>{words.test(nameBy(most?.alternative ?? ''))}:</strong>{' '}
                {known?.findOut ?? words.askAbout(inQuotes(row?.worst), inQuotes(row?.best))}{' '}
                {skill && <a href={`/skills/${skill}/`}>{words.anchors}</a>}
                {exercise && (
                  <>
                    {' '}
                    · {words.exercise}: <a href={exercise.href}>{exercise.name}</a>
                  </>
                )}
              </p>
            </li>
          );
        })}
      </ol>
      <LongField label={words.ownTest} rows={2} maxLength={20_000} {...typed} />
      <p className="note soft">{words.source}</p>
    </section>
  );
}

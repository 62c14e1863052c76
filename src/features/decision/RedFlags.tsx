import type { Alternative } from '#domain/record/decision.ts';
import type { FlagAnswer } from '#domain/record/core.ts';
import { ruleOut, ruleOutBy } from '#stores/decisions.ts';
import { TextField } from '#ui/Field.tsx';
import { decision as frame, decisionInputs as words, framework } from '#words/en.ts';
import { nameOf, type DecisionContent, type PartProps } from './content.ts';
import styles from './RedFlags.module.css';
import { useTyped } from './useTyped.ts';

/** Red flags with their severity. A person's own press, and nothing else, lets one rule an alternative out. */
export function RedFlags({ content, matter, record }: PartProps) {
  const answered = content.flags.flatMap((flag) => {
    const answer = record.flags.find(({ id }) => id === flag.id);
    return answer && (answer.answer !== 'no' || answer.veto) ? [{ flag, answer }] : [];
  });
  return (
    <section className="stack" aria-labelledby="flags-title">
      <h2 id="flags-title">{words.flags.title}</h2>
      <p className="lead">{words.flags.lead}</p>
      {answered.length === 0 && (
        <p>
          {words.flags.none} <a href="/scorecard/#flags">{words.flags.ask}</a>
        </p>
      )}
      {answered.map(({ flag, answer }) => (
        <Flag key={flag.id} flag={flag} answer={answer} alternatives={matter.alternatives} />
      ))}
      <h3>{words.flags.own}</h3>
      {matter.alternatives.map((alternative) => (
        <OwnReason key={alternative.id} alternative={alternative} />
      ))}
      <p className="actions">
        <a className="button" href="#result">
          {words.flags.next}
        </a>
      </p>
    </section>
  );
}

type FlagProps = {
  flag: DecisionContent['flags'][number];
  answer: FlagAnswer;
  alternatives: readonly Alternative[];
};

function Flag({ flag, answer, alternatives }: FlagProps) {
  return (
    <fieldset className={styles['flag']}>
      <legend>
        <a href={`/red-flags/#${flag.id}`}>{flag.name}</a>{' '}
        <span className="note soft">
          {framework.redFlags.severity[flag.severity]} · {words.flags.answers[answer.answer]}
        </span>
      </legend>
      {answer.note && <p className="note">{answer.note}</p>}
      {answer.veto && <p className="note soft">{words.flags.yours}</p>}
      <p className={styles['outs']}>
        <span className="note">{words.flags.rulesOut}:</span>
        {alternatives.map((alternative) => {
          const name = nameOf(alternative, frame.unnamed);
          return (
            <label key={alternative.id}>
              <input
                type="checkbox"
                aria-label={words.flags.rulesOutOf(flag.name, name)}
                checked={alternative.vetoes.includes(flag.id)}
                onChange={({ target }) => void ruleOutBy(alternative.id, flag.id, target.checked)}
              />{' '}
              {name}
            </label>
          );
        })}
      </p>
    </fieldset>
  );
}

function OwnReason({ alternative }: { alternative: Alternative }) {
  const typed = useTyped('alternatives', alternative.id, 'why', alternative.why);
  return (
    <div className={styles['own']}>
      <label>
        <input
          type="checkbox"
          checked={alternative.ruledOut}
          onChange={({ target }) => void ruleOut(alternative.id, target.checked)}
        />{' '}
        {words.flags.ownOf(nameOf(alternative, frame.unnamed))}
      </label>
      {alternative.ruledOut && <TextField label={words.flags.why} maxLength={300} {...typed} />}
    </div>
  );
}

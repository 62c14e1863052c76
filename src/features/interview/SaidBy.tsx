import type { Attempt } from '#domain/record/interview.ts';
import { $record } from '#stores/record.ts';
import { useSaved } from '#ui/useSaved.ts';
import { pair as words } from '#words/en.ts';
import styles from './Practice.module.css';

/** What a partner said about this answer. Their step opens once the person has given their own. */
export function SaidBy({ attempt }: { attempt: Attempt }) {
  const { heard } = useSaved($record);
  const said = heard.filter((one) => one.attempt === attempt.id);
  return said.map(({ id, by, step, words: note, strength, essential }) => (
    <section key={id} className="sheet stack" aria-label={words.saidBy(by)}>
      <h3>{words.saidBy(by)}</h3>
      {note !== '' && <p className={styles['text']}>{note}</p>}
      <p>
        {attempt.step === 0 ? words.stepLater(by) : step === 0 ? words.noStep : words.theirStep(step, attempt.step)}
      </p>
      {strength !== '' && (
        <p className={styles['text']}>
          <strong>{words.strength}:</strong> {strength}
        </p>
      )}
      {essential !== '' && (
        <p className={styles['text']}>
          <strong>{words.essential}:</strong> {essential}
        </p>
      )}
      <p className="note soft">{words.backsNothing}</p>
    </section>
  ));
}

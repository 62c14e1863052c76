import type { Matter } from '#domain/decision/matter.ts';
import type { PersonRecord } from '#domain/record/core.ts';
import { removeDecision } from '#stores/decisions.ts';
import { $showing } from '#stores/example.ts';
import { TextField } from '#ui/Field.tsx';
import { useSaved } from '#ui/useSaved.ts';
import { decision as words } from '#words/en.ts';
import styles from './Decision.module.css';
import { useTyped } from './useTyped.ts';

/** What is being decided, with the way to another decision. */
export function Question(props: { record: PersonRecord; matter: Matter; onPick: (id: string) => void }) {
  const { record, matter, onPick } = props;
  const { who } = useSaved($showing);
  const { id, question } = matter.decision;
  const typed = useTyped('decisions', id, 'question', question);
  return (
    <fieldset className={styles['question']} disabled={who === 'example'}>
      <p className="print-only">{question}</p>
      <div className="no-print">
        <TextField label={words.start.question} maxLength={300} {...typed} />
      </div>
      <p className="actions no-print">
        {record.decisions.length > 1 && (
          <label>
            <span className="visually-hidden">{words.start.which}</span>
            <select value={id} onChange={({ target }) => onPick(target.value)}>
              {record.decisions.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.question || words.unnamed}
                </option>
              ))}
            </select>
          </label>
        )}
        <button type="button" className="plain-button note" onClick={() => onPick('')}>
          {words.start.another}
        </button>
        <button type="button" className="plain-button note" onClick={() => void removeDecision(id)}>
          {words.start.discard}
        </button>
      </p>
    </fieldset>
  );
}

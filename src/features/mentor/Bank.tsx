import { useState } from 'react';
import { findingTypes } from '#domain/artifacts/rule.ts';
import { dropComment, keepComment } from '#stores/mentoring.ts';
import { $record } from '#stores/record.ts';
import { LongField, PickField } from '#ui/Field.tsx';
import { useSaved } from '#ui/useSaved.ts';
import { mentorDesk, mentoring } from '#words/en.ts';
import styles from './Mentor.module.css';

const words = mentorDesk.remarks;

/** Remarks that a mentor uses again. */
export function Bank() {
  const { mentorComments } = useSaved($record);
  const [type, setType] = useState<(typeof findingTypes)[number]>('essential');
  const [text, setText] = useState('');
  return (
    <section className="stack" aria-labelledby="bank">
      <h2 id="bank">{words.title}</h2>
      <p className="soft">{words.lead}</p>
      {mentorComments.length === 0 && <p>{words.none}</p>}
      <ul>
        {mentorComments.map((kept) => (
          <li key={kept.id}>
            <span className={styles['type']}>{mentoring.type[kept.type]}</span>: {kept.text}{' '}
            <button type="button" className="plain-button" onClick={() => void dropComment(kept.id)}>
              {words.remove}
            </button>
          </li>
        ))}
      </ul>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() === '') return;
          void keepComment(type, text.trim());
          setText('');
        }}
      >
        <PickField
          label={mentorDesk.case.type}
          value={type}
          onChange={({ target }) => setType(findingTypes.find((one) => one === target.value) ?? 'essential')}
        >
          {findingTypes.map((one) => (
            <option key={one} value={one}>
              {mentoring.type[one]}
            </option>
          ))}
        </PickField>
        <LongField
          label={mentorDesk.case.text}
          rows={3}
          maxLength={4000}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <p>
          <button type="submit" className="button quiet">
            {words.keep}
          </button>
        </p>
      </form>
    </section>
  );
}

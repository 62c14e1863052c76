import { findingTypes } from '#domain/artifacts/rule.ts';
import { mostUsed } from '#domain/mentoring/bank.ts';
import { dropComment, keepComment } from '#stores/mentoring.ts';
import { $record } from '#stores/record.ts';
import { LongField, PickField } from '#ui/Field.tsx';
import { SubmitForm } from '#ui/SubmitForm.tsx';
import { useSaved } from '#ui/useSaved.ts';
import { mentorDesk, mentoring } from '#words/en.ts';
import { Back } from './Back.tsx';
import styles from './Mentor.module.css';
import { useForm } from './useForm.ts';

const words = mentorDesk.remarks;

/** Remarks that a mentor uses again. */
export function Bank() {
  const { mentorComments } = useSaved($record);
  const unfinished = useForm('kept', 'new', () => ({ type: 'essential', text: '' }));
  const { form, change } = unfinished;
  const keep = async () => {
    if (form.text.trim() === '') return;
    const saved = await keepComment(form.type, form.text.trim());
    if (saved.state === 'saved') unfinished.startOver();
  };
  return (
    <section className="stack" aria-labelledby="bank">
      <h2 id="bank">{words.title}</h2>
      <p className="soft">{words.lead}</p>
      {mentorComments.length === 0 && <p>{words.none}</p>}
      <ul>
        {mostUsed(mentorComments).map((kept) => (
          <li key={kept.id}>
            <span className={styles['type']}>{mentoring.type[kept.type]}</span>: {kept.text}{' '}
            {kept.used > 0 && <span className="soft note">({words.used(kept.used)}) </span>}
            <button type="button" className="plain-button" onClick={() => void dropComment(kept.id)}>
              {words.remove}
            </button>
          </li>
        ))}
      </ul>
      <SubmitForm quiet submit={words.keep} onSubmit={keep}>
        <Back of={unfinished} />
        <PickField
          label={mentorDesk.case.type}
          value={form.type}
          onChange={({ target }) => change({ type: findingTypes.find((one) => one === target.value) ?? 'essential' })}
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
          value={form.text}
          onChange={({ target }) => change({ text: target.value })}
        />
      </SubmitForm>
    </section>
  );
}

import { useState } from 'react';
import { PickField, TextField } from '#ui/Field.tsx';
import { mentorDesk } from '#words/en.ts';
import type { DeskContent } from './content.ts';
import styles from './Mentor.module.css';

const words = mentorDesk.assign;

type Props = { content: DeskContent; chosen: readonly string[]; onChoose: (chosen: readonly string[]) => void };

/** Exercises to choose from, by words, by skill, or all of a program pack at once. */
export function PickExercises({ content, chosen, onChoose }: Props) {
  const [find, setFind] = useState('');
  const [skill, setSkill] = useState('');
  const [program, setProgram] = useState('');
  const shown = content.exercises.filter(
    (one) =>
      (skill === '' || one.skills.includes(skill)) &&
      (program === '' || one.program === program) &&
      one.name.toLowerCase().includes(find.trim().toLowerCase()),
  );
  const toggle = (id: string, isChosen: boolean) =>
    onChoose(isChosen ? [...chosen, id] : chosen.filter((other) => other !== id));
  return (
    <fieldset className="stack">
      <legend>{words.exercises}</legend>
      <div className={styles['fields']}>
        <TextField label={words.find} value={find} onChange={({ target }) => setFind(target.value)} />
        <PickField label={words.skill} value={skill} onChange={({ target }) => setSkill(target.value)}>
          <option value="">{words.anySkill}</option>
          {content.skills.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </PickField>
        <PickField
          label={words.set}
          value={program}
          onChange={({ target }) => {
            setProgram(target.value);
            const all = content.exercises.filter((one) => one.program === target.value);
            if (target.value !== '') onChoose([...new Set([...chosen, ...all.map(({ id }) => id)])]);
          }}
        >
          <option value="">{words.noSet}</option>
          {content.programs.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </PickField>
      </div>
      <p className="soft note" role="status">
        {words.shown(shown.length)}. {words.chosen(chosen.length)}
      </p>
      <section className={styles['pick']} aria-label={words.exercises} tabIndex={0}>
        <ul>
          {shown.map(({ id, name, minutes }) => (
            <li key={id}>
              <label>
                <input
                  type="checkbox"
                  checked={chosen.includes(id)}
                  onChange={({ target }) => toggle(id, target.checked)}
                />
                <span>
                  {name} <span className="soft note">{words.minutes(minutes)}</span>
                </span>
              </label>
            </li>
          ))}
        </ul>
      </section>
    </fieldset>
  );
}

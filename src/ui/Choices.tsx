import { type ReactNode, useId } from 'react';
import styles from './Choices.module.css';

type Choice<V extends string | number> = { value: V; text: string; note?: ReactNode };

type Props<V extends string | number> = {
  legend: ReactNode;
  choices: readonly Choice<V>[];
  value: V | null;
  onChoose: (value: V) => void;
};

/** One of several described choices, as full sentences one can point at; arrow keys move between them. */
export function Choices<V extends string | number>({ legend, choices, value, onChoose }: Props<V>) {
  const name = useId();
  return (
    <fieldset className={styles['choices']}>
      <legend>{legend}</legend>
      {choices.map((choice) => (
        <label key={choice.value} className={styles['choice']}>
          <input type="radio" name={name} checked={value === choice.value} onChange={() => onChoose(choice.value)} />
          <span>
            {choice.text}
            {choice.note}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import styles from './Choices.module.css';

type Choice<V extends string | number> = { value: V; text: string; note?: ReactNode };

type Props<V extends string | number> = {
  legend: ReactNode;
  choices: readonly Choice<V>[];
  value: V | null;
  onChoose: (value: V) => void;
  /** A choice by pointer, Enter or Space: who makes it is done here, while arrow keys only look around. */
  onDecide?: (value: V) => void;
  /** Focuses the legend once it is there, for one who came from the choices before. */
  arrive?: boolean;
};

/** One of several described choices, as full sentences one can point at; arrow keys move between them. */
export function Choices<V extends string | number>({ legend, choices, value, onChoose, onDecide, arrive }: Props<V>) {
  const name = useId();
  const heading = useRef<HTMLLegendElement>(null);
  // Arrow keys click the radio that they reach, so that only what came before a click tells who made it.
  const byPointer = useRef(false);
  const isDecided = () => onDecide !== undefined && byPointer.current;
  useEffect(() => {
    if (arrive) heading.current?.focus();
  }, [arrive]);
  const decideByKey = (event: KeyboardEvent, chosen: V) => {
    byPointer.current = false;
    if (!onDecide || event.repeat || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    onDecide(chosen);
  };
  return (
    <fieldset className={styles['choices']} onPointerDown={() => (byPointer.current = true)}>
      <legend ref={heading} tabIndex={-1}>
        {legend}
      </legend>
      {choices.map((choice) => (
        <label key={choice.value} className={styles['choice']}>
          <input
            type="radio"
            name={name}
            checked={value === choice.value}
            onChange={() => !isDecided() && onChoose(choice.value)}
            onClick={() => isDecided() && onDecide?.(choice.value)}
            onKeyDown={(event) => decideByKey(event, choice.value)}
          />
          <span>
            {choice.text}
            {choice.note}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

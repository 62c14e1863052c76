import { type ComponentPropsWithoutRef, type ReactNode, useId, useState } from 'react';
import styles from './Field.module.css';

type Frame = { label: string; hint?: ReactNode; problem?: string | undefined };

type Box = ComponentPropsWithoutRef<'input'>;

/**
 * A day is typed part by part. Where it is written before the page shows it, the page would take the first figure of
 * the year back before the second is typed; so what was typed stands until it is shown, or the field is left.
 */
function useHeld({ type, value, onChange, onBlur }: Box): Box {
  const [typed, setTyped] = useState<string | null>(null);
  if (typed !== null && typed === value) setTyped(null);
  if (type !== 'date' && type !== 'time') return {};
  return {
    value: typed ?? value,
    onChange: (event) => {
      setTyped(event.target.value);
      onChange?.(event);
    },
    onBlur: (event) => {
      setTyped(null);
      onBlur?.(event);
    },
  };
}

/** A labeled text box; a hint stands under the label, a problem under the box. */
export function TextField({ label, hint, problem, ...box }: Frame & Box) {
  const id = useId();
  const held = useHeld(box);
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
      <input
        id={id}
        type="text"
        aria-describedby={describedBy(id, hint, problem)}
        aria-invalid={problem ? true : undefined}
        {...box}
        {...held}
      />
      {problem && <Problem id={`${id}-problem`}>{problem}</Problem>}
    </div>
  );
}

/** A labeled box for more than a line. */
export function LongField({ label, hint, problem, ...box }: Frame & ComponentPropsWithoutRef<'textarea'>) {
  const id = useId();
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
      <textarea
        id={id}
        rows={4}
        aria-describedby={describedBy(id, hint, problem)}
        aria-invalid={problem ? true : undefined}
        {...box}
      />
      {problem && <Problem id={`${id}-problem`}>{problem}</Problem>}
    </div>
  );
}

/** A labeled list to choose one from. */
export function PickField({ label, hint, problem, children, ...box }: Frame & ComponentPropsWithoutRef<'select'>) {
  const id = useId();
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
      <select id={id} aria-describedby={describedBy(id, hint, problem)} {...box}>
        {children}
      </select>
      {problem && <Problem id={`${id}-problem`}>{problem}</Problem>}
    </div>
  );
}

function Hint({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={id} className={styles['hint']}>
      {children}
    </p>
  );
}

function Problem({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={id} className={styles['problem']} role="alert">
      {children}
    </p>
  );
}

function describedBy(id: string, hint: ReactNode, problem: string | undefined): string | undefined {
  const ids = [hint ? `${id}-hint` : '', problem ? `${id}-problem` : ''].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

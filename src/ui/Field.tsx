import { type ComponentPropsWithoutRef, type ReactNode, useId } from 'react';
import styles from './Field.module.css';

type Frame = { label: string; hint?: ReactNode; problem?: string | undefined };

/** A labeled text box; a hint stands under the label, a problem under the box. */
export function TextField({ label, hint, problem, ...box }: Frame & ComponentPropsWithoutRef<'input'>) {
  const id = useId();
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

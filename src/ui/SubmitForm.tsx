import type { ReactNode } from 'react';
import { useSubmit } from './useOneAtATime.ts';

type Props = {
  children: ReactNode;
  onSubmit: () => Promise<void> | void;
  /** What the button says that sends the form off. */
  submit: string;
  /** What stands in the way; empty where nothing does. */
  problem?: string;
  /** Whether the button is not the first thing to do on the page. */
  quiet?: boolean;
  className?: string;
  /** Stands beside the button. */
  beside?: ReactNode;
};

/** A form that says in words what is wrong with it, with its button below. */
export function SubmitForm({
  children,
  onSubmit,
  submit,
  problem = '',
  quiet = false,
  className = 'stack',
  beside,
}: Props) {
  const submitted = useSubmit(onSubmit);
  return (
    <form className={className} noValidate onSubmit={submitted}>
      {children}
      {problem !== '' && <p role="alert">{problem}</p>}
      <p className="actions">
        <button type="submit" className={quiet ? 'button quiet' : 'button'}>
          {submit}
        </button>
        {beside}
      </p>
    </form>
  );
}

import { type ReactNode, useEffect, useRef } from 'react';
import styles from './Modal.module.css';

type Props = { open: boolean; title: string; close: string; onClose: () => void; children: ReactNode };

/** A modal dialog: the browser traps focus, Escape closes, and focus returns to where it was. */
export function Modal({ open, title, close, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (open && !element.open) element.showModal();
    if (!open && element.open) element.close();
  }, [open]);
  return (
    <dialog ref={dialog} className={styles['modal']} onClose={onClose} aria-label={title}>
      {open && (
        <div className="stack">
          <div className={styles['head']}>
            <h2>{title}</h2>
            <button type="button" className="plain-button" onClick={onClose}>
              {close}
            </button>
          </div>
          {children}
        </div>
      )}
    </dialog>
  );
}

import type { ReactNode } from 'react';
import styles from './Part.module.css';

/** A part of the panel that opens on use. */
export function Part({ title, aside, children }: { title: string; aside?: string; children: ReactNode }) {
  return (
    <details className={styles['part']}>
      <summary>
        <span>
          {title}
          {aside && <span className="note soft"> {aside}</span>}
        </span>
      </summary>
      <div className={styles['body']}>{children}</div>
    </details>
  );
}

import { type ReactNode, useState } from 'react';
import styles from './Part.module.css';

/** A part of the panel whose contents are made when it is opened. */
export function OpenedPart({ title, children }: { title: string; children: () => ReactNode }) {
  const [wasOpened, setWasOpened] = useState(false);
  return (
    <details
      className={styles['part']}
      onToggle={({ currentTarget }) => setWasOpened((was) => was || currentTarget.open)}
    >
      <summary>
        <span>{title}</span>
      </summary>
      <div className={styles['body']}>{wasOpened && children()}</div>
    </details>
  );
}

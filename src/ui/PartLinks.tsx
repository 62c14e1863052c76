import type { ReactNode } from 'react';
import styles from './PartLinks.module.css';

/** One part of a tool: its address on the page is `#` and its name. */
type PartLink = { name: string; text: string; note?: string };

type Props = {
  label: string;
  parts: readonly PartLink[];
  current: string | null;
  /** Whether the parts follow one another. */
  inOrder?: boolean;
  /** A link that leads elsewhere, at the end of the row. */
  aside?: ReactNode;
};

/** The parts of a tool as links, so that each has an address and the browser's back works. */
export function PartLinks({ label, parts, current, inOrder = false, aside }: Props) {
  const List = inOrder ? 'ol' : 'ul';
  return (
    <nav aria-label={label} className={styles['parts']}>
      <List>
        {parts.map(({ name, text, note }) => (
          <li key={name}>
            <a href={`#${name}`} aria-current={name === current ? (inOrder ? 'step' : 'page') : undefined}>
              {text}
              {note && <span className="soft note">{note}</span>}
            </a>
          </li>
        ))}
        {aside && <li className={styles['aside']}>{aside}</li>}
      </List>
    </nav>
  );
}

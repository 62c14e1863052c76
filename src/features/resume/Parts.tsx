import { resume as words } from '#words/en.ts';
import styles from './Parts.module.css';

const partNames = ['bullets', 'scan', 'posting', 'profile', 'versions'] as const;
type PartName = (typeof partNames)[number];

/** Reads the part from the address, such as `#scan`. */
export const readPart = (hash: string): PartName => partNames.find((name) => `#${name}` === hash) ?? 'bullets';

/** The parts as links, so that each has an address and the browser's back works. */
export function Parts({ part }: { part: PartName }) {
  return (
    <nav aria-label={words.parts.label} className={styles['parts']}>
      <ul>
        {partNames.map((name) => (
          <li key={name}>
            <a href={`#${name}`} aria-current={part === name ? 'page' : undefined}>
              {words.parts[name]}
            </a>
          </li>
        ))}
        <li className={styles['aside']}>
          <a href="/applications/">{words.applications}</a>
        </li>
      </ul>
    </nav>
  );
}

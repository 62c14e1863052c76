import { mentoring } from '#words/en.ts';
import styles from './Mentor.module.css';
import type { Marked } from './marks.ts';

/** The numbers of the remarks that are about a place as a whole: a field, a row, a node. */
export function Numbers({ at, marks }: { at: string; marks: readonly Marked[] }) {
  const here = marks.filter(({ anchor }) => anchor.at === at && anchor.quote === '');
  return here.map(({ number, type }) => (
    <span key={number} className={styles['pin']} data-type={type} title={mentoring.type[type]}>
      {mentoring.remark(number)}
    </span>
  ));
}

import { useMemo } from 'react';
import { selfAgainstMentor } from '#domain/mentoring/calibration.ts';
import type { Case } from '#domain/mentoring/case.ts';
import { HeadedTable } from '#ui/HeadedTable.tsx';
import { calibration } from '#words/en.ts';
import type { Named } from './content.ts';
import styles from './Mentor.module.css';

const words = calibration.self;

/** A person’s own ratings against a mentor’s, skill by skill. */
export function SelfAgainst({ cases, skills }: { cases: readonly Case[]; skills: readonly Named[] }) {
  const views = useMemo(() => selfAgainstMentor(cases), [cases]);
  if (views.length === 0) return null;
  return (
    <section className={`${styles['case']} stack`} aria-labelledby="self-against">
      <h2 id="self-against">{words.title}</h2>
      <p className="soft">{words.lead}</p>
      <HeadedTable className="stacked brief" heads={[words.skill, words.count, words.bias, words.spread, words.time]}>
        {views.map(({ skill, count, bias, spread, first, last }) => (
          <tr key={skill}>
            <th scope="row">{skills.find(({ id }) => id === skill)?.name ?? skill}</th>
            <td className={styles['number']} data-head={words.count}>
              {count}
            </td>
            <td className={styles['number']} data-head={words.bias}>
              {words.steps(bias)}
            </td>
            <td className={styles['number']} data-head={words.spread}>
              {spread.toFixed(2)}
            </td>
            <td className={styles['number']} data-head={words.time}>
              {words.steps(first)} → {words.steps(last)}
            </td>
          </tr>
        ))}
      </HeadedTable>
    </section>
  );
}

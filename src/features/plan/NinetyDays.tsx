import { useEffect, useState } from 'react';
import type { SkillId } from '#domain/framework/ids.ts';
import { planNinetyDays } from '#domain/plan/ninety-days.ts';
import { fetchMoves, type PublishedMoves } from '#stores/ninety-days.ts';
import { plan } from '#words/en.ts';
import { type PlanContent, skillName } from './content.ts';
import styles from './Plan.module.css';

const words = plan.report;

type Props = { gaps: readonly SkillId[]; background: string; content: PlanContent };

/** Ninety days in the present job: what to start, volunteer for and ask for, by the gaps that are left. */
export function NinetyDays({ gaps, background, content }: Props) {
  const [moves, setMoves] = useState<PublishedMoves | 'missing' | null>(null);
  useEffect(() => {
    let isHere = true;
    void fetchMoves().then((found) => isHere && setMoves(found ?? 'missing'));
    return () => void (isHere = false);
  }, []);
  const own = moves !== null && moves !== 'missing' ? (moves.backgrounds[background] ?? []) : [];
  return (
    <div className={styles['months']}>
      <h3>{words.next}</h3>
      <p>{words.nextLead}</p>
      {moves === 'missing' && <p role="alert">{words.notLoaded}</p>}
      {moves !== null &&
        moves !== 'missing' &&
        planNinetyDays(gaps, moves.moves).map(({ way, moves: some }, month) => (
          <div key={way}>
            <h4>{words.months[month]}</h4>
            <ul className={styles['list']}>
              {some.map(({ skill, says }) => (
                <li key={skill}>
                  <strong>{skillName(content, skill)}.</strong> {says}
                </li>
              ))}
            </ul>
          </div>
        ))}
      {own.length > 0 && (
        <>
          <h4>{words.fromBackground}</h4>
          <ul className={styles['list']}>
            {own.map((says) => (
              <li key={says}>{says}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

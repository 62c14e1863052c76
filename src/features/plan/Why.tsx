import type { PlanReason } from '#domain/record/plan.ts';
import { plan as words } from '#words/en.ts';
import { type PlanContent, skillName } from './content.ts';
import styles from './Plan.module.css';

/** Why an exercise was chosen, a sentence a reason. */
export function Why({ content, reasons }: { content: Pick<PlanContent, 'skills'>; reasons: readonly PlanReason[] }) {
  const naming = { skillName: (skill: string) => skillName(content, skill) };
  return (
    <ul className={styles['why']}>
      {reasons.map((reason) => (
        <li key={JSON.stringify(reason)}>{words.why(reason, naming)}</li>
      ))}
    </ul>
  );
}

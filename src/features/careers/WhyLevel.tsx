import type { Carry } from '#domain/ledger/carry.ts';
import type { SkillExplanation } from '#domain/ledger/explain.ts';
import { evidence, stageLedger as words } from '#words/en.ts';
import styles from './StageLedger.module.css';

type Props = { explanation: SkillExplanation; bar: number; floor: number | null };

/** The rule behind a supported level, the items that it looked at, and what would move it. */
export function WhyLevel({ explanation, bar, floor }: Props) {
  const { carries, lifts } = explanation;
  return (
    <div className={`${styles['why']} note`}>
      <p>
        {ruleOf(explanation)} {words.barRule(bar, floor)}
      </p>
      {carries.length === 0 && <p className="soft">{words.noItems}</p>}
      {carries.length > 0 && (
        <>
          <p>
            <strong>{words.items}</strong>
          </p>
          <ul>
            {carries.map((carry) => (
              <li key={carry.id}>
                {carry.title}: {sayCarry(carry)}
              </li>
            ))}
          </ul>
        </>
      )}
      {lifts.length > 0 && (
        <>
          <p>
            <strong>{words.moves}</strong>
          </p>
          <ul>
            {lifts.slice(0, 3).map(({ id, by, to }) => (
              <li key={`${id ?? ''} ${by}`}>
                {evidence.lifts[by]}: {evidence.carries(to)}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function ruleOf({ rule, supported, best, carries }: SkillExplanation): string {
  if (rule === 'nothing-known' || supported === null) return words.whyRule['nothing-known']();
  if (rule === 'self-rating-alone') return words.whyRule['self-rating-alone'](supported);
  return words.whyRule['best-item'](supported, carries.find(({ id }) => id === best)?.title ?? '');
}

function sayCarry({ demonstrated, backed, caps, carried }: Carry): string {
  const held = caps.map((cap) => evidence.caps[cap.because]).join('; ');
  return [
    evidence.shows(demonstrated),
    backed.backing === 'none' ? evidence.noBacking[backed.because] : evidence.backing[backed.backing],
    ...(held === '' || backed.backing === 'none' ? [] : [held]),
    carried === 0 ? evidence.carriesNothing : evidence.carries(carried),
  ].join(' · ');
}

import { skillIds, type SkillId } from '#domain/framework/skill.ts';
import { scorecard as words } from '#words/en.ts';
import styles from './Parts.module.css';

/** Which part of the scorecard is open; ratings may open at one skill. */
export type Part = { name: 'aim' } | { name: 'rate'; skill?: SkillId } | { name: 'flags' } | { name: 'result' };

/** Reads the part from the address, such as `#rate-communication`. */
export function readPart(hash: string): Part {
  const name = hash.slice(1);
  if (name === 'flags' || name === 'result') return { name };
  if (name === 'rate') return { name };
  const skill = skillIds.find((id) => name === `rate-${id}`);
  return skill ? { name: 'rate', skill } : { name: 'aim' };
}

const names = ['aim', 'rate', 'flags', 'result'] as const;

/** The parts as links, so that each has an address and the browser's back works. */
export function Parts({ part, rated, count }: { part: Part; rated: number; count: number }) {
  return (
    <nav aria-label={words.stepsLabel} className={styles['parts']}>
      <ol>
        {names.map((name) => (
          <li key={name}>
            <a href={`#${name}`} aria-current={part.name === name ? 'step' : undefined}>
              {words.steps[name]}
              {name === 'rate' && <span className="soft note"> {words.rate.progress(rated, count)}</span>}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

import { skillIds, type SkillId } from '#domain/framework/skill.ts';
import { PartLinks } from '#ui/PartLinks.tsx';
import { scorecard as words } from '#words/en.ts';

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

/** The parts of the scorecard, in order. */
export function Parts({ part, rated, count }: { part: Part; rated: number; count: number }) {
  const parts = names.map((name) => ({
    name,
    text: words.steps[name],
    note: name === 'rate' ? words.rate.progress(rated, count) : '',
  }));
  return <PartLinks label={words.stepsLabel} parts={parts} current={part.name} inOrder />;
}

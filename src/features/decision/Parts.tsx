import { countScores, latestLock, needsLock, type Matter } from '#domain/decision/matter.ts';
import { PartLinks } from '#ui/PartLinks.tsx';
import { decision as words } from '#words/en.ts';

const partNames = [
  'alternatives',
  'criteria',
  'weights',
  'scores',
  'flags',
  'result',
  'argue',
  'journal',
  'script',
] as const;
export type Part = (typeof partNames)[number];

/** Reads the part from the address, such as `#weights`; `null` where it names none. */
export const readPart = (hash: string): Part | null => partNames.find((name) => hash === `#${name}`) ?? null;

/** How far each of the first parts is. */
function progressOf(part: Part, matter: Matter): string {
  const { given, all } = countScores(matter);
  if (part === 'alternatives') return String(matter.alternatives.length);
  if (part === 'criteria') return String(matter.criteria.length);
  if (part === 'weights') return latestLock(matter) !== null && !needsLock(matter) ? words.locked : '';
  return part === 'scores' && all > 0 ? words.of(given, all) : '';
}

/** The parts of a decision, in order. */
export function Parts({ part, matter }: { part: Part; matter: Matter }) {
  const parts = partNames.map((name) => ({ name, text: words.parts[name], note: progressOf(name, matter) }));
  return <PartLinks label={words.partsLabel} parts={parts} current={part} inOrder />;
}

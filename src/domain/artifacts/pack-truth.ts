import { pathAfterFreezes } from '#domain/programs/dates.ts';
import type { Program } from '#domain/programs/program.ts';
import type { Truth as PackTruth } from '#domain/programs/truth.ts';
import type { Truth } from './truth.ts';

const named = ({ activities }: Program, id: string) => ({ id, name: activities[id]?.name ?? id });

/** What a document about a pack is compared with. */
export const truthOf = (
  program: Program,
  truth: Pick<PackTruth, 'criticalPath' | 'risks' | 'contradictions' | 'variances'>,
): Truth => ({
  criticalPath: truth.criticalPath.map((id) => named(program, id)),
  pathAfterFreezes: pathAfterFreezes(program).map((id) => named(program, id)),
  risks: Object.entries(truth.risks).map(([id, { cause, event, cues }]) => ({ id, says: `${cause} ${event}`, cues })),
  contradictions: Object.entries(truth.contradictions).map(([id, { why, cues }]) => ({ id, says: why, cues })),
  variances: truth.variances.map(({ line, cause, cues }) => ({ id: line, says: cause, cues })),
});

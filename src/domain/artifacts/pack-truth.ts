import type { Program } from '#domain/programs/program.ts';
import type { Truth as PackTruth } from '#domain/programs/truth.ts';
import type { Truth } from './truth.ts';

/** What a document about a pack is compared with. */
export const truthOf = (
  { activities }: Pick<Program, 'activities'>,
  truth: Pick<PackTruth, 'criticalPath' | 'risks' | 'contradictions' | 'variances'>,
): Truth => ({
  criticalPath: truth.criticalPath.map((id) => ({ id, name: activities[id]?.name ?? id })),
  risks: Object.entries(truth.risks).map(([id, { cause, event, cues }]) => ({ id, says: `${cause} ${event}`, cues })),
  contradictions: Object.entries(truth.contradictions).map(([id, { why, cues }]) => ({ id, says: why, cues })),
  variances: truth.variances.map(({ line, cause, cues }) => ({ id: line, says: cause, cues })),
});

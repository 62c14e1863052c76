import { skillIds } from '../framework/skill.ts';
import type { PersonRecord } from './core.ts';

/** The nodes of the person's own path, in order. */
const pathNodeIds = ['understand', 'score', 'decide', 'prove', 'write', 'practice'] as const;
type PathNodeId = (typeof pathNodeIds)[number];

/** How far a node of the path has come. */
type NodeState = 'empty' | 'begun' | 'done';

/** How far each node is, and which comes next: what the header network shows. */
export type PathSummary = { nodes: Record<PathNodeId, NodeState>; next: PathNodeId };

const grade = (begun: boolean, done: boolean): NodeState => (done ? 'done' : begun ? 'begun' : 'empty');

/**
 * Reads how far a person is from what they saved. Understand: a target, and where they come from.
 * Score: a rating, and one of every skill. Decide: a red flag answered or a decision opened, and one taken.
 * Prove: an item of evidence, and one for every skill rated 3 or higher. Write: a résumé opened or a bullet
 * kept; a bullet kept and a version of the résumé. Practice: a question tried or an answer kept, and five questions
 * answered at 3 or above.
 */
export function summarizePath(record: PersonRecord): PathSummary {
  const [profile] = record.profile;
  const kept = record.evidence.filter((piece) => piece.state === 'kept' || piece.state === 'checked');
  const shown = new Set(kept.flatMap((piece) => piece.skills.map(({ skill }) => skill)));
  const claimed = record.ratings.filter((rating) => rating.level >= 3);
  const nodes: PathSummary['nodes'] = {
    understand: grade(profile !== undefined, profile !== undefined && profile.background !== ''),
    score: grade(record.ratings.length > 0, record.ratings.length >= skillIds.length),
    decide: grade(
      record.flags.length > 0 || record.decisions.length > 0,
      record.decisions.some(({ chosen }) => chosen !== ''),
    ),
    prove: grade(kept.length > 0, claimed.length > 0 && kept.length > 0 && claimed.every(({ id }) => shown.has(id))),
    write: grade(
      record.resumes.length > 0 || kept.some(({ kind }) => kind === 'bullet'),
      record.resumeVersions.length > 0 && kept.some(({ kind }) => kind === 'bullet'),
    ),
    practice: grade(
      record.attempts.length > 0 || kept.some(({ kind }) => kind === 'answer'),
      new Set(record.attempts.filter(({ step }) => step >= 3).map(({ question }) => question)).size >= 5,
    ),
  };
  return { nodes, next: pathNodeIds.find((node) => nodes[node] !== 'done') ?? 'practice' };
}

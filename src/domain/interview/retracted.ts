import { dependentsOf } from '#domain/ledger/rests-on.ts';
import type { Evidence } from '#domain/record/evidence.ts';
import type { Story } from '#domain/record/interview.ts';

/**
 * The retracted item that a story rests on, directly or through what that builds on; null where it may be told.
 * Until that is settled the story is not offered for rehearsal.
 */
export function restsOnRetracted(story: Pick<Story, 'evidence'>, evidence: readonly Evidence[]): Evidence | null {
  if (story.evidence === '') return null;
  const retracted = evidence.filter(({ state }) => state === 'retracted');
  return (
    retracted.find(({ id }) => id === story.evidence) ??
    retracted.find(({ id }) => dependentsOf(evidence, id).has(story.evidence)) ??
    null
  );
}

import type { Evidence } from '#domain/record/evidence.ts';
import type { ResumeLine } from '#domain/record/resume.ts';

/** How a bullet stands in the evidence ledger. */
export type BulletStanding =
  | { state: 'not-kept' }
  /** It was kept, and the item is not there any more. */
  | { state: 'gone' }
  | { state: 'retracted'; item: Evidence }
  /** Items that it builds on were taken back, so that it carries less or nothing. */
  | { state: 'rests-on-retracted'; item: Evidence; retracted: Evidence[] }
  /** The ledger holds another wording than the résumé. */
  | { state: 'differs'; item: Evidence }
  | { state: 'kept'; item: Evidence };

/** Reads how a bullet stands in the ledger, the gravest first. What an item builds on is followed to its end. */
export function standingOf(line: ResumeLine, evidence: readonly Evidence[]): BulletStanding {
  if (line.evidence === '') return { state: 'not-kept' };
  const byId = new Map(evidence.map((item) => [item.id, item]));
  const item = byId.get(line.evidence);
  if (!item) return { state: 'gone' };
  if (item.state === 'retracted') return { state: 'retracted', item };
  const seen = new Set([item.id]);
  const waiting = [...item.buildsOn];
  const retracted: Evidence[] = [];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const base = byId.get(id);
    if (!base || seen.has(id)) continue;
    seen.add(id);
    if (base.state === 'retracted') retracted.push(base);
    waiting.push(...base.buildsOn);
  }
  if (retracted.length > 0) return { state: 'rests-on-retracted', item, retracted };
  return item.text === line.text ? { state: 'kept', item } : { state: 'differs', item };
}

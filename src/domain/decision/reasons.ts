import { claimsIn } from '#domain/ledger/claims.ts';
import type { ScriptKey } from '#domain/record/decision.ts';
import type { Evidence } from '#domain/record/evidence.ts';
import { findLeads } from './argue.ts';
import { at } from '#domain/members.ts';
import { midTotals, type Decision } from './decision.ts';
import { scoreOf, type Matter } from './matter.ts';
import { rank } from './rank.ts';

/** A reason from the person's own numbers: the criterion, what they wrote of it, and the evidence it rests on. */
type Reason = { criterion: string; by: number; note: string; evidence: string[] };

/** What a script says: the alternative it is about, the one it is held against, and reasons, the strongest first. */
export type ScriptCase = { about: string; against: string; reasons: Reason[] };

/** Reasons that each length has room for. */
const reasonsByLength: Readonly<Record<ScriptKey['length'], number>> = { seconds: 1, minute: 2, written: 4 };

/**
 * Reasons for or against one alternative, against the best of the others at mid scores. For: where it is ahead. Against:
 * where it is behind. Notes and evidence are those of the side that is ahead, or else of the other.
 */
export function gatherReasons(matter: Matter, decision: Decision, about: string, key: ScriptKey): ScriptCase | null {
  const order = rank(midTotals(decision)).map((position) => at(decision.alternatives, position));
  const against = order.find((alternative) => alternative !== about);
  if (against === undefined) return null;
  const [ahead, behind] = key.stance === 'for' ? [about, against] : [against, about];
  const reasons = findLeads(decision, ahead, behind)
    .slice(0, reasonsByLength[key.length])
    .map(({ criterion, by }): Reason => {
      const scores = [scoreOf(matter, ahead, criterion), scoreOf(matter, behind, criterion)];
      const told = scores.find((score) => score !== undefined && score.note.trim() !== '');
      return { criterion, by, note: told?.note.trim() ?? '', evidence: scores[0]?.evidence ?? [] };
    });
  return { about, against, reasons };
}

/** Numbers in a text that nothing it rests on holds: neither the evidence it cites nor the person's own notes. */
export function untracedNumbers(text: string, cited: readonly Evidence[], notes: readonly string[]): string[] {
  const known = [
    ...cited.flatMap((piece) => [piece.title, piece.text, ...piece.claims.map((claim) => claim.text)]),
    ...notes,
  ];
  const held = new Set(known.flatMap((source) => claimsIn(source, []).map((claim) => claim.text)));
  return [...new Set(claimsIn(text, []).map((claim) => claim.text))].filter((number) => !held.has(number));
}

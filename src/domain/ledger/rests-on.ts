import { skillIds, type AnchorLevel, type SkillId } from '#domain/framework/skill.ts';
import type { Evidence } from '#domain/record/evidence.ts';
import type { Ledger } from './carry.ts';
import { supportedLevel } from './explain.ts';
import { weighEvidence } from './weigh.ts';

/** What retracting an item would do to another: lose all it carries, carry less, or only be worth reading again. */
type Effect = 'loses-all' | 'carries-less' | 'read-again';

/** Everything that would change if an item were retracted. */
export type Reliance = {
  pieces: { id: string; kind: Evidence['kind']; title: string; effect: Effect }[];
  skills: { skill: SkillId; before: AnchorLevel | null; after: AnchorLevel | null }[];
};

/** Ids of the items that build on the given one, directly or through others. */
export function dependentsOf(evidence: readonly Evidence[], id: string): Set<string> {
  const found = new Set<string>();
  const waiting = [id];
  const builtOn = Map.groupBy(
    evidence.flatMap((piece) => piece.buildsOn.map((base) => ({ base, id: piece.id }))),
    (link) => link.base,
  );
  for (let base = waiting.pop(); base !== undefined; base = waiting.pop()) {
    for (const link of builtOn.get(base) ?? []) {
      if (link.id === id || found.has(link.id)) continue;
      found.add(link.id);
      waiting.push(link.id);
    }
  }
  return found;
}

function carriedPerItem(ledger: Ledger): Map<string, number> {
  const totals = new Map<string, number>();
  for (const carry of skillIds.flatMap((skill) => ledger[skill]))
    totals.set(carry.id, (totals.get(carry.id) ?? 0) + carry.carried);
  return totals;
}

function effectOf(before: number, after: number, dependent: boolean): Effect | null {
  if (after < before) return after === 0 ? 'loses-all' : 'carries-less';
  return dependent ? 'read-again' : null;
}

/**
 * What rests on an item: every other item that builds on it or would carry less without it, and every skill whose
 * supported level would change. `claimed` are the self-ratings, which hold a skill at up to 2 on their own.
 */
export function restsOn(
  evidence: readonly Evidence[],
  id: string,
  claimed: Partial<Record<SkillId, AnchorLevel>> = {},
): Reliance {
  const without = evidence.map((piece): Evidence => (piece.id === id ? { ...piece, state: 'retracted' } : piece));
  const [ledgerBefore, ledgerAfter] = [weighEvidence(evidence), weighEvidence(without)];
  const [before, after] = [carriedPerItem(ledgerBefore), carriedPerItem(ledgerAfter)];
  const dependents = dependentsOf(evidence, id);
  const others = evidence.filter((piece) => piece.id !== id && piece.state !== 'retracted');
  return {
    pieces: others.flatMap((piece) => {
      const effect = effectOf(before.get(piece.id) ?? 0, after.get(piece.id) ?? 0, dependents.has(piece.id));
      return effect === null ? [] : [{ id: piece.id, kind: piece.kind, title: piece.title, effect }];
    }),
    skills: skillIds.flatMap((skill) => {
      const rated = claimed[skill] ?? null;
      const change = {
        skill,
        before: supportedLevel(ledgerBefore[skill], rated),
        after: supportedLevel(ledgerAfter[skill], rated),
      };
      return change.before === change.after ? [] : [change];
    }),
  };
}

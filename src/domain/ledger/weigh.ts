import { skillIds, type SkillId } from '#domain/framework/skill.ts';
import { bySkill } from '#domain/framework/target.ts';
import type { Evidence } from '#domain/record/evidence.ts';
import { inherits, isDefended, isKept, judgeBacking } from './backing.ts';
import { carryUnder, type Circumstance } from './caps.ts';
import type { Carry, Ledger } from './carry.ts';
import { demonstrate, skillsOf, type Demonstrated } from './demonstrated.ts';
import { inheritSkill } from './inherit.ts';
import { liftsFor } from './lifts.ts';

/** A kept item of real work that demonstrates 5 and is backed. */
type AtFive = { id: string; attested: boolean };

function realWorkAtFive(standing: readonly Evidence[], skill: SkillId): AtFive[] {
  const atFive = standing.filter(
    (piece) => isKept(piece) && piece.work === 'real' && demonstrate(piece, skill)?.level === 5,
  );
  return atFive.flatMap((piece) => {
    const { backing } = judgeBacking(piece);
    return backing === 'none' ? [] : [{ id: piece.id, attested: backing === 'attested' }];
  });
}

function weighStanding(piece: Evidence, shown: Demonstrated, atFive: readonly AtFive[]): Carry {
  const backed = judgeBacking(piece);
  const circumstance: Circumstance = {
    demonstrated: shown.level,
    backing: backed.backing,
    simulated: piece.work === 'simulated',
    defended: isDefended(piece),
    twoAtFive: atFive.length >= 2 && atFive.some((other) => other.attested),
    anotherAtFive: atFive.some((other) => other.id !== piece.id),
  };
  const { id, kind, title, work } = piece;
  const lifts = liftsFor(piece, backed, circumstance);
  return {
    id,
    kind,
    title,
    work,
    skill: shown.skill,
    demonstrated: shown.level,
    ratedBy: shown.ratedBy,
    backed,
    ...carryUnder(circumstance),
    from: null,
    lifts,
  };
}

/** Most carried first; then the higher demonstrated, the newer, and the id, so that the order never depends on chance. */
const byWorth =
  (dates: ReadonlyMap<string, string>) =>
  (a: Carry, b: Carry): number =>
    b.carried - a.carried ||
    b.demonstrated - a.demonstrated ||
    (dates.get(b.id) ?? '').localeCompare(dates.get(a.id) ?? '') ||
    (a.id < b.id ? -1 : 1);

function weighSkill(skill: SkillId, about: readonly Evidence[], evidence: readonly Evidence[]): Carry[] {
  const standing = about.filter((piece) => !inherits(piece));
  const atFive = realWorkAtFive(standing, skill);
  const own = standing.flatMap((piece) => {
    const shown = demonstrate(piece, skill);
    return shown ? [weighStanding(piece, shown, atFive)] : [];
  });
  return [...own, ...inheritSkill(skill, about.filter(inherits), own, evidence)];
}

/** Weighs the whole ledger: what each item carries for each skill it names. Drafts and retracted items carry 0 and say so. */
export function weighEvidence(evidence: readonly Evidence[]): Ledger {
  const dates = new Map(evidence.map((piece) => [piece.id, piece.date]));
  const about = new Map<SkillId, Evidence[]>(skillIds.map((skill) => [skill, []]));
  for (const piece of evidence) for (const skill of skillsOf(piece)) about.get(skill)?.push(piece);
  return bySkill((skill) => weighSkill(skill, about.get(skill) ?? [], evidence).toSorted(byWorth(dates)));
}

import type { BulletAnalysis } from '#domain/bullets/analyze.ts';
import type { Pattern } from '#domain/resume/served-pattern.ts';
import { type Known, knownIn, nounsOf } from './known-facts.ts';

/** A stretch of a shape: the shape's own words, a fact of the bullet in its slot, or a slot that is still open. */
export type Piece = { kind: 'shape' | 'own' | 'open'; text: string };

/** A pattern that fits a bullet, why, and its shape with what the bullet already says. */
export type Proposal = {
  pattern: Pattern;
  /** Words of the bullet that suggest it; none where only its skills do. */
  cues: string[];
  pieces: Piece[];
};

const escaped = (phrase: string): string => phrase.replaceAll(/[.*+?^${}()[\]\\]/gu, String.raw`\$&`);
const cueIn = (text: string, cue: string): boolean => new RegExp(`(?<![\\p{L}\\p{N}])${escaped(cue)}`, 'iu').test(text);

/** Fills the slots of a shape with what is known beyond doubt, each fact once. Nothing but words of the bullet gets in. */
function fill(pattern: Pattern, known: Known): Piece[] {
  const slots = new Map(pattern.slots.map((slot) => [slot.slot.toLowerCase(), slot] as const));
  const count = (kind: string) => pattern.slots.filter((slot) => slot.kind === kind).length;
  const [from, to] = known.change;
  const used = new Set<string>();
  const factFor = (name: string): string | undefined => {
    const kind = slots.get(name)?.kind;
    if (kind === 'verb') return known.verb[0];
    if (kind === 'technology')
      return known.technology.length === count(kind) ? known.technology.find(unused) : undefined;
    if (kind === 'when')
      return known.when.length === 1 && /\b(?:date|day|month)\b/u.test(name) ? known.when[0] : undefined;
    if (name === 'before' || name === 'after') return to === undefined ? undefined : name === 'before' ? from : to;
    return known.counted.find((fact) => unused(fact) && nounsOf(name).some((noun) => nounsOf(fact).includes(noun)));
  };
  const unused = (fact: string): boolean => !used.has(fact);
  return pattern.shape.split(/(\[[^\]]+\])/u).flatMap((part): Piece[] => {
    if (part === '') return [];
    if (!part.startsWith('[')) return [{ kind: 'shape', text: part }];
    const fact = factFor(part.slice(1, -1).toLowerCase());
    if (fact === undefined || used.has(fact)) return [{ kind: 'open', text: part }];
    used.add(fact);
    return [{ kind: 'own', text: fact }];
  });
}

/** A shape opens with a capital, whatever its first slot was filled with. */
const capitalized = ([first, ...rest]: Piece[]): Piece[] =>
  first === undefined || first.kind === 'open'
    ? [...(first ? [first] : []), ...rest]
    : [{ ...first, text: first.text.charAt(0).toUpperCase() + first.text.slice(1) }, ...rest];

/** Points of a shared skill beside those of a cue, which weighs one over the patterns that have it; editorial. */
const skillPoints = 0.2;
/** Fewest points with which a pattern is proposed. */
const fewest = 0.4;

/** The patterns that fit a bullet best, at most `most` of them, the best first. */
export function proposePatterns(analysis: BulletAnalysis, patterns: readonly Pattern[], most = 3): Proposal[] {
  const { text, features } = analysis;
  const spread = new Map<string, number>();
  for (const { cues } of patterns)
    for (const cue of cues) spread.set(cue.toLowerCase(), (spread.get(cue.toLowerCase()) ?? 0) + 1);
  const known = knownIn(analysis);
  const fitting = patterns
    .map((pattern) => {
      const cues = pattern.cues.filter((cue) => cueIn(text, cue));
      const points =
        cues.reduce((sum, cue) => sum + (cue.includes(' ') ? 1.3 : 1) / (spread.get(cue.toLowerCase()) ?? 1), 0) +
        skillPoints * pattern.skills.filter((skill) => features.skills.includes(skill)).length;
      return { pattern, cues, points };
    })
    .filter(({ points }) => points >= fewest)
    .toSorted((one, other) => other.points - one.points || one.pattern.id.localeCompare(other.pattern.id));
  // Skills alone point at many patterns; they count where no word of the bullet points at one.
  const named = fitting.filter(({ cues }) => cues.length > 0);
  return (named.length > 0 ? named : fitting.slice(0, 1))
    .slice(0, most)
    .map(({ pattern, cues }) => ({ pattern, cues, pieces: capitalized(fill(pattern, known)) }));
}

/** A proposal as a draft: own words where there are some, slots where not. */
export const draftFrom = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');

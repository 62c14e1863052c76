import type { Evidence } from '#domain/record/evidence.ts';

/** Items that give different numbers for the same thing, for the person to settle. */
export type Conflict = {
  about: string;
  sides: { id: string; kind: Evidence['kind']; title: string; numbers: string[] }[];
};

/** What a claim is about, so that “Checkout  time ” and “checkout time” are one. */
const topic = (about: string): string =>
  about
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();

const multipliers: Record<string, number> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  million: 1e6,
  bn: 1e9,
  b: 1e9,
  billion: 1e9,
};
const figure = /([-−]?\d[\d,]*(?:\.\d+)?)\s*(thousand|million|billion|bn|k|m|b)?(?![\p{L}])/gu;

/**
 * A number claim in one spelling, so that 1,200 and 1.2k, or 20 % and 20 percent, are the same.
 * Words around the figures count: “9 days” and “9 weeks” differ.
 */
export function sameSpelling(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/\bper\s?cent\b/gu, '%')
    .replaceAll(figure, (_, digits: string, scale: string | undefined) => {
      const value =
        Number(digits.replaceAll(',', '').replace('−', '-')) * (scale === undefined ? 1 : (multipliers[scale] ?? 1));
      return ` ${Number(value.toPrecision(12))} `;
    })
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(' %', '%')
    .trim();
}

type Side = Conflict['sides'][number] & { values: Set<string> };

function sidesByTopic(evidence: readonly Evidence[]): Map<string, Map<string, Side>> {
  const topics = new Map<string, Map<string, Side>>();
  for (const { id, kind, title, claims } of evidence.filter((piece) => piece.state !== 'retracted')) {
    for (const claim of claims.filter((each) => each.kind === 'number' && topic(each.about) !== '')) {
      const about = topic(claim.about);
      const sides = topics.get(about) ?? new Map<string, Side>();
      topics.set(about, sides);
      const side = sides.get(id) ?? { id, kind, title, numbers: [], values: new Set<string>() };
      sides.set(id, side);
      side.numbers.push(claim.text);
      side.values.add(sameSpelling(claim.text));
    }
  }
  return topics;
}

const agree = (a: Side, b: Side): boolean => a.values.isSubsetOf(b.values) || b.values.isSubsetOf(a.values);

/**
 * Numbers that differ between items about the same thing. One item may give several numbers (a before and an after);
 * two items conflict when each has a number that the other lacks. Retracted items are left out; drafts are not,
 * because a number is best settled before it is kept.
 */
export function conflicts(evidence: readonly Evidence[]): Conflict[] {
  return [...sidesByTopic(evidence)].flatMap(([about, byId]) => {
    const sides = [...byId.values()];
    const spellings = [...new Map(sides.map((side) => [[...side.values].toSorted().join('|'), side])).values()];
    const differing = sides.filter((side) => spellings.some((other) => !agree(side, other)));
    return differing.length === 0
      ? []
      : [{ about, sides: differing.map(({ id, kind, title, numbers }) => ({ id, kind, title, numbers })) }];
  });
}

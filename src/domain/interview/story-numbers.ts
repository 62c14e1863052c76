import { wordsOf } from '#domain/bullets/text.ts';
import { functionWords } from '#domain/guard/plain-words.ts';
import { rootOf } from '#domain/guard/root.ts';
import { claimsIn } from '#domain/ledger/claims.ts';
import { sameSpelling } from '#domain/ledger/conflicts.ts';
import type { Evidence } from '#domain/record/evidence.ts';
import type { ResumeLine } from '#domain/record/resume.ts';
import { proseSentences } from './sentences.ts';

/** A number as it stands in a text: the figure, the word after it, and the sentence that says what it is about. */
type Stated = { text: string; unit: string; spelling: string; sentence: string };

/** A number that another text states otherwise: “12 days” in the story, “9 days” in a bullet or an item of the ledger. */
export type Differing = {
  story: string;
  other: { from: 'ledger' | 'resume'; id: string; title: string; number: string };
};

/** A number of a story and the items of the ledger that state the same. */
export type Held = { number: string; by: { id: string; title: string }[] };

const rootsOf = (sentence: string, unit: string): Set<string> =>
  new Set(
    wordsOf(sentence)
      .map(({ lower }) => lower)
      .filter((word) => word.length > 3 && word !== unit && !/\d/u.test(word) && !functionWords.has(word))
      .map(rootOf),
  );

function statedIn(text: string): Stated[] {
  return proseSentences(text).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    return claimsIn(sentence, []).map(({ text: figure, about }) => {
      const unit = about.toLowerCase();
      return { text: `${figure} ${about}`.trim(), unit, spelling: sameSpelling(figure), sentence };
    });
  });
}

const isSame = (a: Stated, b: Stated): boolean => a.unit === b.unit && a.spelling === b.spelling;

/** Whether two numbers seem to be about the same thing: one unit, and a word in common in their sentences. */
const isAlike = (a: Stated, b: Stated): boolean =>
  a.unit !== '' && a.unit === b.unit && !rootsOf(a.sentence, a.unit).isDisjointFrom(rootsOf(b.sentence, b.unit));

type Other = Omit<Differing['other'], 'number'> & { text: string };

const textOf = ({ title, text, claims }: Evidence): string =>
  [title, text, ...claims.map((claim) => `${claim.text} ${claim.about}`)].join('\n');

/** The texts that speak of the same work: the item a story rests on, what that builds on or carries, and the bullets kept as any of these. */
function tiedTo(evidence: readonly Evidence[], lines: readonly ResumeLine[], base: string): Other[] {
  const item = base === '' ? undefined : evidence.find(({ id }) => id === base);
  if (!item) return [];
  const near = evidence.filter(
    (one) =>
      one.state !== 'retracted' && (one === item || item.buildsOn.includes(one.id) || one.buildsOn.includes(base)),
  );
  const bullets = lines.filter((line) => line.evidence !== '' && near.some(({ id }) => id === line.evidence));
  return [
    ...near.map((one): Other => ({ from: 'ledger', id: one.id, title: one.title, text: textOf(one) })),
    ...bullets.map((line): Other => ({ from: 'resume', id: line.id, title: line.text, text: line.text })),
  ];
}

/**
 * Numbers that a story states otherwise than the item it rests on, its neighbors in the ledger, or a bullet kept as one
 * of them. Two numbers differ where they have the same unit and a word in common in their sentences, and neither text
 * states the other's number too (a text may hold a before and an after).
 */
export function differingNumbers(
  told: string,
  base: string,
  { evidence, lines }: { evidence: readonly Evidence[]; lines: readonly ResumeLine[] },
): Differing[] {
  const own = statedIn(told);
  return tiedTo(evidence, lines, base).flatMap(({ text, ...other }) => {
    const theirs = statedIn(text);
    const lacking = theirs.filter((number) => !own.some((one) => isSame(one, number)));
    return own
      .filter((number) => !theirs.some((one) => isSame(one, number)))
      .flatMap((number) => {
        const alike = lacking.find((one) => isAlike(number, one));
        return alike ? [{ story: number.text, other: { ...other, number: alike.text } }] : [];
      });
  });
}

/** The numbers with a unit in a text, each with the kept items of the ledger that state it too; none where nothing does. */
export function statedNumbers(told: string, evidence: readonly Evidence[]): Held[] {
  const stated = evidence
    .filter(({ state }) => state === 'kept' || state === 'checked')
    .map((item) => ({ item, numbers: statedIn(textOf(item)) }));
  const seen = new Set<string>();
  return statedIn(told).flatMap((number) => {
    if (number.unit === '' || seen.has(number.text)) return [];
    seen.add(number.text);
    const by = stated.filter(({ numbers }) => numbers.some((one) => isSame(one, number)));
    return [{ number: number.text, by: by.map(({ item }) => ({ id: item.id, title: item.title })) }];
  });
}

/** The numbers of a story that items of the ledger state too, each with those items. */
export const heldNumbers = (told: string, evidence: readonly Evidence[]): Held[] =>
  statedNumbers(told, evidence).filter(({ by }) => by.length > 0);

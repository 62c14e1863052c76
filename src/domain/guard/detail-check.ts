import { sameAmount } from './amount.ts';
import { fillerWords, functionWords, neutralWords } from './plain-words.ts';
import type { Mark } from './reason.ts';
import type { Reading, Source } from './source.ts';
import { aliasesOf } from './alias.ts';
import { strengthOf } from './strength.ts';
import { carries, type Vocabulary, vocabularyOf } from './synonyms.ts';
import type { Token } from './token.ts';

/** Says that people worked together and not with whom; it limits no claim. */
const together = /^(?:cross|functionally|collaboratively|jointly)$/u;

/** A phrase of the person's bullet: what stands between two joints, under one deed. */
type Phrase = { deed: number; next: number; tokens: { token: Token; at: number }[] };

const joint =
  /^(?:in|on|at|by|for|from|to|into|onto|with|within|without|via|through|during|over|under|across|among|between|around|about|of|as|and|or|but|nor|while|which|that|who|when|where|until|before|after|since|against|per|toward|towards|because|so)$/u;
const sign = /^[,;:.()!?]$/u;

const phrasesOf = ({ tokens, acts }: Reading): Phrase[] => {
  const verbs = new Set(acts.map(({ at }) => at));
  const phrases: Phrase[] = [];
  let [deed, current] = [-1, [] as Phrase['tokens']];
  const close = (): void => {
    if (current.length > 0) phrases.push({ deed, next: (current.at(-1)?.at ?? 0) + 1, tokens: current });
    current = [];
  };
  tokens.forEach((token, at) => {
    if (verbs.has(at) || joint.test(token.lower) || (token.kind === 'sign' && sign.test(token.text))) {
      close();
      if (verbs.has(at)) deed = at;
    } else current.push({ token, at });
  });
  close();
  return phrases;
};

const carriesFact = ({ token }: Phrase['tokens'][number]): boolean =>
  token.kind === 'word' &&
  !functionWords.has(token.lower) &&
  !neutralWords.has(token.lower) &&
  !fillerWords.has(token.lower) &&
  token.lower.length > 1 &&
  !/^(?:i|me|my|we|our|us)$/u.test(token.lower);

const survives = (
  reading: Reading,
  after: Reading,
  said: Vocabulary,
  words: ReadonlySet<string>,
  { token, at }: Phrase['tokens'][number],
): boolean => {
  if (aliasesOf(token.lower).some((alias) => alias.every((word) => words.has(word)))) return true;
  if (words.has(token.lower) || carries(said, reading.roots[at] ?? '')) return true;
  const amount = reading.amounts.find(({ start, end }) => start <= token.start && token.end <= end);
  return amount !== undefined && after.amounts.some((other) => sameAmount(other, amount) || sameAmount(amount, other));
};

const share = /^(?:one|some|half|portion|most|few|several|certain)$/u;

/** "One of three workstreams": the part that was the person's. */
const lostShares = (before: Reading, after: Reading): Mark[] => {
  const end = after.folded.text.length;
  const words = new Set(after.tokens.map(({ lower }) => lower));
  return before.tokens.flatMap((token, at): Mark[] => {
    if (
      before.tokens[at + 1]?.lower !== 'of' ||
      !/^(?:the|my|our|its|their|these|those|all)$/u.test(before.tokens[at + 2]?.lower ?? '')
    ) {
      const next = before.tokens[at + 2];
      if (before.tokens[at + 1]?.lower !== 'of' || !before.amounts.some(({ start }) => start === next?.start))
        return [];
    }
    const amount = before.amounts.find(({ start, end: last }) => start <= token.start && token.end <= last);
    if (amount === undefined && !share.test(token.lower)) return [];
    const isKept =
      amount === undefined ? words.has(token.lower) : after.amounts.some((said) => sameAmount(said, amount));
    return isKept ? [] : [{ reason: 'qualifier-lost', text: `${token.text} of`, start: end, end }];
  });
};

/**
 * What the person's claim was limited to and the rewrite leaves out: a member of a list, a place, a partner, a part.
 * A whole deed may go.
 */
export const lostDetails = (after: Reading, source: Source): Mark[] => {
  const { before } = source;
  const end = after.folded.text.length;
  const said = vocabularyOf(after.roots);
  const words = new Set(after.tokens.map(({ lower }) => lower));
  const phrases = phrasesOf(before).map((phrase) => {
    // "A kitchen of eleven cooks": the number tells more than the word for all of them.
    const isWhole =
      before.tokens[phrase.next]?.lower === 'of' &&
      before.amounts.some(({ start }) => start === before.tokens[phrase.next + 1]?.start);
    const carrying = phrase.tokens.filter(carriesFact);
    const facts = carrying.every(({ token }) => together.test(token.lower)) ? [] : carrying;
    return {
      phrase,
      facts,
      isKept:
        facts.length === 0 ||
        isWhole ||
        phrase.tokens.some(
          (one) => (carriesFact(one) || one.token.kind === 'number') && survives(before, after, said, words, one),
        ),
    };
  });
  const keptDeeds = new Set(
    phrases.filter(({ facts, isKept }) => facts.length > 0 && isKept).map(({ phrase }) => phrase.deed),
  );
  // A deed done with others or for others may not go: what is left would be the person's alone.
  const staysWhole = (deed: number): boolean => deed === -1 || strengthOf(before.roots[deed] ?? '').backs <= 2;
  const lost = phrases.filter(
    ({ phrase, isKept }) => !isKept && (keptDeeds.has(phrase.deed) || staysWhole(phrase.deed)),
  );
  return [
    ...lostShares(before, after),
    ...lost.map(({ facts }): Mark => ({
      reason: 'detail-lost',
      text: facts.map(({ token }) => token.text).join(' '),
      start: end,
      end,
    })),
  ];
};

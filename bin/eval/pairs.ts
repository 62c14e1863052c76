import { type Pair, type Section, percent, score } from './labels.ts';

/** Longest strong text, as a multiple of the weak one, of a pair that length alone does not settle. */
const closeLength = 1.25;
/** Share of close pairs to order rightly. */
const target = 0.85;

type Counted = { right: number; n: number };

const isRight = ({ weak, strong }: Pair): boolean => score(strong) > score(weak);
const isLonger = ({ weak, strong }: Pair): boolean => strong.length > weak.length;
const count = (pairs: readonly Pair[], holds: (pair: Pair) => boolean): Counted => ({
  right: pairs.filter(holds).length,
  n: pairs.length,
});

/** The pairs that length does not settle, judged by score and by length. */
export const closePairs = (pairs: readonly Pair[]): { closePairs: Counted; closePairsByLength: Counted } => {
  const close = pairs.filter(({ weak, strong }) => strong.length <= closeLength * weak.length);
  return { closePairs: count(close, isRight), closePairsByLength: count(close, isLonger) };
};

const told = ({ right, n }: Counted): string => percent(right, n);

/** How often the strong text scores higher, beside how often it is the longer one. */
export const pairSection = (pairs: readonly Pair[]): Section => {
  const { closePairs: close, closePairsByLength: closeLonger } = closePairs(pairs);
  return {
    lines: [
      `engine                   ${told(count(pairs, isRight))}`,
      `the longer text wins     ${told(count(pairs, isLonger))}`,
      `close length, engine     ${told(close)}  strong at most ${closeLength} × weak; target ${100 * target} %`,
      `close length, longer     ${told(closeLonger)}`,
    ],
    missed: close.n > 0 && close.right / close.n < target ? ['pairs of close length'] : [],
  };
};

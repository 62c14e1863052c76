import { type Pair, type Section, percent, score } from './labels.ts';

/** Longest strong text, as a multiple of the weak one, of a pair that length alone does not settle. */
const closeLength = 1.25;

/** How often the strong text scores higher, beside how often it is the longer one. */
export const pairSection = (pairs: readonly Pair[]): Section => {
  const isRight = ({ weak, strong }: Pair): boolean => score(strong) > score(weak);
  const close = pairs.filter(({ weak, strong }) => strong.length <= closeLength * weak.length);
  const closeRight = close.filter(isRight).length;
  return {
    lines: [
      `engine                   ${percent(pairs.filter(isRight).length, pairs.length)}`,
      `the longer text wins     ${percent(pairs.filter(({ weak, strong }) => strong.length > weak.length).length, pairs.length)}`,
      `close length, engine     ${percent(closeRight, close.length)}  strong at most ${closeLength} × weak; target 85 %`,
      `close length, longer     ${percent(close.filter(({ weak, strong }) => strong.length > weak.length).length, close.length)}`,
    ],
    missed: close.length > 0 && closeRight / close.length < 0.85 ? ['pairs of close length'] : [],
  };
};

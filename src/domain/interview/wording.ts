import { targetLevels } from '#domain/framework/ids.ts';
import type { Format, FullQuestion, Step } from './served.ts';

/**
 * What is shown with one wording and still has the numbers of the first. All wordings of the bank have data of their own;
 * this is for tries whose wording it no longer has.
 */
type OfFirst = { solution: boolean; moves: boolean; anchors: boolean; traps: boolean };

/** A question as one wording asks it. */
export type Worded = { question: FullQuestion; ofFirst: OfFirst };

/** Formats whose answer is reckoned from the numbers that the wording gives. */
const reckoned: ReadonlySet<Format> = new Set(['estimation', 'design']);

const steps: readonly Step[] = [1, 2, 3, 4];

/** Whether a text names a number; "as 3" names a step. */
const hasFigure = (text: string): boolean => /\d/u.test(text.replaceAll(/\bas [1-4]\b/giu, ''));

/**
 * A question with the data of the wording that was asked in place of that of the first one, and what of it is the first
 * wording's all the same: its solution, and moves, anchors or traps that name numbers. It goes by the words that were asked, so
 * that a try keeps its own when the bank changes. Follow-ups with numbers of the first wording are not asked where there
 * are others. Formats that give no numbers to reckon with share all their data. Its `question` stays the first wording.
 */
export function inWording(first: FullQuestion, asked: string): Worded {
  if (asked === first.question || !reckoned.has(first.format))
    return { question: first, ofFirst: { solution: false, moves: false, anchors: false, traps: false } };
  const {
    reference,
    rubric = {},
    barAt = {},
    traps,
    moves,
    followUps,
  } = first.variants.find(({ ask }) => ask === asked) ?? {};
  const without = first.followUps.filter(({ ask }) => !hasFigure(ask));
  const shared = [
    ...steps.filter((step) => rubric[step] === undefined).map((step) => first.rubric[step]),
    ...targetLevels.filter((level) => barAt[level] === undefined).map((level) => first.barAt[level] ?? ''),
  ];
  return {
    question: {
      ...first,
      reference: reference ?? first.reference,
      followUps: followUps ?? (without.length > 0 ? without : first.followUps),
      traps: traps ?? first.traps,
      moves: moves ?? first.moves,
      rubric: {
        1: rubric[1] ?? first.rubric[1],
        2: rubric[2] ?? first.rubric[2],
        3: rubric[3] ?? first.rubric[3],
        4: rubric[4] ?? first.rubric[4],
      },
      barAt: { ...first.barAt, ...barAt },
    },
    ofFirst: {
      solution: reference === undefined && first.reference !== undefined,
      moves: moves === undefined && first.moves.some(hasFigure),
      anchors: shared.some(hasFigure),
      traps: traps === undefined && first.traps.some(hasFigure),
    },
  };
}

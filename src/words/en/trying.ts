import type { Format } from '#domain/interview/served.ts';
import type { TargetLevel } from '#domain/framework/target.ts';
import { interview } from './interview.ts';

const { levels, formats } = interview;

const countWords = ['', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'] as const;

/** Words of one try that are needed once it is open. */
export const trying = {
  kind: (level: TargetLevel | null, format: Format) =>
    level === null ? formats[format] : `${levels[level]} · ${formats[format]}`,
  forLevel: (level: TargetLevel) =>
    `The anchors are those for ${levels[level]}; 3 is a hire. Rate what you said, not what you meant.`,
  forNoLevel: 'The anchors are general ones; 3 is a hire. Rate what you said, not what you meant.',
  barHere: (level: TargetLevel) => `At ${levels[level]}, where you aim:`,
  atOwnLevel: (level: TargetLevel) => `${levels[level]} is where you aim.`,
  noBar: (level: TargetLevel) => `You aim at ${levels[level]}; this question states no bar for it.`,
  keep: 'Keep this rating',
  chooseFirst: 'Choose a step first.',
  rated: (step: number) => `You rated it ${step}:`,
  change: 'Change the rating',
  changed: (step: number) => `The rating is ${step} now.`,
  anchorsOfFirst:
    'Numbers in these anchors are those of the first wording; they are not those that were asked. Read them for what has to be found.',
  movesOfFirst: 'Numbers in these moves are those of the first wording; the moves are the same with yours.',
  trapsOfFirst: 'Numbers in these traps are those of the first wording; they are not those that were asked.',
  solutionOfFirst: 'The solution below is of the first wording; its numbers are not yours.',
  firstWording: 'The first wording',
  padNotCompared: 'It is not held against a solution: there is none of the wording that you were asked.',
  noText:
    'There is no text of your answer yet, so these are the first follow-ups of the question. Type what you said, and they can be chosen by it.',
  otherText: 'They were chosen before this text was written.',
  chooseAgain: 'Choose them by what I have typed',
  noReading: 'There is no text of your answer to read. Type what you said under your recording, and the rules read it.',
  mend: 'Do this:',
  mendMove: 'Say this move in one sentence of your own on the next try, with what it was or would be here.',
  nextTitle: 'The next try',
  nextTry: (step: number, hasText: boolean) =>
    !hasText
      ? 'Type what you said first: without its words nothing in it can be pointed at.'
      : step === 4
        ? 'Nothing is to be fixed first. When it comes back in another wording, say the same in half the time.'
        : step === 0
          ? 'Nothing is to be fixed first. Rate the answer; the next try is for the step above.'
          : `Nothing is to be fixed first. The next try is for what step ${step + 1} asks for and this answer does not yet have.`,
  more: (n: number) =>
    n === 0 ? 'How the rules read your answer' : n === 1 ? 'One more finding' : `${countWords[n] ?? n} more findings`,
  phrases: 'Phrases that help to say it',
} as const;

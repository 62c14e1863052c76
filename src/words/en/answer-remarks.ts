import type { Remark } from '#domain/interview/read-answer.ts';
import { interview } from './interview.ts';

const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** What the rules say about an answer. */
export function sayRemark(found: Remark): string {
  switch (found.code) {
    case 'empty':
      return 'There is no answer yet.';
    case 'part-missing':
      return `No sentence was read as the ${interview.parts[found.part].toLowerCase()}. If it is there, a listener may miss it too, or the rules did.`;
    case 'long-situation':
      return `The situation takes ${percent(found.share)} of the words; above 35% the listener waits for you to appear.`;
    case 'little-action':
      return `What you did takes ${percent(found.share)} of the words; below 30% it is somebody else’s story.`;
    case 'headline-late':
      return 'The first sentence has neither an outcome nor a position. Say the end first, then how it came.';
    case 'we-not-i':
      return `“We” does something ${found.we} times and “I” ${found.i} times. The interviewer hires one of you.`;
    case 'no-number':
      return 'There is no number: days, people, money or a rate would let the listener see the size.';
    case 'number-not-backed':
      return `No evidence of yours holds ${found.texts.map((text) => `“${text}”`).join(', ')} yet. They may ask where it comes from.`;
    case 'hedge':
      return 'These words make the claim smaller than it is.';
    case 'too-long':
      return found.as === 'written'
        ? `${found.words} words; what can be written, cut and read in the time has at most ${found.to}.`
        : `${found.words} words; at a calm pace the time gives ${found.to}.`;
    case 'too-short':
      return found.as === 'written'
        ? `${found.words} words; a document for this time has at least ${found.from}.`
        : `${found.words} words; an answer that uses a third of the time has ${found.from}.`;
  }
}

/** What to do about a remark, in one sentence. */
export function mendRemark(found: Remark): string {
  switch (found.code) {
    case 'empty':
      return 'Type what you would say, or what you said.';
    case 'part-missing':
      return `Add one sentence that can only be the ${interview.parts[found.part].toLowerCase()}.`;
    case 'long-situation':
      return 'Cut these sentences to what the listener needs before you act: who, what was at stake, by when.';
    case 'little-action':
      return 'Say two or three steps that you took yourself, and why each.';
    case 'headline-late':
      return 'Put the outcome or your position into this sentence, and start with it.';
    case 'we-not-i':
      return 'Where the deed was yours, say “I”; where it was another’s, say whose.';
    case 'no-number':
      return 'Add the one number that shows the size, and only one that you know.';
    case 'number-not-backed':
      return 'Add to your evidence where the number comes from: what shows it, or who would confirm it.';
    case 'hedge':
      return 'Say what you did or would do without these words; where you are unsure, say of what.';
    case 'too-long':
      return 'Leave out the sentence that the point does not need, and then the next one.';
    case 'too-short':
      return 'Add how you would do it and why, before you add anything else.';
  }
}

import type { Mark } from './reason.ts';
import type { Reading, Source } from './source.ts';

const plain = /^[\n\t\u0020-\u007E\u20AC\u00A3\u00A5\u20B9\u00A7\u00B0\u00B1\u00AE\u2122\u2026]$/u;

/** Characters of other scripts and pictures that folding leaves and the person did not write: nothing in them can be read. */
export const unreadable = (after: Reading, source: Source): Mark[] => {
  const own = source.all.map(({ folded }) => folded.text).join('\n');
  const marks: Mark[] = [];
  let at = 0;
  for (const character of after.folded.text) {
    const end = at + character.length;
    if (!plain.test(character) && !own.includes(character)) {
      const last = marks.at(-1);
      if (last?.end === at) {
        last.end = end;
        last.text += character;
      } else marks.push({ reason: 'unreadable-text', text: character, start: at, end });
    }
    at = end;
  }
  return marks;
};

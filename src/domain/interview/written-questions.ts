/** What a list puts before its lines: a dash, a bullet, or a number with a point or a bracket. */
const listMark = /^(?:[-–—*•·]|\(?\d{1,2}[.)])\s+/u;

/** The questions in what was written down, one a line, without the marks of a list. */
export const questionsIn = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim().replace(listMark, ''))
    .filter((line) => line !== '');

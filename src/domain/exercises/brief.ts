/** A part of a brief as it is read: a paragraph, or a list that keeps the numbers it was written with. */
export type BriefPart =
  | { shape: 'paragraph'; text: string }
  | { shape: 'list'; lines: { number: number; text: string }[] };

const numbered = /^\s*(?<number>\d{1,3})\. /u;

function readPart(paragraph: string): BriefPart {
  const lines = paragraph.split('\n');
  // One numbered line alone is a sentence that begins with a number.
  if (lines.length === 1 || !lines.every((line) => numbered.test(line))) return { shape: 'paragraph', text: paragraph };
  return {
    shape: 'list',
    lines: lines.map((line) => ({
      number: Number(numbered.exec(line)?.groups?.['number']),
      text: line.replace(numbered, ''),
    })),
  };
}

/** A brief as its parts: empty lines part paragraphs, and a paragraph whose lines are all numbered is a list. */
export const readBrief = (text: string): BriefPart[] =>
  text.trim() === ''
    ? []
    : text
        .trim()
        .split(/\n\s*\n/u)
        .map(readPart);

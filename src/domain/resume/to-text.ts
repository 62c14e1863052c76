import type { LineKind } from '#domain/record/resume.ts';
import type { Line } from './line.ts';

type Marks = Record<LineKind, (text: string, isFirst: boolean) => string>;

const plainMarks: Marks = {
  contact: (text) => text,
  heading: (text) => `\n${text.toUpperCase()}`,
  role: (text, isFirst) => (isFirst ? `\n${text}` : text),
  bullet: (text) => `• ${text}`,
  text: (text) => text,
};
/** What would be markup at the start of a line is set off, so that a person’s words stay words. */
const guarded = (text: string): string => text.replace(/^(?=[#>*+-]|\d{1,2}[.)]\s)/u, '\\');

const markdownMarks: Marks = {
  contact: (text, isFirst) => (isFirst ? `# ${text}` : `${guarded(text)}  `),
  heading: (text) => `\n## ${text}\n`,
  role: (text, isFirst) =>
    isFirst ? `\n### ${text.replaceAll('\t', ' | ')}\n` : `${guarded(text.replaceAll('\t', ' | '))}\n`,
  bullet: (text) => `- ${guarded(text)}`,
  text: (text) => `${guarded(text)}\n`,
};

const write = (lines: readonly Line[], marks: Marks): string =>
  `${lines
    .map(({ kind, text }, index) => {
      const before = lines[index - 1]?.kind;
      const isFirst = kind === 'contact' ? index === 0 : before !== kind;
      const opensList = kind === 'bullet' && before !== 'bullet' && before !== 'heading' && before !== undefined;
      return marks[kind](opensList ? text : text, isFirst);
    })
    .join('\n')
    .replaceAll(/\n{3,}/gu, '\n\n')
    .trim()}\n`;

/** A résumé as plain text, as parsers of job sites read it best: headings in capitals, one bullet a line. */
export const toPlainText = (lines: readonly Line[]): string => write(lines, plainMarks);

/** A résumé as Markdown. */
export const toMarkdown = (lines: readonly Line[]): string => write(lines, markdownMarks);

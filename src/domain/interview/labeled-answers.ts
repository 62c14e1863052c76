import { readParts, type StoryPart } from './parts.ts';

/** An answer whose sentences a reader has labeled: the part that each tells, and whether the headline comes first. */
export type LabeledAnswer = {
  id: string;
  style: string;
  isHeadlined: boolean;
  sentences: readonly { part: StoryPart; text: string }[];
};

const letters: Readonly<Record<string, StoryPart>> = {
  S: 'situation',
  T: 'task',
  A: 'action',
  R: 'result',
  L: 'reflection',
};

/**
 * Reads labeled answers: `# id | style | headline` (or `-`), then a sentence a line behind the letter of its part
 * (S, T, A, R, L for what was learned). Throws for a line of another form.
 */
export function readLabeledAnswers(text: string): LabeledAnswer[] {
  return text
    .split(/\n(?=# )/u)
    .filter((block) => block.trim() !== '')
    .map((block) => {
      const [head = '', ...rest] = block.trim().split('\n');
      const [id = '', style = '', headline = ''] = head
        .replace('# ', '')
        .split('|')
        .map((each) => each.trim());
      const sentences = rest.map((row) => {
        const part = letters[row.slice(0, 1)];
        if (!part || row.charAt(1) !== ' ') throw new Error(`${id}: expected S, T, A, R or L before "${row}"`);
        return { part, text: row.slice(2) };
      });
      return { id, style, isHeadlined: headline === 'headline', sentences };
    });
}

/**
 * Reads a second reading of labeled answers: a line an answer in the same order, `id headline STARL` (or `-`), a letter a
 * sentence. Returns the answers under its labels. Throws, and says where, for a line of another form, an answer that is
 * out of order, missing or too many, and a count of letters that is not the count of sentences.
 */
export function readSecondReading(text: string, answers: readonly LabeledAnswer[]): LabeledAnswer[] {
  const lines = text.trimEnd().split('\n');
  if (lines.length !== answers.length) throw new Error(`expected ${answers.length} answers, found ${lines.length}`);
  return answers.map((answer, at) => {
    const line = lines[at] ?? '';
    const [, id, headline, told = ''] = /^(\S+) (headline|-) ([STARL]+)$/u.exec(line) ?? [];
    if (id !== answer.id) throw new Error(`expected "${answer.id} headline STARL" (or -), found "${line}"`);
    if (told.length !== answer.sentences.length)
      throw new Error(`${id}: expected ${answer.sentences.length} letters, found ${told.length}`);
    const sentences = answer.sentences.map((sentence, place) => ({
      ...sentence,
      part: letters[told.charAt(place)] ?? sentence.part,
    }));
    return { ...answer, isHeadlined: headline === 'headline', sentences };
  });
}

/** An answer as it would be typed. */
export const wholeAnswer = ({ sentences }: LabeledAnswer): string => sentences.map(({ text }) => text).join(' ');

/** Whether no sentence of an answer tells a part. */
export const lacksPart = ({ sentences }: LabeledAnswer, part: StoryPart): boolean =>
  sentences.every((sentence) => sentence.part !== part);

/** A sentence with the part that the reader gave it and the one that the rules give it; null where they cut otherwise. */
export type ReadSentence = { id: string; text: string; expected: StoryPart; found: StoryPart | null };

/** Reads every answer with the rules, sentence by sentence as the reader cut it. */
export function readSentences(answers: readonly LabeledAnswer[]): ReadSentence[] {
  return answers.flatMap((answer) => {
    const told = readParts(wholeAnswer(answer));
    let at = 0;
    return answer.sentences.map(({ part: expected, text: sentence }) => {
      const start = at;
      at += sentence.length + 1;
      const found = told.find((one) => one.start <= start && start < one.end)?.part ?? null;
      return { id: answer.id, text: sentence, expected, found };
    });
  });
}

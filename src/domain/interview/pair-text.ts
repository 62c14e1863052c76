import { rejoined, unquoted } from '#domain/mentoring/reply-text.ts';
import { judgePair, largestPairText, type PairFeedback, pairFeedback, type ReadPair } from './pair-packet.ts';

/** The line that the plain text begins with, by which it is found in a mail. */
const title = 'Practice interview feedback';
const last = 'End of feedback';
/** The heads of the fields; a line that begins with one begins a field. */
const heads = [
  'From',
  'To',
  'Day',
  'Round',
  'Pair',
  'Minutes',
  'Asked',
  'Step',
  'Heard',
  'Strength',
  'One point',
] as const;
type Head = (typeof heads)[number];

/** Notes may begin a line like a field does; a space before it keeps the two apart. */
const inset = (text: string): string => text.replaceAll(/^(?=[A-Z][\w ]{1,24}(?::| \d)|End of)/gmu, ' ');

/** The feedback as a text that a person can read in a mail, and that can be pasted in as it is. */
export const writeFeedbackText = (feedback: PairFeedback, wordingOf: (place: number) => string): string =>
  [
    title,
    `From: ${feedback.by}`,
    `To: ${feedback.to}`,
    `Day: ${feedback.on}`,
    `Round: ${feedback.round}`,
    `Pair: ${feedback.pair}`,
    ...feedback.questions.flatMap(({ id, category, variant, minutes, step, words }, place) => [
      '',
      `Question ${place + 1} [${category}/${id}/${variant}]`,
      `Minutes: ${minutes}`,
      `Asked: ${inset(wordingOf(place))}`,
      `Step: ${step === 0 ? 'not given' : `${step} of 4`}`,
      `Heard: ${inset(words)}`,
    ]),
    '',
    `Strength: ${inset(feedback.strength)}`,
    '',
    `One point: ${inset(feedback.essential)}`,
    '',
    last,
  ].join('\n');

const fieldLine = new RegExp(`^(${heads.join('|')}): ?(.*)$`, 'u');

/** The fields of some lines; what follows a field until the next belongs to it. */
function fieldsIn(lines: readonly string[]): Map<Head, string> {
  const fields = new Map<Head, string>();
  let open: Head | null = null;
  for (const line of lines) {
    const [, found, rest = ''] = fieldLine.exec(line) ?? [];
    const head = heads.find((one) => one === found);
    if (head && !fields.has(head)) {
      open = head;
      fields.set(head, rest);
    } else if (open) fields.set(open, `${fields.get(open) ?? ''}\n${line}`);
  }
  return new Map([...fields].map(([head, value]) => [head, rejoined(value)]));
}

const questionLine = /^Question \d+ \[([a-z-]+)\/([A-Za-z0-9_-]+)\/(\d)\]$/u;

/** Reads feedback from a pasted text; `none` where the text is of another kind. Never throws. */
export function readFeedbackText(pasted: string): ReadPair | { state: 'none' } {
  if (pasted.length > largestPairText) return { state: 'refused', reason: 'too-large', where: '' };
  const lines = unquoted(pasted).split('\n');
  const start = lines.findIndex((line) => line.trim() === title);
  if (start < 0) return { state: 'none' };
  const end = lines.findIndex((line, place) => place > start && line.trim() === last);
  if (end < 0) return { state: 'refused', reason: 'wrong-value', where: last };
  const within = lines.slice(start + 1, end);
  const places = within.flatMap((line, place) => (questionLine.test(line) ? [place] : []));
  const blocks = places.map((from, nth) => within.slice(from, places[nth + 1] ?? within.length));
  const top = fieldsIn(within.slice(0, places[0] ?? within.length));
  // Strength and the one point stand behind the last question.
  const foot = fieldsIn(blocks.at(-1)?.slice(1) ?? []);
  const questions = blocks.map((block) => {
    const [, category, id, variant] = questionLine.exec(block[0] ?? '') ?? [];
    const own = fieldsIn(block.slice(1));
    const asked = own.get('Asked') ?? '';
    return {
      id,
      category,
      variant: Number(variant),
      minutes: Number(own.get('Minutes')),
      step: Number(/^[1-4]/u.exec(own.get('Step') ?? '')?.[0] ?? 0),
      words: own.get('Heard') ?? '',
      ...(asked === '' ? {} : { asked }),
    };
  });
  const empty = pairFeedback({
    pair: '',
    round: 'recruiter',
    by: '',
    to: '',
    on: '',
    questions: [],
    strength: '',
    essential: '',
  });
  return judgePair({
    ...empty,
    pair: top.get('Pair') ?? '',
    round: top.get('Round') ?? '',
    by: top.get('From') ?? '',
    to: top.get('To') ?? '',
    on: top.get('Day') ?? '',
    questions,
    strength: foot.get('Strength') ?? '',
    essential: foot.get('One point') ?? '',
  });
}

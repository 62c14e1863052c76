import type { Review } from '#domain/record/evidence.ts';
import { readDay } from '#domain/day.ts';
import { fromBase64url, toBase64url } from './base64url.ts';
import { steps, type Step } from './event.ts';
import { digitsIn, fromBase32, rejoined, sumOf, toBase32, unquoted } from './reply-text.ts';

/** A review as it fits into a mail: `rows` names rows of the exercise’s rubric by their place, from 0. */
export type Reply = {
  submit: string;
  by: string;
  on: string;
  rows: { row: number; step: Step }[];
  strength: string;
  essential: string;
  saw: Review['saw'];
  attests: boolean;
};

/** The marks that a reader of the text goes by; in this order, each once. */
const marks = ['Ratings', 'Strength', 'Essential', 'Saw', 'Stands for it', 'From', 'Code'] as const;
type Mark = (typeof marks)[number];

const sightings: Record<Review['saw'], string> = {
  document: 'the document',
  defense: 'a live defense of it',
  work: 'the work itself',
};

/** Digits of the hand-in’s id, and of the check. */
const idDigits = 26;
const checkDigits = 4;

const markPattern = /\\?\[\s*(Ratings|Strength|Essential|Saw|Stands\s+for\s+it|From|Code)\s*\\?\]/giu;

/** A person’s words without anything that would be read as a mark. */
const words = (text: string): string => text.trim().replaceAll(markPattern, '($1)');

const grouped = (code: string): string => code.match(/.{1,5}/gu)?.join('-') ?? '';

function checkOf({ by, on, rows, strength, essential, saw, attests }: Reply): string {
  const sum = sumOf([
    by,
    on,
    ...rows.map(({ row, step }) => `${row}:${step}`),
    strength,
    essential,
    saw,
    String(attests),
  ]);
  return toBase32(Uint8Array.of(sum >>> 24, (sum >>> 16) & 255, (sum >>> 8) & 255)).slice(0, checkDigits);
}

/** Whether a reply can be written about this hand-in: its id is one that a device made. */
const bytesOfId = (id: string): Uint8Array => fromBase64url(id) ?? new Uint8Array();

/**
 * The reply as a mail that a person can read and `readReply` can read back. `criteria` names the rubric’s rows,
 * `about` the document.
 */
export function writeReply(reply: Reply, criteria: readonly string[], about: string): string {
  const written: Reply = {
    ...reply,
    strength: words(reply.strength),
    essential: words(reply.essential),
    by: words(reply.by),
  };
  const code =
    toBase32(bytesOfId(reply.submit)) +
    checkOf({ ...written, strength: rejoined(written.strength), essential: rejoined(written.essential) });
  const rows = reply.rows.map(
    ({ row, step }) => `${row + 1}. ${words(criteria[row] ?? '')}: step ${step} of ${steps.length}`,
  );
  return [
    `Critical Path review of “${words(about)}”`,
    'Please leave the words in square brackets and the code as they are.',
    `[Ratings]\n${rows.join('\n')}`,
    `[Strength]\n${written.strength}`,
    `[Essential]\n${written.essential}`,
    `[Saw] ${sightings[reply.saw]}`,
    `[Stands for it] ${reply.attests ? 'yes' : 'no'}`,
    `[From] ${written.by}, ${reply.on}`,
    `[Code] ${grouped(code)}`,
  ].join('\n\n');
}

/** Why a text is no reply. */
export type ReplyFault = 'no-reply' | 'cut-off' | 'no-ratings' | 'no-name';

export type ReadReply =
  /** `changed`: letters differ from those that were sent, so the person is to read it before they take it. */
  { state: 'read'; reply: Reply; changed: boolean } | { state: 'refused'; reason: ReplyFault };

/** The texts after each mark, from the first run that has them all in order. */
function sectionsOf(text: string): Map<Mark, string> {
  const sections = new Map<Mark, string>();
  const found = [...text.matchAll(markPattern)];
  for (const [index, match] of found.entries()) {
    const mark = marks.find((each) => each.toLowerCase() === match[1]?.toLowerCase().replaceAll(/\s+/gu, ' '));
    const end = found[index + 1]?.index ?? text.length;
    // A mail often holds an older copy below; the first one counts.
    if (mark && !sections.has(mark))
      sections.set(mark, text.slice(match.index + match[0].length, end).replaceAll(/^[*_:\s]+|[*_\s]+$/gu, ''));
  }
  return sections;
}

function rowsIn(text: string): Reply['rows'] {
  const flat = text.replaceAll(/\s+/gu, ' ');
  return [...flat.matchAll(/(?<row>\d)\s?\.\s(?:(?!\bstep\s\d\sof\s\d).)*\bstep\s(?<step>[1-4])\sof\s4/giu)].flatMap(
    ({ groups }) => {
      const step = steps.find((each) => String(each) === groups?.['step']);
      return step ? [{ row: Number(groups?.['row']) - 1, step }] : [];
    },
  );
}

function sawIn(text: string): Review['saw'] {
  if (/defen[sc]e/iu.test(text)) return 'defense';
  return text.toLowerCase().includes('work') ? 'work' : 'document';
}

/**
 * Reads a reply out of whatever was pasted: quoted, wrapped, with other quotation marks or other mail around it.
 * Never throws.
 */
export function readReply(pasted: string): ReadReply {
  const sections = sectionsOf(unquoted(pasted.slice(0, 100_000)));
  const refused = (reason: ReplyFault): ReadReply => ({ state: 'refused', reason });
  const section = (mark: Mark): string => rejoined(sections.get(mark) ?? '');
  if (!sections.has('Ratings') && !sections.has('Code')) return refused('no-reply');
  const code = digitsIn(sections.get('Code') ?? '', idDigits + checkDigits);
  if (code.length < idDigits + checkDigits || marks.some((mark) => !sections.has(mark))) return refused('cut-off');
  const rows = rowsIn(section('Ratings'));
  if (rows.length === 0) return refused('no-ratings');
  const from = /^(?<by>.*\S)\s*,\s*(?<on>\d{4}\s?-\s?\d{2}\s?-\s?\d{2})/u.exec(section('From'))?.groups;
  const on = from?.['on']?.replaceAll(' ', '') ?? '';
  if (!from?.['by'] || readDay(on) === undefined) return refused('no-name');
  const reply: Reply = {
    submit: toBase64url(fromBase32(code.slice(0, idDigits)).slice(0, 16)),
    by: from['by'].slice(0, 80),
    on,
    rows,
    strength: section('Strength').slice(0, 4000),
    essential: section('Essential').slice(0, 4000),
    saw: sawIn(section('Saw')),
    attests: /^\W*yes/iu.test(section('Stands for it')),
  };
  return { state: 'read', reply, changed: checkOf(reply) !== code.slice(idDigits) };
}

import { verbForms } from '#domain/lexicon/verbs.ts';
import { type Match, type Reading, type Rule, whole } from './rule.ts';
import { sentencesOf, spansOf, wordsOf } from './text.ts';
import { weakVerbs } from '#domain/lexicon/openings.ts';

/** Words that hold a bullet together and tell nothing by themselves. */
const small = new Set(
  'a an the and or of to in on at for with by from as via through while plus into using'.split(' '),
);

const tellingWords = ({ concrete }: Reading): number =>
  wordsOf(concrete).filter(({ lower }) => !small.has(lower)).length;

/** Fewest telling words and most words of a bullet that can be read in one look; editorial. */
const fewest = 4;
const most = 40;

/** Too few telling words, where neither a measured result nor a technology makes up for them. */
const isShort = (reading: Reading): boolean =>
  tellingWords(reading) < fewest &&
  !reading.quantities.some(({ outcome }) => outcome) &&
  (reading.technologies.length === 0 || tellingWords(reading) < 3);

const finiteStarts = ({ plain, words }: Reading): Match[] => {
  const starts = spansOf(plain, /(?<=(?:^|[.;]\s+|,\s+(?:and\s+)?|\sand\s+))[\p{L}-]+/gu);
  return starts.filter(({ start, end }, index) => {
    const forms = verbForms(plain.slice(start, end));
    return (
      forms.some(({ form, listed, base }) => form === 'past' && listed && !weakVerbs.has(base)) &&
      (index > 0 || start === (words[0]?.start ?? 0))
    );
  });
};

const severalAchievements = (reading: Reading): Match[] => {
  const sentences = sentencesOf(reading.plain);
  const deeds = finiteStarts(reading);
  const third = deeds[3];
  if (third !== undefined) return [third];
  const second = sentences[2];
  return second === undefined ? [] : [second];
};

const mixedTense = ({ opening, plain }: Reading): Match[] => {
  if (opening.kind !== 'strong' || opening.tense === undefined) return [];
  const after = spansOf(plain, /(?<=\band\s+|[;.]\s+)[\p{L}-]+(?=\s+(?:the|an?|all|our|new|\d)\b)/gu);
  return after
    .filter(({ start, end }) => {
      const forms = verbForms(plain.slice(start, end)).filter(({ listed }) => listed);
      const isPast = forms.some(({ form }) => form === 'past');
      const isPresent = forms.some(({ form }) => form === 'third-person' || form === 'base');
      return opening.tense === 'past'
        ? isPresent && !isPast && forms.some(({ form }) => form === 'third-person')
        : isPast && !isPresent;
    })
    .slice(0, 1);
};

/** What parsers of applicant systems lose: tabs as columns, pictures, arrows, runs of spaces, tables, all capitals. */
const parserTrouble = ({ text }: Reading): Match[] => {
  const found = spansOf(
    text,
    /\t+|\S {3,}(?=\S)|[\u{1F300}-\u{1FAFF}\u2600-\u27BF\u2B50\u25A0-\u25FF]|\|(?=.*\|)|[\u2192\u27A4\u21D2\u25BA]|[\uE000-\uF8FF]|\u00AD/gu,
  ).slice(0, 1);
  const letters = text.replaceAll(/[^\p{L}]/gu, '');
  const isShouted = letters.length > 20 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
  return found.length === 0 && isShouted
    ? [{ start: 0, end: text.length, message: 'The whole bullet is in capitals.', fix: 'Write it in sentence case.' }]
    : found;
};

/** Rules on length, form and what a parser makes of the line. */
export const shapeRules = [
  {
    code: 'CP-LENGTH-SHORT',
    name: 'Too short',
    severity: 'warning',
    weight: 5,
    looksAt: `Fewer than ${fewest} words that tell something, with no measured result and no technology`,
    why: 'Too few words to hold a deed, its size and its result.',
    message: 'There is not enough here to judge.',
    fix: 'Say what you did, to what, how large it was and what changed.',
    find: (reading) => (isShort(reading) ? [whole(reading)] : []),
  },
  {
    code: 'CP-LENGTH-LONG',
    name: 'Too long',
    severity: 'warning',
    weight: 4,
    looksAt: `More than ${most} words`,
    why: 'Past two lines, the eye leaves before the result.',
    message: `More than ${most} words; the end will not be read.`,
    fix: 'Put the result in the first line and cut what the next bullet can carry.',
    find: (reading) =>
      reading.words.length > most ? [{ start: reading.words[most]?.start ?? 0, end: reading.text.length }] : [],
  },
  {
    code: 'CP-ACHIEVEMENTS-MANY',
    name: 'Several achievements in one',
    severity: 'note',
    weight: 3,
    looksAt: 'Four or more finite verbs of deeds, or three sentences',
    why: 'Achievements that share a line share the reader’s attention too.',
    message: 'This holds several achievements; a further one starts here.',
    fix: 'Split it, strongest first, each with its own result.',
    find: severalAchievements,
  },
  {
    code: 'CP-TENSE-MIXED',
    name: 'Tense mixed in one bullet',
    severity: 'note',
    weight: 2,
    looksAt: 'A past and a present verb joined by “and”, or in two sentences',
    why: 'The reader cannot tell whether the work is done.',
    message: 'The tense changes here.',
    fix: 'Past tense for what is done, present for what you still do; one of them per bullet.',
    find: mixedTense,
  },
  {
    code: 'CP-FORMAT-PARSER',
    name: 'Format that parsers lose',
    severity: 'warning',
    weight: 2,
    looksAt: 'Tabs, columns of spaces, arrows, pictures, table bars, private glyphs, all capitals',
    why: 'Applicant systems read plain text; what they cannot read is lost or moved.',
    message: 'A parser may lose this.',
    fix: 'Use plain words and punctuation.',
    find: parserTrouble,
  },
] as const satisfies readonly Rule[];

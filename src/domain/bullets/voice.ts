import { verbForms } from '#domain/lexicon/verbs.ts';
import { roleNouns } from '#domain/lexicon/openings.ts';
import { type Opening, readOpening } from './opening.ts';
import { type Span, type Word, sentencesOf, spansOf } from './text.ts';

const firstPerson =
  /(?<![\p{L}\p{N}.&/@'-])(?:I(?:'m|'ve|'d|'ll)?|i(?:'m|'ve)?|me|[Mm]y|[Mm]ine|[Mm]yself|[Ww]e(?:'ve|'re|'d|'ll)?|[Oo]urs?|[Uu]s|[Oo]urselves)(?![\p{L}\p{N}\u00B2/&'-]|\.\p{L})/gu;
const numeralBefore =
  /(?:phase|type|class|part|level|title|war|grade|tier|section|stage|volume|schedule|category|division|chapter|article|engineer|analyst|developer|calculus|physics|chemistry|manager|technician|specialist|step|series|module|unit|batch|lot)\s+$/iu;
const auxiliaries = new Set(
  'am was were had have has can could would will did do also then now and personally never often always first was later both'.split(
    ' ',
  ),
);

const isPronoun = (text: string, words: readonly Word[], { start, end }: Span): boolean => {
  const written = text.slice(start, end);
  const before = text.slice(0, start);
  if (written === 'I' || written === 'i') {
    const next = words.find((word) => word.start >= end);
    if (next === undefined || !/^\s+$/u.test(text.slice(end, next.start)) || numeralBefore.test(before)) return false;
    const isVerb =
      auxiliaries.has(next.lower) ||
      next.lower.endsWith('ly') ||
      verbForms(next.lower).some(({ form }) => form === 'past' || form === 'base');
    const opens = /(?:^|[.!?:;,(\u2022]["')]?)\s*["'(]?$/u.test(before);
    return (
      isVerb ||
      (written === 'I' &&
        (opens || /\p{Ll}\s+$/u.test(before)) &&
        /^\p{Ll}/u.test(next.text) &&
        !['to', 'of', 'through', 'in', 'for'].includes(next.lower))
    );
  }
  const name = /^[MO]/u.test(written) && /[\p{L}\p{N},]\s+["']?$/u.test(before) && /^\s+\p{Lu}/u.test(text.slice(end));
  return !name;
};

/** Where a bullet says "I", "my", "we" and the like; "Phase I", "I/O", "I²C" and "US" are none. */
export const firstPersonSpans = (text: string, words: readonly Word[]): Span[] =>
  spansOf(text, firstPerson).filter((span) => isPronoun(text, words, span));

const dutyInside =
  /\b(?:i|we)(?:'m|\s+(?:was|were|am|are))\s+(?:\p{L}+ly\s+)?(?:responsible for|tasked with|charged with|in charge of|accountable for|assigned (?:to|as))|(?<!(?:that|which|who)\s)\b(?:was|were|been)\s+(?:\p{L}+ly\s+)?(?:responsible for|tasked with|charged with)|\b(?:served|acted) as\b(?! (?:many|much|few|little)\b)|\bplayed (?:an? |the )?(?:[\p{L}-]+ ){0,4}(?:role|part)\b|\b(?:had|have|has|held|maintained|carried|bore|with) (?:the )?(?:\p{L}+ ){0,2}responsibility (?:for|of)\b|\b(?:duties|responsibilities) (?:included?|involved?)\b|(?<=[,(-] ?)(?:solely |fully |primarily |also )?responsible for\b/giu;
const responsibleFor = /\b(?:responsible for|tasked with|in charge of|accountable for)\b/giu;
const participle =
  '(?:\\p{L}+ed|built|made|given|chosen|known|led|held|written|done|taken|seen|sent|brought|found|set|put|run|shown|grown|driven|sold|won|taught|broken|overseen|spent|paid|kept|met|cut|drawn|begun|rebuilt)';
const passivePredicate = new RegExp(
  `\\b(?:was|were|is|are|has been|have been|had been|got)\\s+(?:\\p{L}+ly\\s+|now\\s+|also\\s+|then\\s+|later\\s+|first\\s+|never\\s+){0,2}${participle}\\b`,
  'iu',
);
const subordinate =
  /\b(?:which|that|who|whom|where|when|while|because|after|before|so|ensuring|and|but|resulting|since|if|as)\b/iu;

/** A passive main predicate in a sentence that does not open with a verb: "The platform was migrated …". */
const passiveMain = (text: string, sentence: Span, opening: Opening): Span[] => {
  if (!['noun', 'none', 'adjective', 'gerund'].includes(opening.kind)) return [];
  const whole = text.slice(sentence.start, sentence.end);
  const cut = subordinate.exec(whole.slice(3));
  const main = cut === null ? whole : whole.slice(0, cut.index + 3);
  const found = passivePredicate.exec(main);
  return found === null
    ? []
    : [{ start: sentence.start + found.index, end: sentence.start + found.index + found[0].length }];
};

/** "Senior engineer responsible for …": the duty is said of the person, not of an app or a team. */
const dutyOfPerson = (text: string, words: readonly Word[], opening: Opening): Span[] =>
  opening.kind !== 'noun'
    ? []
    : spansOf(text, responsibleFor).filter(({ start }) => {
        const before = words.filter((word) => word.end <= start);
        return before.length < 7 && before.some(({ lower }) => roleNouns.has(lower));
      });

export type Voice = { duty: Span[]; passive: Span[] };

const inSentence = (words: readonly Word[], { start, end }: Span): Word[] =>
  words
    .filter((word) => word.start >= start && word.end <= end)
    .map((word) => ({ ...word, start: word.start - start, end: word.end - start }));

/** Where a bullet tells a duty or speaks in the passive about its subject. */
export const readVoice = (text: string, words: readonly Word[], opening: Opening): Voice => {
  const voice: Voice = { duty: [...spansOf(text, dutyInside), ...dutyOfPerson(text, words, opening)], passive: [] };
  for (const sentence of sentencesOf(text)) {
    const isFirst = sentence.start === 0;
    const own = isFirst ? opening : readOpening(text.slice(sentence.start, sentence.end), inSentence(words, sentence));
    const shift = isFirst ? 0 : sentence.start;
    if (own.kind === 'duty') voice.duty.push({ start: own.start + shift, end: own.end + shift });
    if (own.kind === 'passive') voice.passive.push({ start: own.start + shift, end: own.end + shift });
    voice.passive.push(...passiveMain(text, sentence, own));
  }
  return voice;
};

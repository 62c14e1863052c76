import {
  adjectivalPast,
  adjectivalPastNouns,
  alwaysPassive,
  bareObjectVerbs,
  compoundHeads,
  determiners,
  nounFirst,
  notAdverbs,
  openingAdjectives,
  participleOpeners,
  passiveFollowers,
  passiveOpeners,
  plainAdverbs,
  presentOpeners,
  roleNouns,
  verbPrefixes,
  weakVerbs,
  withVerbs,
} from '#domain/lexicon/openings.ts';
import { type VerbForm, verbForms } from '#domain/lexicon/verbs.ts';
import { type Span, type Word, wordsOf } from './text.ts';

/** What a bullet opens with. Only `strong` is a finite verb of contribution. */
export type OpeningKind = 'strong' | 'weak' | 'passive' | 'duty' | 'pronoun' | 'gerund' | 'noun' | 'adjective' | 'none';

export type Opening = Span & {
  kind: OpeningKind;
  /** The verb in its base form, where the opening is one. */
  base?: string;
  tense?: 'past' | 'present';
};

const dutyOpening =
  /^(?:(?:was|were|am|is|being|been)\s+)?(?:\p{L}+ly\s+)?(?:responsible\b(?!-| (?:ai|care|sourcing|lending|use|gaming|disclosure|investment)\b)|responsibilit(?:y|ies)(?: for\b| of\b| to\b|\s*:)|accountable for\b|in charge of\b|tasked\b|charged with\b|entrusted with\b|duties\b|(?:my |the |key |main |primary )?(?:role|job|position|work|duties|tasks?|responsibilit(?:y|ies)) (?:included?|involved?|includes|involves|was|were|consisted)\b|key duties\b|(?:serv|act|function)(?:ed|es|ing|e)? (?:\p{L}+ly )?as\b(?! (?:many|much|few|little)\b)|play(?:ed|s|ing)? (?:an? |the )?(?:[\p{L}-]+ ){0,4}(?:role|part)\b|worked as\b|assigned (?:to|as|with|the)\b|given (?:the )?(?:responsibility|charge|task|ownership)\b|had (?:the )?responsibility\b)/iu;
const passiveOpening =
  /^(?:(?:was|were|has been|have been|had been|been|being|got)\s+)(?:\p{L}+ly\s+)?[\p{L}-]+(?:ed|en|wn|ilt|ught|ade|osen|iven|old|ound|eld|un|et|one)\b/iu;
const passiveAgent =
  /^\s+by\s+(?!example\b|\d|[<>~$]|an?\b|about|approx|over|more|up|nearly|roughly|almost|around|at least|half|\p{L}+ing\b)/iu;
const prepositions = new Set(
  'outside inside beyond upon toward towards around before after until amid versus of for at in on with from to by across over under between among through within via during as into onto per about without using and or & while that which who - against including plus'.split(
    ' ',
  ),
);
const pronouns = new Set(['i', 'we', 'my', 'our', "i'm", "i've", "i'd", "i'll", "we've", "we're"]);
const nounOrPast = new Set(['cost', 'input', 'broadcast', 'forecast', 'bid', 'offset', 'cast', 'bet']);
const hyphenPrefixes = new Set(
  'co re pre over under cross out de fast hand peer beta load self mis un sub white back hard soft field black'.split(
    ' ',
  ),
);

const isPlural = (word: string): boolean =>
  (/[^su]s$/u.test(word) && word.length > 3) || ['people', 'staff', 'children', 'teams'].includes(word);

/** The noun phrase after a word: up to the next preposition, comma or end. */
const phraseAfter = (words: readonly Word[], index: number, text: string): Word[] => {
  const phrase: Word[] = [];
  for (let next = index + 1; next < words.length && phrase.length < 7; next += 1) {
    const word = words[next];
    const before = words[next - 1];
    if (word === undefined || before === undefined) break;
    if (prepositions.has(word.lower) || /[,:;.()|]|\s-\s|->/u.test(text.slice(before.end, word.start))) break;
    phrase.push(word);
  }
  return phrase;
};

/** Whether a form that may be a noun is the verb here: "Lead the adoption", not "Lead frontend engineer". */
const isVerbHere = (words: readonly Word[], index: number, text: string, form: VerbForm, depth = 0): boolean => {
  const word = words[index];
  const next = words[index + 1];
  if (word === undefined || next === undefined) return false;
  const gap = text.slice(word.end, next.start);
  const joined = ['and', 'or'].includes(next.lower) || /^\s*[,/&+]\s*$/u.test(gap);
  if (joined) {
    const other = ['and', 'or'].includes(next.lower) ? index + 2 : index + 1;
    const same = verbForms(words[other]?.lower ?? '').find((candidate) => candidate.form === form.form);
    if (same === undefined || depth > 2) return false;
    return !nounFirst.has(same.base) || isVerbHere(words, other, text, same, depth + 1);
  }
  if (!/^\s+[~$<>#"'(]*$/u.test(gap)) return false;
  if (next.lower === 'with' && withVerbs.has(form.base)) return true;
  if (determiners.has(next.lower) || /^\d/u.test(next.text) || /[$~]/u.test(gap)) return true;
  if (next.lower.endsWith('ly') && !notAdverbs.has(next.lower)) return true;
  const phrase = phraseAfter(words, index, text);
  const head = phrase.at(-1)?.lower;
  if (head === undefined || roleNouns.has(head) || roleNouns.has(next.lower)) return false;
  if (form.form === 'third-person') return presentOpeners.has(form.base) || bareObjectVerbs.has(form.base);
  return isPlural(head) && !compoundHeads.has(head) ? presentOpeners.has(form.base) : bareObjectVerbs.has(form.base);
};

/** An object right after a participle: then somebody acted on it. */
const actsOn =
  /^\s+(?:the|an?|all|each|every|our|its|their|new|\d|two|three|four|five|six|seven|eight|nine|ten|over|more than)\b/iu;
const appointed = new Set(['elected', 'named', 'appointed', 'nominated', 'voted', 'designated', 'crowned']);
const describesPerson = new Set([
  'trusted',
  'published',
  'respected',
  'recognized',
  'established',
  'acknowledged',
  'invited',
  'decorated',
  'retired',
]);

const pastOpening = (words: readonly Word[], index: number, text: string, form: VerbForm, span: Span): Opening => {
  const word = words[index]?.lower ?? '';
  const next = words[index + 1];
  const verb = { ...span, base: form.base, tense: 'past' as const };
  const after = text.slice(span.end);
  // "Certified the line" acts; "Certified project manager" describes.
  if (openingAdjectives.has(word))
    return ['certified', 'licensed', 'registered', 'qualified', 'focused', 'committed'].includes(word) &&
      actsOn.test(after) &&
      form.listed
      ? { ...verb, kind: 'strong' }
      : { ...span, kind: 'adjective' };
  // "Elected chair", but "Named owners"; "Trusted advisor" names a person.
  if (next !== undefined && roleNouns.has(next.lower) && /^\s+$/u.test(text.slice(span.end, next.start))) {
    if (appointed.has(word)) return { ...verb, kind: 'passive' };
    if (describesPerson.has(word)) return { ...span, kind: 'noun' };
  }
  if (
    /^(?:elected to (?!(?:the|an?|our|its|their|chair|lead|serve|represent|[\p{Lu}\d])\b)\p{L}+|brought in (?!to\b|as\b|by\b|for\b|from\b))/iu.test(
      text.slice(span.start),
    )
  )
    return { ...verb, kind: 'strong' };
  if (word === 'awarded' && !/^\s+(?:[$\d]|contracts?\b|grants?\b|the contract)/u.test(text.slice(span.end)))
    return { ...verb, kind: 'passive' };
  if (passiveOpeners.has(word) && (alwaysPassive.has(word) || next === undefined || passiveFollowers.has(next.lower)))
    return { ...verb, kind: 'passive' };
  if (passiveAgent.test(text.slice(span.end))) return { ...verb, kind: 'passive' };
  if (
    adjectivalPast.has(word) &&
    phraseAfter(words, index, text)
      .slice(0, 2)
      .some(({ lower }) => adjectivalPastNouns.has(lower)) &&
    !form.listed
  )
    return { ...span, kind: 'noun' };
  if (
    ['advanced', 'applied', 'distributed', 'embedded', 'shared', 'mixed', 'related'].includes(word) &&
    next !== undefined &&
    adjectivalPastNouns.has(next.lower)
  )
    return { ...span, kind: 'noun' };
  if (/^(?:set|cut|cast|read|split|spread) of\b/iu.test(text.slice(span.start))) return { ...span, kind: 'noun' };
  if (
    /^(?:took part|took (?:courses|classes)|served (?:on|in|with|at|under|aboard)\b|had\b|came to|went\b)/iu.test(
      text.slice(span.start),
    )
  )
    return { ...verb, kind: 'weak' };
  if (nounOrPast.has(word) && !isVerbHere(words, index, text, { form: 'base', base: word, listed: true }))
    return { ...span, kind: 'noun' };
  return { ...verb, kind: weakVerbs.has(form.base) ? 'weak' : 'strong' };
};

/** "Co-developed" and "Designed/built" by the part that carries the verb. */
const formsOf = (word: string): VerbForm[] => {
  const whole = verbForms(word);
  if (whole.some(({ listed }) => listed)) return whole;
  const [first = word] = word.split('/');
  if (first !== word) return verbForms(first);
  const parts = word.split('-');
  if (parts.length < 2) return whole;
  return hyphenPrefixes.has(parts[0] ?? '') || (parts.length === 2 && verbPrefixes.has(parts[0] ?? ''))
    ? verbForms(parts.at(-1) ?? '')
    : [];
};

const presentOpening = (words: readonly Word[], index: number, text: string, form: VerbForm, span: Span): Opening => {
  const word = words[index]?.lower ?? '';
  if ((nounFirst.has(form.base) || nounFirst.has(word)) && !isVerbHere(words, index, text, form))
    return { ...span, kind: 'noun' };
  const gap = text.slice(span.end, words[index + 1]?.start ?? text.length);
  if (/^\s*:/u.test(gap) || gap.startsWith('-')) return { ...span, kind: 'noun' };
  return { ...span, base: form.base, tense: 'present', kind: weakVerbs.has(form.base) ? 'weak' : 'strong' };
};

const openingAt = (words: readonly Word[], from: number, text: string): Opening | undefined => {
  let index = from;
  const isAdverb = (word: string): boolean =>
    plainAdverbs.has(word) || (word.endsWith('ly') && word.length > 4 && !notAdverbs.has(word));
  const joinsAdverbs = (at: number): boolean =>
    words[at]?.lower === 'and' && isAdverb(words[at - 1]?.lower ?? '') && isAdverb(words[at + 1]?.lower ?? '');
  while (
    index < words.length - 1 &&
    index < from + 4 &&
    (isAdverb(words[index]?.lower ?? '') || (index > from && joinsAdverbs(index)))
  )
    index += 1;
  const word = words[index];
  if (word === undefined) return undefined;
  const span = { start: word.start, end: word.end };
  const rest = text.slice(word.start);
  const duty = dutyOpening.exec(rest);
  if (duty !== null) return { start: word.start, end: word.start + duty[0].trimEnd().length, kind: 'duty' };
  const passive = passiveOpening.exec(rest);
  if (passive !== null) return { start: word.start, end: word.start + passive[0].length, kind: 'passive' };
  if (pronouns.has(word.lower)) return { ...span, kind: 'pronoun' };
  const second = words[index + 1];
  if (verbPrefixes.has(word.lower) && second !== undefined) {
    const form = verbForms(second.lower).find((candidate) => candidate.form === 'past' && candidate.listed);
    if (form !== undefined && !passiveAgent.test(text.slice(second.end)))
      return { start: word.start, end: second.end, kind: 'strong', base: form.base, tense: 'past' };
  }
  const forms = formsOf(word.lower);
  if (participleOpeners.has(word.lower) && (second === undefined || passiveFollowers.has(second.lower)))
    return { ...span, kind: 'passive' };
  const past = forms.find(({ form }) => form === 'past');
  if (past !== undefined) return pastOpening(words, index, text, past, span);
  if (openingAdjectives.has(word.lower)) return { ...span, kind: 'adjective' };
  const present = forms.find(({ form }) => form === 'base' || form === 'third-person');
  if (present !== undefined) return presentOpening(words, index, text, present, span);
  if (/[a-z]{3}ing$/u.test(word.lower) && (forms.length > 0 || second?.lower !== 'of'))
    return { ...span, kind: roleNouns.has(second?.lower ?? '') ? 'noun' : 'gerund' };
  return { ...span, kind: 'noun' };
};

const headingPattern = /^[^:|]{2,80}?(?::(?=\s)|\s\|\s|\s-\s)|^\s*[([][^)\]]{1,60}[)\]][\s:,-]*/u;

/** What a bullet opens with, past a "Heading:" and adverbs. */
export const readOpening = (text: string, words: readonly Word[] = wordsOf(text)): Opening => {
  const first = openingAt(words, 0, text);
  if (first === undefined) return { start: 0, end: 0, kind: 'none' };
  const heading = headingPattern.exec(text);
  const isTitle =
    heading !== null && /^(?:[\p{Lu}\p{N}&/(-][^\s]*\s?|and\s|of\s|the\s|to\s|for\s){2,6}:/u.test(heading[0]);
  if (
    heading === null ||
    (first.tense === 'past' && !isTitle) ||
    first.kind === 'duty' ||
    first.kind === 'passive' ||
    first.kind === 'pronoun'
  )
    return first;
  const from = words.findIndex(({ start }) => start >= heading[0].length);
  const headed = from < 1 || from > 9 ? undefined : openingAt(words, from, text);
  if (headed === undefined || headed.kind === 'noun' || headed.kind === 'none') return first;
  if (first.kind === 'strong' && headed.tense !== 'past' && headed.kind !== 'duty') return first;
  return headed;
};

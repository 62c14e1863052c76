import {
  buzzwords,
  fillers,
  hedges,
  knownAcronyms,
  openEnds,
  selfPraise,
  vagueAmounts,
} from '#domain/lexicon/wording.ts';
import type { Match, Reading, Rule } from './rule.ts';
import { overlaps, spansOf } from './text.ts';

const placeholder =
  /\[[^\]\n]{0,40}\]|\b(?:XX+|xx+)\s?%|\bX%|\$X+\b|\bTBD\b|\bTODO\b|\bLorem ipsum\b|<[\p{L} ]{2,20}>|_{3,}/gu;
const email = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+\.[\p{L}.]{2,}/gu;
const privateDetail =
  /\b\d{3}-\d{2}-\d{4}\b|\b(?:\d{1,3}\.){3}\d{1,3}\b|\b[\p{L}\d.-]+\.(?:internal|corp|intranet|local)\b|\b(?:under NDA|confidential|proprietary and confidential|internal use only|trade secret|unannounced|unreleased|not yet (?:public|announced)|pre-announcement|code-?name(?:d)?|classified|password|material non-public)\b/giu;
const acronym = /(?<![\p{L}\p{N}&./-])\p{Lu}[\p{Lu}\p{N}&]{1,6}s?(?![\p{L}\p{N}&]|[./]\p{L})/gu;

const vagueObject =
  /^\W*[\p{L}-]+(?:\s+and\s+[\p{L}-]+)?\s+(?:(?:on|with|in|for|the|all|many|different|various|several|multiple|daily|company|team|assigned|other|numerous|general|complex|key|important|critical|day-to-day|routine)\s+)*(?<object>projects?|tasks?|activities|duties|things|work|assignments?|initiatives|issues|problems|solutions|processes|operations|products?|features|performance|programs?|meetings|applications|systems|requirements|teams?)(?=\s*(?:$|[.,;]|and\b|on time|to\b|with\b|for\b|across\b|by\b|of the (?:department|company|team|office|group|business|organization)\b))/iu;

const vagueObjects = ({ plain, opening }: Reading): Match[] => {
  const found = vagueObject.exec(plain.slice(opening.start));
  const object = found?.groups?.['object'];
  if (found === null || object === undefined || opening.kind === 'noun') return [];
  const end = opening.start + found.index + found[0].length;
  return [{ start: end - object.length, end }];
};

const outsideOpening =
  (pattern: RegExp) =>
  ({ plain, opening }: Reading): Match[] =>
    spansOf(plain, pattern).filter((span) => opening.kind === 'strong' || !overlaps(span, opening));

const unexpanded = ({ plain, technologies, context }: Reading): Match[] => {
  const letters = plain.replaceAll(/[^\p{L}]/gu, '');
  if (letters === letters.toUpperCase()) return [];
  const seen = new Set<string>();
  return spansOf(plain, acronym).filter((span) => {
    const written = plain.slice(span.start, span.end);
    const key = written.replace(/s$/u, '');
    const isGlossed = plain.slice(0, span.start).endsWith('(') || /^\s\(/u.test(plain.slice(span.end));
    if (seen.has(key) || isGlossed || knownAcronyms.has(written.toUpperCase()) || knownAcronyms.has(key.toUpperCase()))
      return false;
    seen.add(key);
    return (
      /\p{Lu}{2}/u.test(written) &&
      !/^(?:FY\d{2,4}|X+)$/u.test(written) &&
      context.expanded?.includes(key) !== true &&
      !technologies.some((technology) => overlaps(technology, span))
    );
  });
};

/** Rules on single words and phrases. */
export const wordingRules = [
  {
    code: 'CP-HEDGE',
    name: 'Hedge',
    severity: 'note',
    weight: 3,
    upTo: 2,
    looksAt: 'Successfully, effectively, helped, assisted, was able to, involved in',
    why: 'A hedge makes the reader ask what really happened.',
    message: 'This word makes the claim smaller or softer and adds no fact.',
    fix: 'Delete it, or say exactly which part was yours.',
    find: outsideOpening(hedges),
  },
  {
    code: 'CP-AMOUNT-VAGUE',
    name: 'Vague amount',
    severity: 'warning',
    weight: 3,
    upTo: 2,
    looksAt: 'Several, various, numerous, significantly, a wide range of',
    why: 'It stands where a number should stand.',
    message: 'This could be any amount.',
    fix: 'Count it, give a range, or name the items.',
    find: (reading) =>
      outsideOpening(vagueAmounts)(reading).filter(
        ({ start, end }) =>
          !/^\s+as\s/u.test(reading.plain.slice(end)) || !/\bas\s+$/u.test(reading.plain.slice(0, start)),
      ),
  },
  {
    code: 'CP-OBJECT-VAGUE',
    name: 'Object that could be anything',
    severity: 'note',
    weight: 4,
    looksAt: 'Projects, tasks, issues, solutions and their like right after the verb, with no word that says which',
    why: '“Managed projects” is true of everyone with the title.',
    message: 'Nothing says which.',
    fix: 'Name it: which project, what kind of issue, for whom.',
    find: vagueObjects,
  },
  {
    code: 'CP-BUZZWORD',
    name: 'Praise that cannot be checked',
    severity: 'warning',
    weight: 3,
    upTo: 4,
    looksAt: 'Innovative, dynamic, results-driven, best-in-class and their like; never the terms of the trade',
    why: 'Anyone can write it, and nobody can check it.',
    message: 'This praises and proves nothing.',
    fix: 'Delete it, or replace it by the fact that made you think of it.',
    find: ({ plain }) => spansOf(plain, buzzwords),
  },
  {
    code: 'CP-SELF-PRAISE',
    name: 'Claim about yourself',
    severity: 'warning',
    weight: 4,
    looksAt: 'Expert in, strong understanding of, proficient in, ability to',
    why: 'The reader believes a deed sooner than a self-description.',
    message: 'This describes you instead of showing the work.',
    fix: 'Show it: what did you decide, build or settle with that skill?',
    find: ({ plain }) => spansOf(plain, selfPraise),
  },
  {
    code: 'CP-FILLER',
    name: 'Filler',
    severity: 'note',
    weight: 2,
    looksAt: 'In order to, on a daily basis, as needed, in a timely manner',
    why: 'Words that say nothing push the fact out of the first look.',
    message: 'These words can go.',
    fix: 'Delete them, or use “to”, “daily”, “by [date]”.',
    find: ({ plain }) => spansOf(plain, fillers),
  },
  {
    code: 'CP-LIST-OPEN',
    name: 'List left open',
    severity: 'note',
    weight: 2,
    looksAt: 'Etc., and more, among others',
    why: 'It tells the reader that you stopped counting.',
    message: 'The list is left open.',
    fix: 'Name the two or three that matter and stop.',
    find: ({ plain }) => spansOf(plain, openEnds),
  },
  {
    code: 'CP-PLACEHOLDER',
    name: 'Placeholder left in',
    severity: 'error',
    weight: 10,
    looksAt: '[number], XX%, TBD and the like',
    why: 'A slot that was never filled tells the reader that the number does not exist.',
    message: 'A placeholder is still in the text.',
    fix: 'Fill it with a fact of yours, or take the claim out.',
    find: ({ plain }) => spansOf(plain, placeholder),
  },
  {
    code: 'CP-CONFIDENTIAL',
    name: 'Looks confidential',
    severity: 'error',
    weight: 6,
    looksAt: 'NDA, confidential, unreleased, internal hosts, addresses, personal numbers',
    why: 'Who shares another company’s secrets will share the next one’s too.',
    message: 'This looks like something you may not share.',
    fix: 'Take it out or make it general: “a launch partner”, “an unnamed device”, a range in place of the amount.',
    find: ({ plain }) =>
      [...spansOf(plain, privateDetail), ...spansOf(plain, email)].toSorted((one, other) => one.start - other.start),
  },
  {
    code: 'CP-ACRONYM',
    name: 'Acronym never spelled out',
    severity: 'note',
    weight: 1,
    upTo: 2,
    looksAt: 'Capitals that are no technology and not on the list of those everyone reads',
    why: 'The first reader is often a recruiter from outside your field.',
    message: 'This acronym is not spelled out.',
    fix: 'Spell it out once, with the acronym in parentheses, or use plain words.',
    find: unexpanded,
  },
] as const satisfies readonly Rule[];

import { wordsOf } from '#domain/bullets/text.ts';
import { quantitiesOf } from '#domain/bullets/quantities.ts';
import { verbForms } from '#domain/lexicon/verbs.ts';
import { anyOf, phrases } from '#domain/lexicon/words.ts';
import type { StoryPart } from './parts.ts';

/** What a sentence says for a part by its own words: how strongly, and how that is seen. */
type Cue = { part: StoryPart; weight: number; isIn: (sentence: string) => boolean };

const found = (pattern: RegExp) => (sentence: string) => {
  pattern.lastIndex = 0;
  return pattern.test(sentence);
};
const said = (block: string) => found(anyOf(phrases(block)));

const person = String.raw`(?<![\p{L}\p{N}])(?:I|we)`;
const between = String.raw`\s+(?:(?:also|then|first|personally|just|never|only|always|simply|once|finally|even|have|had|did)\s+){0,2}`;
const personDoes = new RegExp(`${person}${between}(\\p{L}[\\p{L}-]*)`, 'giu');

/** Verbs in the past that say how things stood and not what was done. */
const states = new Set(
  'was were had could needed wanted knew thought owned felt believed hoped saw noticed understood learned underestimated overestimated worked lost led coordinated received'.split(
    ' ',
  ),
);

const noPast = new Set(
  'need feed speed indeed exceed proceed succeed hundred bed red shed seed weed bleed breed'.split(' '),
);

/** The lexicon knows the verbs of résumés; whatever else ends so is one of the others, such as "asked". */
const isPast = (word: string): boolean =>
  verbForms(word).some(({ form, listed }) => form === 'past' && listed) ||
  (/\p{L}{2}ed$/iu.test(word) && !noPast.has(word.toLowerCase()));

const isDeed = (sentence: string): boolean =>
  [...sentence.matchAll(personDoes)].some(([, verb = '']) => !states.has(verb.toLowerCase()) && isPast(verb));

const hasPerson = found(/(?<![\p{L}\p{N}])(?:I|we)(?![\p{L}\p{N}])/giu);
const tensed = new Set('was were had did could went came took got gave said told'.split(' '));
const hasPast = (sentence: string): boolean =>
  wordsOf(sentence).some(({ lower }) => tensed.has(lower) || isPast(lower));
const hasOutcome = (sentence: string): boolean => quantitiesOf(sentence).some(({ outcome }) => outcome);

/** Every cue and its weight; the page that explains the rules shows their effect as measured figures. */
const cues: readonly Cue[] = [
  {
    part: 'situation',
    weight: 2,
    isIn: said(`
at the time|at that time|that time|in that moment|back then|when i joined|when i started|the background|for context|the context|the situation|there was|there were|there had|there is
the team was|the company was|the program was|the project was|i was working|i worked|used to|the company had|the team had|we had a|we were a team|we were moving|had been|have been
at my last|at my previous|at my school|in my previous|in my last|my previous|my last company|years ago|every thursday|since two years|we needed|was running
`),
  },
  {
    // Somebody else had done something before: how things stood.
    part: 'situation',
    weight: 2.5,
    isIn: found(
      /(?<!\b(?:I|we)\s)\bhad\s+(?:already\s+|just\s+)?(?:been|come|gone|given|made|set|seen|sold|promised|\p{L}+ed)\b/giu,
    ),
  },
  {
    part: 'task',
    weight: 3,
    isIn: found(
      /\b(?:my|our|the) (?:job|task|role|part|goal|responsibility|objective|mission|ask|assignment)\b(?! of the)|\b(?:asked|wanted|gave|handed|assigned|expected|needed|ask|pointed at) (?:me|us)\b|\btold me\b|\bI(?:['’]d| had| was) (?:been )?(?:asked|told|given|handed|assigned|brought in|responsible|in charge|the one who|on the hook)\b|\bI was (?:the|to)\b|\b(?:on|to|for) me to\b|\b(?:fell|up) to me\b|\bit was on me\b|\b(?:was|were) mine\b|\bmy job\b|\bgiven to me\b|\bit on me\b/giu,
    ),
  },
  {
    part: 'task',
    weight: 2,
    isIn: found(
      /\b(?:I|we) (?:owned|led|ran|coordinated|received|needed|wanted|had to)\b|\b(?:director|manager|boss|head|chief|vice president|sponsor|officer|regulator) (?:\w+ ){0,4}(?:wanted|asked|needed|expected|said)\b|\bresponsible for\b|\b(?:supposed|expected) to\b|\b(?:tasked|appointed|put in charge)\b|\b(?:I|we) had (?:until|\w+ (?:days|weeks|months))\b|\bhad to (?:be|decide|learn|say|find)\b/giu,
    ),
  },
  { part: 'task', weight: 2, isIn: found(/^\W*(?:my|our) (?:task|job|role|goal|assignment) was\b/giu) },
  { part: 'action', weight: 2.5, isIn: isDeed },
  {
    part: 'action',
    weight: 1.5,
    isIn: said(`
so i|first i|then i|next i|the first thing i|what i did|what i ended up doing|with two|together with|first we|i decided|i chose
`),
  },
  { part: 'action', weight: 1, isIn: found(/^(?:I|We|Then I|First,? (?:I|we)|So I|And then I|Every \w+,? I)\b/gu) },
  {
    part: 'result',
    weight: 3,
    isIn: said(`
as a result|the result|in the end|the outcome|at the end|we launched|it launched|we shipped|it shipped|went live|was live|came down|went down|went up|dropped from|fell from|fell to|dropped to|rose from
rose to|went from|saved|avoided|on time|early|ahead of|has been running|still in use|still use|that cut|which cut|kept the date|held its date|met the date|missed the date|cost us|paid off|zero|no incidents|without a single
as planned|as promised|in the first month|a month later|weeks later|months later|a quarter later|shipped in|shipped on|finished|were migrated|was signed|was back|were back|we made it|runs today
`),
  },
  {
    // How it came out is told with a verb of doing as well.
    part: 'result',
    weight: 3,
    isIn: found(
      /\b(?:launched|shipped|delivered|released|finished|went live|cut over)\b[^.;]{0,30}?\b(?:on time|on (?:its|the|that) (?:date|day)|early|late|with (?:no|zero|only|\d+|one|two|three|four|five|six)(?: \w+)? (?:defects?|bugs?|incidents?|outages?|errors?|complaints?|rollbacks?|escalations?))\b/giu,
    ),
  },
  { part: 'result', weight: 2, isIn: hasOutcome },
  {
    part: 'result',
    weight: 1.5,
    isIn: found(
      /^(?:By|After (?:that|two|three|\w+ weeks|\w+ months)|In \w+ (?:days|weeks|months)|Within|On the \w+ day|Now|Today|Nobody|Everybody|Both|All|None|They|He|She|It|Anyway|Six months)\b|\bwithin (?:a |two |three |\d+ )?\w+\b|\b(?:in|after) (?:\w+ )?(?:\w+ )?(?:days|weeks|months|weekends)\b/gu,
    ),
  },
  {
    part: 'reflection',
    weight: 4,
    isIn: found(
      /\b(?:learn(?:ed|t|ing)?|lesson|looking back|hindsight|next time|taught me|stays with me|underestimated|overestimated|my mistake|do (?:it|that) again|did it again|do differently|done differently|take (?:with me|from it)|took from|these days|nowadays|since then,? I|since (?:then|that \w+) I)\b|\bI (?:should have|wish I|would now|now|have since|understood is)\b|\bI(?:['’]d| would) (?:\w+ ){0,3}(?:from (?:the|day)|again|earlier|first|instead)\b|\b(?:Today|Now),? I\b|\bI used to\b/giu,
    ),
  },
  { part: 'reflection', weight: 2.5, isIn: (sentence) => !hasPast(sentence) },
  { part: 'situation', weight: 1, isIn: (sentence) => !hasPerson(sentence) },
  { part: 'result', weight: 1, isIn: (sentence) => !hasPerson(sentence) && hasPast(sentence) },
];

/** Whether a sentence tells what the person did together with a number, as a story that begins with its end does. */
export const isHeadline = (sentence: string): boolean => isDeed(sentence) && quantitiesOf(sentence).length > 0;

/** How strongly a sentence's own words speak for each part. */
export function weighParts(sentence: string): Record<StoryPart, number> {
  const weights = { situation: 0, task: 0, action: 0, result: 0, reflection: 0 };
  // Two or three words without a verb in the past go on with what was said before.
  if (wordsOf(sentence).length < 4 && !hasPast(sentence)) return weights;
  for (const { part, weight, isIn } of cues) if (isIn(sentence)) weights[part] += weight;
  return weights;
}

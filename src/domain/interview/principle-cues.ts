import type { SkillId } from '#domain/framework/ids.ts';
import type { Category } from './served.ts';

/** What companies write their principles about, the words that say so, and what an interviewer asks a TPM for it. */
export type Theme = {
  id: ThemeId;
  words: RegExp;
  skills: readonly SkillId[];
  categories: readonly Category[];
  /** Questions of the bank that ask for it by what they are about, chosen by hand. */
  questions: readonly string[];
};

const themeIds = [
  'ownership',
  'customers',
  'candor',
  'learning',
  'speed',
  'evidence',
  'thrift',
  'quality',
  'people',
  'ambition',
  'safety',
  'change',
  'results',
] as const;
export type ThemeId = (typeof themeIds)[number];

type Row = readonly [
  id: ThemeId,
  words: RegExp,
  skills: readonly SkillId[],
  categories: readonly Category[],
  questions: readonly string[],
];

/** Editorial: which skills and categories of the bank a theme is asked by. The page shows which words were found. */
const table: readonly Row[] = [
  [
    'ownership',
    /\b(?:own(?:s|er|ers|ership)?|accountab\p{L}*|responsib\p{L}*|initiative|founder\p{L}*|stewards?\p{L}*)\b/giu,
    ['execution', 'leadership'],
    ['own-project', 'recovery'],
    ['fixed-then-given-away', 'due-with-nobody-above', 'handoff-fixed-without-a-mandate', 'kept-going-after-you'],
  ],
  [
    'customers',
    /\b(?:customers?|users?|clients?|patients?|guests?|members?|community|communities)\b/giu,
    ['strategic-alignment', 'stakeholder-management'],
    ['prioritization', 'stakeholders'],
    ['beyond-duty-by-hand', 'delivered-as-agreed-unwanted', 'slip-they-had-spent'],
  ],
  [
    'candor',
    /\b(?:candor|candid\p{L}*|honest\p{L}*|integrity|direct(?:ly|ness)?|open(?:ly|ness)?|transparen\p{L}*|disagree\p{L}*|challeng\p{L}*|debate\p{L}*|truth\p{L}*|courage\p{L}*|speak up|feedback)\b/giu,
    ['communication', 'leadership'],
    ['influence-conflict', 'execution-reporting'],
    ['asked-by-an-ally', 'told-executive-before-stage', 'said-it-at-forty-percent', 'objection-now-mine'],
  ],
  [
    'learning',
    /\b(?:learn\p{L}*|curi\p{L}+|grow(?:s|th|ing)?|humb\p{L}*|humility|mistakes?|fail(?:s|ed|ure|ures)?|reflect\p{L}*|experiment\p{L}*)\b/giu,
    ['judgment', 'process-improvement'],
    ['failure-growth'],
    ['lesson-that-misled-you', 'wrong-with-what-you-knew', 'least-knowing-by-choice', 'missed-date-three-days-apart'],
  ],
  [
    'speed',
    /\b(?:fast(?:er)?|speed|quick\p{L}*|urgen\p{L}*|bias for action|move|momentum|ship(?:s|ping)?|decisive\p{L}*|iterat\p{L}*)\b/giu,
    ['judgment', 'execution'],
    ['prioritization', 'execution-reporting'],
    ['shortcut-with-open-eyes', 'one-reopened-one-not', 'said-it-at-forty-percent'],
  ],
  [
    'evidence',
    /\b(?:data|measur\p{L}*|metrics?|evidence|facts?|numbers?|rigor\p{L}*|scien\p{L}*)\b/giu,
    ['metrics-and-data', 'judgment'],
    ['metrics-data'],
    ['number-against-your-own-opinion', 'sentence-you-checked', 'number-you-stopped-watching'],
  ],
  [
    'thrift',
    /\b(?:frugal\p{L}*|spend\p{L}*|money|budgets?|thrift\p{L}*|simpl\p{L}*|efficien\p{L}*|costs?|waste|less|resourceful\p{L}*|lean)\b/giu,
    ['budget-and-vendors', 'process-improvement'],
    ['vendors-budget', 'process-delivery'],
    ['built-smaller-because-of-a-fact', 'step-taken-out-who-missed-it', 'test-you-would-have-cut'],
  ],
  [
    'quality',
    /\b(?:quality|craft\p{L}*|excellen\p{L}*|standards?|details?|depth|deep(?:ly)?|rais(?:e|es|ing) the bar|polish)\b/giu,
    ['technical-fluency', 'risk-management'],
    ['reliability-launch', 'technical-explanation'],
    ['bar-with-a-reasonable-offer', 'fault-that-was-on-the-page', 'sentence-you-checked'],
  ],
  [
    'people',
    /\b(?:teams?|teamwork|together|collabor\p{L}*|trust\p{L}*|respect\p{L}*|inclus\p{L}*|divers\p{L}*|belong\p{L}*|kind(?:ness)?|car(?:e|es|ing)|mentor\p{L}*|coach\p{L}*|hir(?:e|es|ing)|develop (?:others|people))\b/giu,
    ['leadership', 'stakeholder-management'],
    ['leadership-people', 'influence-conflict'],
    ['she-did-it-otherwise', 'gave-away-what-you-did-best', 'mostly-somebody-elses', 'bad-news-came-early'],
  ],
  [
    'ambition',
    /\b(?:vision\p{L}*|bold\p{L}*|big|ambitio\p{L}*|inven\p{L}*|innovat\p{L}*|long[- ]term|imagin\p{L}*|mission)\b/giu,
    ['strategic-alignment', 'program-planning'],
    ['program-structure', 'prioritization'],
    ['idea-laughed-at-and-tested', 'bet-with-a-stop-written', 'worse-quarter-on-purpose'],
  ],
  [
    'safety',
    /\b(?:saf(?:e|ety|ely)|secur\p{L}*|priva\p{L}*|protect\p{L}*|reliab\p{L}*|compliance|risks?)\b/giu,
    ['risk-management', 'technical-fluency'],
    ['security-migration', 'reliability-launch', 'risk-issues'],
    ['name-not-under-it', 'point-of-no-return-that-night', 'test-you-would-have-cut'],
  ],
  [
    'change',
    /\b(?:chang(?:e|es|ing)|adapt\p{L}*|flexib\p{L}*|ambigu\p{L}*|uncertain\p{L}*|resilien\p{L}*)\b/giu,
    ['change-management', 'judgment'],
    ['recovery', 'program-structure'],
    ['rule-they-disliked', 'kept-going-after-you', 'one-change-known-then'],
  ],
  [
    'results',
    /\b(?:results?|deliver\p{L}*|outcomes?|impact\p{L}*|commit\p{L}*|promis\p{L}*|execut\p{L}*|finish\p{L}*)\b/giu,
    ['execution', 'metrics-and-data'],
    ['execution-reporting', 'recovery'],
    ['asked-by-an-ally', 'missed-date-three-days-apart', 'two-promises-less-power'],
  ],
];

export const themes: readonly Theme[] = table.map(([id, words, skills, categories, questions]) => ({
  id,
  words,
  skills,
  categories,
  questions,
}));

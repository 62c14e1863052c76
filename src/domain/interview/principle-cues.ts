import type { SkillId } from '#domain/framework/ids.ts';
import type { Category } from './served.ts';

/** What companies write their principles about, the words that say so, and what an interviewer asks a TPM for it. */
export type Theme = { id: ThemeId; words: RegExp; skills: readonly SkillId[]; categories: readonly Category[] };

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

type Row = readonly [id: ThemeId, words: RegExp, skills: readonly SkillId[], categories: readonly Category[]];

/** Editorial: which skills and categories of the bank a theme is asked by. The page shows which words were found. */
const table: readonly Row[] = [
  [
    'ownership',
    /\b(?:own(?:s|er|ers|ership)?|accountab\p{L}*|responsib\p{L}*|initiative|founder\p{L}*|stewards?\p{L}*)\b/giu,
    ['execution', 'leadership'],
    ['own-project', 'recovery'],
  ],
  [
    'customers',
    /\b(?:customers?|users?|clients?|patients?|guests?|members?|community|communities)\b/giu,
    ['strategic-alignment', 'stakeholder-management'],
    ['prioritization', 'stakeholders'],
  ],
  [
    'candor',
    /\b(?:candor|candid\p{L}*|honest\p{L}*|integrity|direct(?:ly|ness)?|open(?:ly|ness)?|transparen\p{L}*|disagree\p{L}*|debate\p{L}*|truth\p{L}*|courage\p{L}*|speak up|feedback)\b/giu,
    ['communication', 'leadership'],
    ['influence-conflict', 'execution-reporting'],
  ],
  [
    'learning',
    /\b(?:learn\p{L}*|curi\p{L}+|grow(?:s|th|ing)?|humb\p{L}*|humility|mistakes?|fail(?:s|ed|ure|ures)?|reflect\p{L}*|experiment\p{L}*)\b/giu,
    ['judgment', 'process-improvement'],
    ['failure-growth'],
  ],
  [
    'speed',
    /\b(?:fast(?:er)?|speed|quick\p{L}*|urgen\p{L}*|bias for action|move|momentum|ship(?:s|ping)?|decisive\p{L}*|iterat\p{L}*)\b/giu,
    ['judgment', 'execution'],
    ['prioritization', 'execution-reporting'],
  ],
  [
    'evidence',
    /\b(?:data|measur\p{L}*|metrics?|evidence|facts?|numbers?|rigor\p{L}*|scien\p{L}*)\b/giu,
    ['metrics-and-data', 'judgment'],
    ['metrics-data'],
  ],
  [
    'thrift',
    /\b(?:frugal\p{L}*|spend\p{L}*|money|budgets?|thrift\p{L}*|simpl\p{L}*|efficien\p{L}*|costs?|waste|less|resourceful\p{L}*|lean)\b/giu,
    ['budget-and-vendors', 'process-improvement'],
    ['vendors-budget', 'process-delivery'],
  ],
  [
    'quality',
    /\b(?:quality|craft\p{L}*|excellen\p{L}*|standards?|details?|depth|deep(?:ly)?|rais(?:e|es|ing) the bar|polish)\b/giu,
    ['technical-fluency', 'risk-management'],
    ['reliability-launch', 'technical-explanation'],
  ],
  [
    'people',
    /\b(?:teams?|teamwork|together|collabor\p{L}*|trust\p{L}*|respect\p{L}*|inclus\p{L}*|divers\p{L}*|belong\p{L}*|kind(?:ness)?|car(?:e|es|ing)|mentor\p{L}*|coach\p{L}*|hir(?:e|es|ing)|develop (?:others|people))\b/giu,
    ['leadership', 'stakeholder-management'],
    ['leadership-people', 'influence-conflict'],
  ],
  [
    'ambition',
    /\b(?:vision\p{L}*|bold\p{L}*|big|ambitio\p{L}*|inven\p{L}*|innovat\p{L}*|long[- ]term|imagin\p{L}*|mission)\b/giu,
    ['strategic-alignment', 'program-planning'],
    ['program-structure', 'prioritization'],
  ],
  [
    'safety',
    /\b(?:saf(?:e|ety|ely)|secur\p{L}*|priva\p{L}*|protect\p{L}*|reliab\p{L}*|compliance|risks?)\b/giu,
    ['risk-management', 'technical-fluency'],
    ['security-migration', 'reliability-launch', 'risk-issues'],
  ],
  [
    'change',
    /\b(?:chang(?:e|es|ing)|adapt\p{L}*|flexib\p{L}*|ambigu\p{L}*|uncertain\p{L}*|resilien\p{L}*)\b/giu,
    ['change-management', 'judgment'],
    ['recovery', 'program-structure'],
  ],
  [
    'results',
    /\b(?:results?|deliver\p{L}*|outcomes?|impact\p{L}*|commit\p{L}*|promis\p{L}*|execut\p{L}*|finish\p{L}*)\b/giu,
    ['execution', 'metrics-and-data'],
    ['execution-reporting', 'recovery'],
  ],
];

export const themes: readonly Theme[] = table.map(([id, words, skills, categories]) => ({
  id,
  words,
  skills,
  categories,
}));

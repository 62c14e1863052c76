import {
  emptyCells,
  emptyField,
  emptyTable,
  firstWords,
  isEmpty,
  rowsOf,
  wishesIn,
} from '#domain/artifacts/finders.ts';
import { inRow, inSection } from '#domain/artifacts/place.ts';
import type { RulesOf } from '#domain/artifacts/rule.ts';
import { linesIn, numberIn, readDay, sameName, shown } from '#domain/artifacts/values.ts';
import { busyness } from '#domain/lexicon/document-wording.ts';

type Milestone = { milestone: string; planned: string; forecast: string; critical: string };

const isGreen = (rag: string): boolean => sameName(rag) === 'green';
const daysLate = ({ planned, forecast }: Milestone): number =>
  (readDay(forecast) ?? -Infinity) - (readDay(planned) ?? Infinity);

export const statusRules: RulesOf<'status'> = [
  {
    code: 'CP-STATUS-WATERMELON',
    severity: 'error',
    type: 'essential',
    message: 'The report is green, and a critical milestone has slipped.',
    why: 'Green outside and red inside: readers learn of the slip when it cannot be helped.',
    fix: 'Make it amber or red by your rule, and name the path back.',
    find: ({ rag, milestones }) =>
      isGreen(rag)
        ? rowsOf(milestones)
            .filter(({ row }) => sameName(row.critical) === 'yes' && daysLate(row) > 0)
            .map(({ row, index }) => ({
              where: inRow('milestones', index, 'forecast'),
              message: `The report is green; “${row.milestone.trim()}” is critical and ${daysLate(row)} days late.`,
            }))
        : [],
    fails: { rag: 'green' },
    at: 'milestones.0.forecast',
    passes: { rag: 'green', 'milestones.0.forecast': '2026-04-06', 'milestones.1.critical': 'no' },
  },
  {
    code: 'CP-STATUS-GREEN-ROW-LATE',
    severity: 'warning',
    type: 'actionable',
    message: 'This milestone is green and forecast late.',
    why: 'The color says one thing and the date another; readers believe the color.',
    fix: 'Change the color, or say in the rule how many days are still green.',
    find: ({ milestones }) =>
      rowsOf(milestones)
        .filter(({ row }) => isGreen(row.state) && daysLate(row) > 0)
        .map(({ index }) => ({ where: inRow('milestones', index, 'state') })),
    fails: { 'milestones.1.state': 'green' },
    at: 'milestones.1.state',
  },
  {
    code: 'CP-STATUS-GREEN-OVER-BUDGET',
    severity: 'error',
    type: 'essential',
    message: 'The report is green, and spending is more than 10% above plan.',
    why: 'Money is part of the status; finance reads it elsewhere.',
    fix: 'Change the color, or say what explains the spending and when it evens out.',
    find: ({ rag, planned, actual }) => {
      const [plan, spent] = [numberIn(planned), numberIn(actual)];
      if (!isGreen(rag) || plan === undefined || spent === undefined || plan <= 0 || spent <= plan * 1.1) return [];
      return [
        {
          where: inSection('actual'),
          message: `The report is green; spending is ${shown((spent / plan - 1) * 100, 1)}% above plan.`,
        },
      ];
    },
    fails: { rag: 'green', actual: '105,000' },
    at: 'actual',
    passes: { rag: 'green', actual: '101,000' },
  },
  {
    code: 'CP-STATUS-NO-ASK',
    severity: 'error',
    type: 'essential',
    message: 'The report asks for nothing.',
    why: 'A reader who can help does not know that help is needed, or that none is.',
    fix: 'Ask for one decision, from a person, with what it would change; or write that nothing is needed.',
    find: emptyField('ask'),
    fails: { ask: '' },
    at: 'ask',
    passes: { ask: 'Nothing is needed this week.' },
  },
  {
    code: 'CP-STATUS-ASK-NO-DATE',
    severity: 'warning',
    type: 'actionable',
    message: 'The ask has no day.',
    why: 'A decision without a day is made after it mattered.',
    fix: 'Give the day after which the choice is gone.',
    find: ({ ask, askBy }) =>
      isEmpty(ask) || !isEmpty(askBy) || /\b(?:nothing|none|no decision|no ask)\b/iu.test(ask)
        ? []
        : [{ where: inSection('askBy') }],
    fails: { askBy: '' },
    at: 'askBy',
    passes: { askBy: '', ask: 'Nothing is needed this week.' },
  },
  {
    code: 'CP-STATUS-NO-CHANGE',
    severity: 'error',
    type: 'essential',
    message: 'Nothing says what changed since the last report.',
    why: 'Readers come for the difference; without it they read the whole or nothing.',
    fix: 'Name two or three things that are different, with dates or numbers; or say that nothing is.',
    find: emptyField('changes'),
    fails: { changes: '' },
    at: 'changes',
    passes: { changes: 'No change since March 17.' },
  },
  {
    code: 'CP-STATUS-BUSY',
    severity: 'warning',
    type: 'actionable',
    message: 'This tells of being busy, not of a result.',
    why: '“Continued work” is true every week and says nothing about the date.',
    fix: 'Write what is now true that was not last week.',
    find: ({ changes }) => {
      const lines = linesIn(changes);
      const busy = lines.find((line) => busyness.test(line) && !/\p{N}/u.test(line));
      if (busy === undefined) return [];
      const start = changes.indexOf(busy);
      return [{ where: { section: 'changes', words: { start, end: start + busy.length, text: busy } } }];
    },
    fails: { changes: '- Continued working on the map page\n- Cartello signed on March 26' },
    at: 'changes',
    words: 'Continued working on the map page',
    passes: { changes: '- Worked off 3 of 7 map screens; four are left' },
  },
  {
    code: 'CP-STATUS-NO-RULE',
    severity: 'warning',
    type: 'actionable',
    message: 'Nothing says what green, amber and red mean.',
    why: 'Without a rule the color is a mood, and is argued about instead of the date.',
    fix: 'Write when it is green, amber and red, in days and money.',
    find: emptyField('ragRule'),
    fails: { ragRule: '' },
    at: 'ragRule',
  },
  {
    code: 'CP-STATUS-NO-COLOR',
    severity: 'error',
    type: 'essential',
    message: 'The report has no status.',
    why: 'It is the one thing that every reader looks for.',
    fix: 'Give green, amber or red by your rule.',
    find: emptyField('rag'),
    fails: { rag: '' },
    at: 'rag',
  },
  {
    code: 'CP-STATUS-NO-PATH-BACK',
    severity: 'error',
    type: 'essential',
    message: 'It is not green, and nothing says what brings it back.',
    why: 'A red light without a plan asks the reader to make one.',
    fix: 'Write what would bring it back, by when, and what it costs; or that nothing does, and the new date.',
    find: ({ rag, recovery }) =>
      /^(?:amber|red)$/iu.test(rag.trim()) && isEmpty(recovery) ? [{ where: inSection('recovery') }] : [],
    fails: { recovery: '' },
    at: 'recovery',
    passes: {
      rag: 'green',
      recovery: '',
      'milestones.0.forecast': '2026-04-06',
      'milestones.1.forecast': '2026-04-13',
    },
  },
  {
    code: 'CP-STATUS-NO-HEADLINE',
    severity: 'error',
    type: 'essential',
    message: 'The report has no headline.',
    why: 'Many readers read one sentence.',
    fix: 'Write the answer first: does the date hold, why not, what is needed.',
    find: emptyField('headline'),
    fails: { headline: '' },
    at: 'headline',
  },
  {
    code: 'CP-STATUS-HEADLINE-BUSY',
    severity: 'warning',
    type: 'actionable',
    message: 'The headline tells of being busy.',
    why: 'It spends the one sentence that is read.',
    fix: 'Begin with whether the date holds.',
    find: ({ headline }) => (/\p{N}/u.test(headline) ? [] : firstWords(inSection('headline'), headline, busyness)),
    fails: { headline: 'We are working on the map page and making progress.' },
    at: 'headline',
    words: 'We are working on',
    passes: { headline: 'Working on the map page ends on April 9, three days late.' },
  },
  {
    code: 'CP-STATUS-NO-AUDIENCE',
    severity: 'note',
    type: 'actionable',
    message: 'Nothing says who reads it.',
    why: 'An executive and a team need different reports.',
    fix: 'Name who reads it and acts on it.',
    find: emptyField('audience'),
    fails: { audience: '' },
    at: 'audience',
  },
  {
    code: 'CP-STATUS-NO-FORECAST',
    severity: 'warning',
    type: 'actionable',
    message: 'This milestone has no forecast.',
    why: 'A planned date alone says what was hoped once.',
    fix: 'Give the day as it looks now.',
    find: emptyCells('milestones', 'forecast'),
    fails: { 'milestones.2.forecast': '' },
    at: 'milestones.2.forecast',
  },
  {
    code: 'CP-STATUS-NO-MILESTONES',
    severity: 'warning',
    type: 'actionable',
    message: 'No milestone is shown.',
    why: 'A color without dates cannot be checked.',
    fix: 'Show the next two or three with planned and forecast day.',
    find: emptyTable('milestones'),
    fails: { milestones: [] },
    at: 'milestones',
  },
  {
    code: 'CP-STATUS-RISK-NO-ACTION',
    severity: 'error',
    type: 'essential',
    message: 'Nothing is done about this.',
    why: 'A risk in a report without an action worries the reader and asks nothing.',
    fix: 'Write what is being done, or what you ask for.',
    find: emptyCells('risks', 'action'),
    fails: { 'risks.0.action': '' },
    at: 'risks.0.action',
  },
  {
    code: 'CP-STATUS-RISK-WISH',
    severity: 'error',
    type: 'essential',
    message: 'This action is a wish.',
    why: 'Watching does not change what happens.',
    fix: 'Write a deed with a day, or the value at which a deed begins.',
    find: wishesIn('risks', 'action'),
    fails: { 'risks.0.action': 'Keep an eye on it' },
    at: 'risks.0.action',
    words: 'Keep an eye on',
  },
  {
    code: 'CP-STATUS-MANY-RISKS',
    severity: 'note',
    type: 'informative',
    message: 'The report shows more than five risks.',
    why: 'Readers act on three; the log holds the others.',
    fix: 'Keep those that move the date, and link to the log.',
    find: ({ risks }) => (rowsOf(risks).length > 5 ? [{ where: inSection('risks') }] : []),
    fails: {
      risks: ['a', 'b', 'c', 'd', 'e', 'f'].map((risk) => ({
        risk,
        trend: 'same',
        action: 'Decide on Friday',
        owner: 'Lin Hoang',
      })),
    },
    at: 'risks',
  },
];

import { cellsWhere, emptyCells, emptyTable, isEmpty, rowsOf, wordsInCells } from '#domain/artifacts/finders.ts';
import { inRow, inSection } from '#domain/artifacts/place.ts';
import type { RulesOf } from '#domain/artifacts/rule.ts';
import { numberIn, sameName } from '#domain/artifacts/values.ts';
import { vagueTimes } from '#domain/lexicon/document-wording.ts';

/** From this power or interest on, of 1 to 5, it counts as high. */
const high = 4;

const outside = (cell: string): boolean => {
  const value = numberIn(cell);
  return value !== undefined && (value < 1 || value > 5);
};

/** What follows from power and interest; undefined where one is not given. */
function approachFor({ power, interest }: { power: string; interest: string }): string | undefined {
  const [can, cares] = [numberIn(power), numberIn(interest)];
  if (can === undefined || cares === undefined || outside(power) || outside(interest)) return undefined;
  if (can >= high) return cares >= high ? 'manage closely' : 'keep satisfied';
  return cares >= high ? 'keep informed' : 'monitor';
}

const hasNoTime = (cell: string): boolean => !/\p{N}|day|week|month|each|every|first|last|hour|quarter/iu.test(cell);

export const stakeholderRules: RulesOf<'stakeholders'> = [
  {
    code: 'CP-STAKE-EMPTY',
    severity: 'error',
    type: 'essential',
    message: 'The map has nobody on it.',
    why: 'Those who are forgotten speak up at the launch review.',
    fix: 'Begin with who can say no, who pays, and who has to work differently.',
    find: emptyTable('people'),
    fails: { people: [] },
    at: 'people',
  },
  {
    code: 'CP-STAKE-APPROACH-OFF',
    severity: 'error',
    type: 'essential',
    message: 'The approach does not follow from power and interest.',
    why: 'Somebody with power who cares is treated as if they did not, or the other way round.',
    fix: 'Change the approach, or the two numbers.',
    find: ({ people }) =>
      rowsOf(people).flatMap(({ row, index }) => {
        const due = approachFor(row);
        if (due === undefined || isEmpty(row.approach) || sameName(row.approach) === due) return [];
        return [
          {
            where: inRow('people', index, 'approach'),
            message: `Power ${row.power.trim()} and interest ${row.interest.trim()} ask to ${due}, not to ${sameName(row.approach)}.`,
          },
        ];
      }),
    fails: { 'people.0.approach': 'keep informed' },
    at: 'people.0.approach',
  },
  {
    code: 'CP-STAKE-SCALE',
    severity: 'error',
    type: 'essential',
    message: 'Power and interest go from 1 to 5.',
    why: 'Numbers on another scale put people into the wrong corner.',
    fix: 'Give a number from 1 to 5; 4 and 5 count as high.',
    find: (document) => [
      ...cellsWhere('people', 'power', outside)(document),
      ...cellsWhere('people', 'interest', outside)(document),
    ],
    fails: { 'people.1.power': '8' },
    at: 'people.1.power',
  },
  {
    code: 'CP-STAKE-NO-WANT',
    severity: 'warning',
    type: 'actionable',
    message: 'Nothing says what they want.',
    why: 'Who does not know what somebody wants cannot offer it.',
    fix: 'Ask them; write what they want or fear in their words.',
    find: emptyCells('people', 'want'),
    fails: { 'people.1.want': '' },
    at: 'people.1.want',
  },
  {
    code: 'CP-STAKE-OPPONENT-NO-MOVE',
    severity: 'error',
    type: 'essential',
    message: 'They oppose it, and nothing is planned about that.',
    why: 'An opponent with power who is left alone stops the program late.',
    fix: 'Write the next move: what we learn, offer or change, and by when.',
    find: emptyCells('people', 'move', (row) => sameName(row['stance'] ?? '') === 'opposes'),
    fails: { 'people.2.move': '' },
    at: 'people.2.move',
    passes: { 'people.3.move': '' },
  },
  {
    code: 'CP-STAKE-NO-MESSAGE',
    severity: 'error',
    type: 'essential',
    message: 'They have power and interest, and the communication plan forgets them.',
    why: 'They hear it from somebody else.',
    fix: 'Add what they hear, how and when.',
    find: ({ people, messages }) => {
      const heard = rowsOf(messages).map(({ row }) => sameName(row.audience));
      return rowsOf(people)
        .filter(({ row }) => approachFor(row) === 'manage closely' && !isEmpty(row.name))
        .filter(
          ({ row }) =>
            !heard.some(
              (audience) =>
                audience.includes(sameName(row.name)) || (audience !== '' && sameName(row.name).includes(audience)),
            ),
        )
        .map(({ index }) => ({ where: inRow('people', index, 'name') }));
    },
    fails: { 'messages.0.audience': 'Program team' },
    at: 'people.0.name',
    passes: { 'messages.0.audience': 'Ines Duarte and Paul Okoye' },
  },
  {
    code: 'CP-STAKE-CADENCE-VAGUE',
    severity: 'warning',
    type: 'actionable',
    message: 'This is no time.',
    why: 'What comes “regularly” stops in the week in which it is needed.',
    fix: 'Give the day, or the event and the hours after it.',
    find: wordsInCells('messages', 'cadence', vagueTimes, hasNoTime),
    fails: { 'messages.1.cadence': 'Regularly' },
    at: 'messages.1.cadence',
    words: 'Regularly',
    passes: { 'messages.1.cadence': 'As needed, within 24 hours of a change' },
  },
  {
    code: 'CP-STAKE-NO-CADENCE',
    severity: 'warning',
    type: 'actionable',
    message: 'Nothing says when they hear it.',
    why: 'Without a time it depends on who remembers.',
    fix: 'Give the day, or the event and the hours after it.',
    find: emptyCells('messages', 'cadence'),
    fails: { 'messages.1.cadence': '' },
    at: 'messages.1.cadence',
  },
  {
    code: 'CP-STAKE-MESSAGE-NO-OWNER',
    severity: 'warning',
    type: 'actionable',
    message: 'Nobody sends this.',
    why: 'A line in the plan that nobody owns is not sent.',
    fix: 'Name one person.',
    find: emptyCells('messages', 'owner'),
    fails: { 'messages.2.owner': '' },
    at: 'messages.2.owner',
  },
  {
    code: 'CP-STAKE-ALL-HIGH',
    severity: 'warning',
    type: 'actionable',
    message: 'Everybody has high power and high interest.',
    why: 'A map with one corner says nothing about where to spend the time.',
    fix: 'Ask of each: could they stop it alone? Would they notice if it stopped?',
    find: ({ people }) => {
      const rows = rowsOf(people);
      return rows.length >= 4 && rows.every(({ row }) => approachFor(row) === 'manage closely')
        ? [{ where: inSection('people') }]
        : [];
    },
    fails: {
      'people.1.interest': '5',
      'people.1.approach': 'manage closely',
      'people.3.power': '4',
      'people.3.approach': 'manage closely',
      'people.4.power': '4',
      'people.4.interest': '4',
      'people.4.approach': 'manage closely',
    },
    at: 'people',
  },
];

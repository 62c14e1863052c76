import { emptyField, emptyTable, isEmpty, rowsOf } from '#domain/artifacts/finders.ts';
import type { DocumentOfKind } from '#domain/artifacts/kinds.ts';
import { inRow, inSection } from '#domain/artifacts/place.ts';
import type { RulesOf } from '#domain/artifacts/rule.ts';
import { agrees, numberIn, readFigure, readShare, sameName, shown } from '#domain/artifacts/values.ts';

type Capacity = DocumentOfKind<'capacity'>;

const sumOf = (values: readonly (number | undefined)[]): number =>
  values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
const availableIn = ({ people }: Capacity): number => sumOf(rowsOf(people).map(({ row }) => numberIn(row.available)));
const demandIn = ({ work }: Capacity): number => sumOf(rowsOf(work).map(({ row }) => numberIn(row.weeks)));

/** Weeks of work that a person has. */
const loadOf = ({ work }: Capacity, person: string): number =>
  sumOf(
    rowsOf(work)
      .filter(({ row }) => sameName(row.person) === sameName(person))
      .map(({ row }) => numberIn(row.weeks)),
  );

export const capacityRules: RulesOf<'capacity'> = [
  {
    code: 'CP-CAPACITY-NOBODY',
    severity: 'error',
    type: 'essential',
    message: 'Nobody is there.',
    why: 'Demand without people is a wish list.',
    fix: 'List the people or teams with the weeks that they really have.',
    find: emptyTable('people'),
    fails: { people: [] },
    at: 'people',
  },
  {
    code: 'CP-CAPACITY-NO-WORK',
    severity: 'error',
    type: 'essential',
    message: 'Nothing is asked of anybody.',
    why: 'The plan cannot say whether it fits.',
    fix: 'List the pieces of work with person and weeks.',
    find: emptyTable('work'),
    fails: { work: [], demand: '' },
    at: 'work',
  },
  {
    code: 'CP-CAPACITY-OVER',
    severity: 'error',
    type: 'essential',
    message: 'More is asked of this person than they have.',
    why: 'The date of the plan assumes work that nobody does.',
    fix: 'Move or leave out work, or move the date; overtime is a loan.',
    find: (plan) =>
      rowsOf(plan.people).flatMap(({ row, index }) => {
        const [has, load] = [numberIn(row.available), loadOf(plan, row.person)];
        if (has === undefined || isEmpty(row.person) || load <= has + 1e-9) return [];
        return [
          {
            where: inRow('people', index, 'available'),
            message: `${row.person.trim()} has ${row.available.trim()} weeks and ${shown(load)} weeks of work${has > 0 ? `, ${shown((load / has) * 100, 0)}%` : ''}.`,
          },
        ];
      }),
    fails: { 'work.5.weeks': '9', demand: '29' },
    at: 'people.2.available',
    passes: { 'work.5.weeks': '7.5', demand: '27.5' },
  },
  {
    code: 'CP-CAPACITY-UNKNOWN-PERSON',
    severity: 'error',
    type: 'essential',
    message: 'This person is not among the people.',
    why: 'Their weeks are in no sum.',
    fix: 'Add them with their weeks, or write the name as it stands there.',
    find: ({ people, work }) => {
      const known = new Set(rowsOf(people).map(({ row }) => sameName(row.person)));
      return rowsOf(work)
        .filter(({ row }) => known.size > 0 && !isEmpty(row.person) && !known.has(sameName(row.person)))
        .map(({ index }) => ({ where: inRow('work', index, 'person') }));
    },
    fails: { 'work.4.person': 'New engineer' },
    at: 'work.4.person',
  },
  {
    code: 'CP-CAPACITY-WORK-NOBODY',
    severity: 'error',
    type: 'essential',
    message: 'Nobody does this.',
    why: 'It is in the plan and in nobody’s weeks.',
    fix: 'Name who does it, or put it under what does not fit.',
    find: ({ work }) =>
      rowsOf(work)
        .filter(({ row }) => isEmpty(row.person))
        .map(({ index }) => ({ where: inRow('work', index, 'person') })),
    fails: { 'work.6.person': '' },
    at: 'work.6.person',
  },
  {
    code: 'CP-CAPACITY-AVAILABLE-OFF',
    severity: 'error',
    type: 'essential',
    message: 'The weeks available are not the sum of the people.',
    why: 'The whole comparison rests on the two sums.',
    fix: 'Add them again.',
    find: (plan) => {
      const [written, sum] = [readFigure(plan.available), availableIn(plan)];
      return written && rowsOf(plan.people).length > 0 && !agrees(written, sum)
        ? [
            {
              where: inSection('available'),
              message: `${plan.available.trim()} is written; the people add up to ${shown(sum)}.`,
            },
          ]
        : [];
    },
    fails: { available: '40' },
    at: 'available',
  },
  {
    code: 'CP-CAPACITY-DEMAND-OFF',
    severity: 'error',
    type: 'essential',
    message: 'The demand is not the sum of the work.',
    why: 'The whole comparison rests on the two sums.',
    fix: 'Add it again.',
    find: (plan) => {
      const [written, sum] = [readFigure(plan.demand), demandIn(plan)];
      return written && rowsOf(plan.work).length > 0 && !agrees(written, sum)
        ? [
            {
              where: inSection('demand'),
              message: `${plan.demand.trim()} is written; the work adds up to ${shown(sum)}.`,
            },
          ]
        : [];
    },
    fails: { demand: '24' },
    at: 'demand',
  },
  {
    code: 'CP-CAPACITY-ABOVE-PERIOD',
    severity: 'error',
    type: 'essential',
    message: 'This person has more weeks than the period.',
    why: 'A week is counted that does not exist.',
    fix: 'Give weeks of the period, or the number of people in a team with its name.',
    find: ({ weeks, people }) => {
      const period = numberIn(weeks) ?? Infinity;
      return rowsOf(people)
        .filter(
          ({ row }) => !/team|squad|group|people|\d/iu.test(row.person) && (numberIn(row.available) ?? 0) > period,
        )
        .map(({ index }) => ({ where: inRow('people', index, 'available') }));
    },
    fails: { 'people.1.available': '9', available: '33' },
    at: 'people.1.available',
    passes: {
      'people.1.person': 'Stream team',
      'people.1.available': '24',
      available: '48',
      'work.0.person': 'Stream team',
      'work.3.person': 'Stream team',
    },
  },
  {
    code: 'CP-CAPACITY-NOBODY-AWAY',
    severity: 'warning',
    type: 'actionable',
    message: 'Everybody is there for the whole period.',
    why: 'Leave, on-call and other work take a tenth to a third of most quarters.',
    fix: 'Ask each person; write what they are away for.',
    find: ({ weeks, people }) => {
      const [period, rows] = [numberIn(weeks), rowsOf(people)];
      const isFull = (cell: string): boolean => period !== undefined && (numberIn(cell) ?? 0) >= period;
      return rows.length >= 3 && rows.every(({ row }) => isFull(row.available) && isEmpty(row.away))
        ? [{ where: inSection('people') }]
        : [];
    },
    fails: {
      people: ['Tomasz Wren', 'Adaeze Obi', 'Lin Hoang', 'Marek Sand', 'Ruth Calder'].map((person) => ({
        person,
        skill: '',
        available: '8',
        away: '',
      })),
      available: '40',
    },
    at: 'people',
  },
  {
    code: 'CP-CAPACITY-NO-RESERVE',
    severity: 'warning',
    type: 'actionable',
    message: 'Nothing is kept free for what is not planned.',
    why: 'Incidents and questions come anyway; then they take from the critical path.',
    fix: 'Keep the share that the last programs needed, and say where the number is from.',
    find: (plan) => {
      const [has, wants] = [availableIn(plan), demandIn(plan)];
      const isFull = has > 0 && wants > has * 0.95;
      const stated = readShare(plan.reserve)?.value;
      return (isFull && (stated === undefined || stated < 0.05)) || isEmpty(plan.reserve)
        ? [{ where: inSection('reserve') }]
        : [];
    },
    fails: { reserve: '' },
    at: 'reserve',
    passes: { reserve: '10%, as in the last two quarters' },
  },
  {
    code: 'CP-CAPACITY-NO-CUT',
    severity: 'error',
    type: 'essential',
    message: 'More is asked for than there is, and nothing is left out.',
    why: 'What does not fit is left out by chance.',
    fix: 'Write what is left out or later, in order, and who agreed.',
    find: (plan) => {
      const [has, wants] = [availableIn(plan), demandIn(plan)];
      return has > 0 && wants > has + 1e-9 && isEmpty(plan.cut)
        ? [
            {
              where: inSection('cut'),
              message: `${shown(wants)} weeks are asked for and ${shown(has)} are there; nothing is left out.`,
            },
          ]
        : [];
    },
    fails: { cut: '', 'work.1.weeks': '11', demand: '32' },
    at: 'cut',
    passes: { cut: '' },
  },
  {
    code: 'CP-CAPACITY-ALL-MUST',
    severity: 'note',
    type: 'informative',
    message: 'All work is a must.',
    why: 'When a week is lost, somebody has to choose in a hurry.',
    fix: 'Ask which you would give up first.',
    find: ({ work }) => {
      const rows = rowsOf(work);
      return rows.length >= 4 && rows.every(({ row }) => sameName(row.priority) === 'must')
        ? [{ where: inSection('work') }]
        : [];
    },
    fails: { 'work.4.priority': 'must' },
    at: 'work',
  },
  {
    code: 'CP-CAPACITY-NO-PERIOD',
    severity: 'warning',
    type: 'actionable',
    message: 'Nothing says how long the period is.',
    why: 'Weeks available mean something only within a number of weeks.',
    fix: 'Give the first day and the number of weeks.',
    find: emptyField('weeks'),
    fails: { weeks: '' },
    at: 'weeks',
  },
];

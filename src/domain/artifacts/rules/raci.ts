import { emptyTable, isEmpty, rowsOf } from '#domain/artifacts/finders.ts';
import { inRow, inSection } from '#domain/artifacts/place.ts';
import type { RulesOf } from '#domain/artifacts/rule.ts';
import { namesIn, sameName } from '#domain/artifacts/values.ts';
import { groupOwner } from '#domain/lexicon/document-wording.ts';

export const raciRules: RulesOf<'raci'> = [
  {
    code: 'CP-RACI-EMPTY',
    severity: 'error',
    type: 'essential',
    message: 'There are no activities.',
    why: 'Roles are of use only for a decision or a piece of work.',
    fix: 'Begin with the three decisions that people argued about last.',
    find: emptyTable('activities'),
    fails: { activities: [] },
    at: 'activities',
  },
  {
    code: 'CP-RACI-TWO-ACCOUNTABLE',
    severity: 'error',
    type: 'essential',
    message: 'More than one person is accountable.',
    why: 'When two answer for it, each waits for the other at the moment of decision.',
    fix: 'Keep the one who decides when the two disagree; the other is consulted.',
    find: ({ activities }) =>
      rowsOf(activities)
        .filter(({ row }) => namesIn(row.accountable).length > 1)
        .map(({ row, index }) => ({
          where: inRow('activities', index, 'accountable'),
          message: `${namesIn(row.accountable).length} people are accountable.`,
        })),
    fails: { 'activities.1.accountable': 'Ines Duarte, Paul Okoye' },
    at: 'activities.1.accountable',
    passes: { 'activities.1.accountable': 'Ines Duarte (VP Delivery)' },
  },
  {
    code: 'CP-RACI-NO-ACCOUNTABLE',
    severity: 'error',
    type: 'essential',
    message: 'Nobody is accountable.',
    why: 'Nobody answers for it, so it is escalated or forgotten.',
    fix: 'Name one person.',
    find: ({ activities }) =>
      rowsOf(activities)
        .filter(({ row }) => isEmpty(row.accountable))
        .map(({ index }) => ({ where: inRow('activities', index, 'accountable') })),
    fails: { 'activities.2.accountable': '' },
    at: 'activities.2.accountable',
  },
  {
    code: 'CP-RACI-NO-RESPONSIBLE',
    severity: 'error',
    type: 'essential',
    message: 'Nobody does the work.',
    why: 'Somebody answers for it, and nobody has it on their list.',
    fix: 'Name who does it, be it the accountable person.',
    find: ({ activities }) =>
      rowsOf(activities)
        .filter(({ row }) => isEmpty(row.responsible))
        .map(({ index }) => ({ where: inRow('activities', index, 'responsible') })),
    fails: { 'activities.3.responsible': '' },
    at: 'activities.3.responsible',
  },
  {
    code: 'CP-RACI-ONE-RESPONSIBLE',
    severity: 'warning',
    type: 'actionable',
    message: 'One person does nearly everything.',
    why: 'The plan has a single point of failure, and that person decides the date.',
    fix: 'Give work away, or show in the capacity plan that it fits.',
    find: ({ activities }) => {
      const rows = rowsOf(activities).filter(({ row }) => !isEmpty(row.responsible));
      if (rows.length < 4) return [];
      const everyone = rows.map(({ row }) => namesIn(row.responsible).map(sameName));
      const one = everyone[0]?.find((name) => everyone.every((names) => names.includes(name)));
      const shown = namesIn(rows[0]?.row.responsible ?? '').find((name) => sameName(name) === one);
      return one === undefined
        ? []
        : [{ where: inSection('activities'), message: `${shown} is responsible in all ${rows.length} rows.` }];
    },
    fails: {
      'activities.0.responsible': 'Noor Haddad, Adaeze Obi',
      'activities.3.responsible': 'Noor Haddad',
      'activities.4.responsible': 'Ruth Calder, Noor Haddad',
    },
    at: 'activities',
    passes: { 'activities.3.responsible': 'Noor Haddad', 'activities.4.responsible': 'Noor Haddad' },
  },
  {
    code: 'CP-RACI-ACCOUNTABLE-IS-GROUP',
    severity: 'warning',
    type: 'actionable',
    message: 'A group is accountable.',
    why: 'A group cannot be asked at nine in the evening.',
    fix: 'Name the person who speaks for it.',
    find: ({ activities }) =>
      rowsOf(activities)
        .filter(({ row }) => namesIn(row.accountable).length === 1 && groupOwner.test(row.accountable.trim()))
        .map(({ index }) => ({ where: inRow('activities', index, 'accountable') })),
    fails: { 'activities.3.accountable': 'Stream team' },
    at: 'activities.3.accountable',
  },
  {
    code: 'CP-RACI-MANY-CONSULTED',
    severity: 'warning',
    type: 'actionable',
    message: 'More than five are consulted.',
    why: 'Each of them can hold the decision up.',
    fix: 'Keep those whose no would change the decision; the others are informed.',
    find: ({ activities }) =>
      rowsOf(activities)
        .filter(({ row }) => namesIn(row.consulted).length > 5)
        .map(({ index }) => ({ where: inRow('activities', index, 'consulted') })),
    fails: { 'activities.2.consulted': 'Ruth, Adaeze, Lin, Marek, Tomasz, Paul' },
    at: 'activities.2.consulted',
    passes: { 'activities.2.consulted': 'Ruth, Adaeze, Lin, Marek, Tomasz' },
  },
  {
    code: 'CP-RACI-CONSULTED-AND-INFORMED',
    severity: 'note',
    type: 'informative',
    message: 'The same person is consulted and informed.',
    why: 'Who is asked before knows already; the second mark hides which one is meant.',
    fix: 'Keep one of the two.',
    find: ({ activities }) =>
      rowsOf(activities)
        .filter(({ row }) => {
          const asked = new Set(namesIn(row.consulted).map(sameName));
          return namesIn(row.informed).some((name) => asked.has(sameName(name)));
        })
        .map(({ index }) => ({ where: inRow('activities', index, 'informed') })),
    fails: { 'activities.0.informed': 'Lin Hoang' },
    at: 'activities.0.informed',
  },
  {
    code: 'CP-RACI-ACTIVITY-TWICE',
    severity: 'warning',
    type: 'actionable',
    message: 'This activity stands there twice.',
    why: 'Two rows can say two things about who decides.',
    fix: 'Put them together, or name the difference.',
    find: ({ activities }) => {
      const rows = rowsOf(activities).filter(({ row }) => !isEmpty(row.activity));
      return rows
        .filter(({ row }, place) =>
          rows.slice(0, place).some((other) => sameName(other.row.activity) === sameName(row.activity)),
        )
        .map(({ index }) => ({ where: inRow('activities', index, 'activity') }));
    },
    fails: { 'activities.3.activity': 'Choose the map vendor' },
    at: 'activities.3.activity',
  },
];

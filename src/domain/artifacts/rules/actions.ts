import type { AnyDocument } from '#domain/artifacts/kind.ts';
import { eachOf, emptyCells, emptyTable, sharedOwners, wishesIn } from '#domain/artifacts/finders.ts';
import type { Match, Rule } from '#domain/artifacts/rule.ts';

/** The rules for a table of actions with the columns action, owner and due; their codes begin with `code`. */
export const actionRules = (
  code: string,
  table = 'actions',
): readonly (Omit<Rule<AnyDocument>, 'find'> & { find: (document: AnyDocument) => Match[] })[] => [
  {
    code: `${code}-NO-ACTIONS`,
    severity: 'error',
    type: 'essential',
    message: 'Nothing will be different.',
    why: 'Looking back without an action is telling the story twice.',
    fix: 'Choose one to three things that will change, with a person and a day.',
    find: emptyTable(table),
    fails: { [table]: [] },
    at: table,
  },
  {
    code: `${code}-ACTION-NO-OWNER`,
    severity: 'error',
    type: 'essential',
    message: 'This action has no owner.',
    why: 'What all agreed to, nobody does.',
    fix: 'Name one person who has agreed to it.',
    find: emptyCells(table, 'owner'),
    fails: { [`${table}.0.owner`]: '' },
    at: `${table}.0.owner`,
  },
  {
    code: `${code}-ACTION-NO-DATE`,
    severity: 'error',
    type: 'essential',
    message: 'This action has no day.',
    why: 'It competes with work that has one.',
    fix: 'Give the day on which it is done.',
    find: emptyCells(table, 'due'),
    fails: { [`${table}.1.due`]: '' },
    at: `${table}.1.due`,
  },
  {
    code: `${code}-ACTION-WISH`,
    severity: 'error',
    type: 'essential',
    message: 'This action is a wish.',
    why: 'Nobody can see whether it was done.',
    fix: 'Write what will be different: a check, a limit, a meeting with a day, a thing removed.',
    find: wishesIn(table, 'action'),
    fails: { [`${table}.0.action`]: 'Communicate better between the teams' },
    at: `${table}.0.action`,
    words: 'Communicate better',
    passes: { [`${table}.0.action`]: 'Improve communication: one page of vendor dates by May 8' },
  },
  {
    code: `${code}-ACTION-OWNER-IS-GROUP`,
    severity: 'warning',
    type: 'actionable',
    message: 'This action belongs to a group, or to several people.',
    why: 'With two owners each can think that the other does it.',
    fix: 'Name one person; the others help.',
    find: eachOf(sharedOwners(table)),
    fails: { [`${table}.1.owner`]: 'Everyone' },
    at: `${table}.1.owner`,
  },
];

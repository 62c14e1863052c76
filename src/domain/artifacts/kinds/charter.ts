import { day, documentKind, line, text } from '#domain/artifacts/kind.ts';

export const charter = documentKind({
  kind: 'charter',
  name: 'Program charter',
  says: 'Why the program exists, how its success will be measured, what it leaves alone, and who decides.',
  fields: {
    title: line('Title', 'The program in a few words'),
    asOf: day('As of', 'The day on which this version was true'),
    sponsor: line('Sponsor', 'The one executive who wants it and pays for it', ['Executive sponsor']),
    owner: line('Program manager', 'Who runs it', ['Owner', 'TPM']),
    decider: line('Who decides', 'Who settles what the teams cannot agree on', ['Decider', 'Decision maker']),
    problem: text('Problem', 'What hurts today, whom, and how much', ['Problem statement', 'Background']),
    goal: text('Goal', 'What will be true when it is done', ['Objective', 'Objectives']),
    scope: text('In scope', 'What the program will do, one line a piece', ['Scope']),
    nonGoals: text('Non-goals', 'What it will not do although somebody may expect it, one line a piece', [
      'Out of scope',
      'Not in scope',
    ]),
    requirements: text('Requirements and constraints', 'What is demanded, one line each, with what contradicts', [
      'Requirements',
      'Constraints',
    ]),
    contradictions: text('Contradictions', 'Which demands cannot all be met, and who will settle it'),
    budget: line('Budget', 'Money and people, with the period'),
  },
  tables: {
    measures: {
      name: 'Success measures',
      says: 'How anyone will see that it worked',
      also: ['Measures', 'Success criteria', 'Metrics'],
      columns: {
        measure: line('Measure', 'What is measured', ['Metric']),
        baseline: line('Baseline', 'The value today'),
        target: line('Target', 'The value that counts as success'),
        by: day('By', 'When it is to be reached', ['Date', 'Due']),
        source: line('Source', 'Where the value is read'),
      },
    },
    milestones: {
      name: 'Milestones',
      says: 'What will be shown, and when',
      columns: {
        milestone: line('Milestone', 'Something that can be demonstrated'),
        date: day('Date', 'The planned day', ['Due']),
        shows: line('Shown by', 'What one would see that day', ['Demonstration', 'Evidence']),
      },
    },
    teams: {
      name: 'Teams',
      says: 'Who takes part',
      columns: {
        team: line('Team', 'The team'),
        lead: line('Lead', 'One person'),
        part: line('Part', 'What it delivers', ['Role']),
      },
    },
  },
});

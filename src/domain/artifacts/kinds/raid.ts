import { choice, day, documentKind, line, number } from '#domain/artifacts/kind.ts';

const state = choice('State', 'Where it stands', ['open', 'closed'], ['Status']);

export const raid = documentKind({
  kind: 'raid',
  name: 'RAID log',
  says: 'Risks, assumptions, issues and dependencies, each with an owner and a day.',
  fields: {
    title: line('Title', 'The program'),
    asOf: day('As of', 'The day on which this version was true'),
    owner: line('Kept by', 'Who keeps the log', ['Owner']),
  },
  tables: {
    risks: {
      name: 'Risks',
      says: 'What could happen: cause, event, effect',
      columns: {
        id: line('ID', 'A short name to refer to it by'),
        cause: line('Cause', 'Because of what fact'),
        event: line('Event', 'What may happen', ['Risk', 'Description']),
        effect: line('Effect', 'What it would do to date, money, scope or quality', ['Consequence']),
        probability: line('Probability', 'As a share such as 30%, or as low, medium or high', ['Likelihood']),
        impact: line('Impact', 'As days, money, a number from 1 to 5, or low, medium or high'),
        score: number('Score', 'Probability times impact, where both are numbers'),
        trigger: line('Trigger', 'The first sign that it is happening, and where one would see it', ['Early sign']),
        owner: line('Owner', 'One person'),
        response: line('Response', 'What is done about it now, and what if the trigger fires', ['Mitigation']),
        due: day('Due', 'When the response is done, or looked at again', ['Date', 'Review date']),
        state,
      },
    },
    assumptions: {
      name: 'Assumptions',
      says: 'What the plan takes to be true',
      columns: {
        id: line('ID', 'A short name to refer to it by'),
        assumption: line('Assumption', 'What is taken to be true'),
        ifWrong: line('If wrong', 'What would change'),
        check: line('How checked', 'What would show whether it holds', ['Validation']),
        owner: line('Owner', 'One person'),
        due: day('Checked by', 'When it will be known', ['Due', 'Date']),
      },
    },
    issues: {
      name: 'Issues',
      says: 'What has happened and is in the way',
      columns: {
        id: line('ID', 'A short name to refer to it by'),
        issue: line('Issue', 'What has happened'),
        effect: line('Effect', 'What it does to date, money, scope or quality'),
        action: line('Action', 'What is being done'),
        owner: line('Owner', 'One person'),
        due: day('Due', 'When it is settled', ['Date']),
        state,
      },
    },
    dependencies: {
      name: 'Dependencies',
      says: 'What is needed from others',
      columns: {
        id: line('ID', 'A short name to refer to it by'),
        need: line('Need', 'What is needed', ['Dependency']),
        from: line('From', 'The team or vendor that gives it'),
        neededBy: day('Needed by', 'The last day on which it does not hurt'),
        promised: day('Promised for', 'The day that they gave', ['Promised']),
        owner: line('Owner', 'Who follows it up on our side'),
        state,
      },
    },
  },
});

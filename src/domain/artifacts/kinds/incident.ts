import { choice, day, documentKind, line, moment, number, text } from '#domain/artifacts/kind.ts';

export const incident = documentKind({
  kind: 'incident',
  name: 'Incident review',
  says: 'What happened to whom, how it was found and ended, what contributed, and what changes.',
  fields: {
    title: line('Title', 'What happened, in a few words'),
    asOf: day('Reviewed on', 'The day', ['Date']),
    severity: line('Severity', 'By your own scale'),
    impact: text('Impact', 'Who was affected, how many, how long', ['Customer impact']),
    summary: text('Summary', 'What happened, in a paragraph'),
    started: moment('Started', 'When users were first affected'),
    detected: moment('Detected', 'When somebody knew'),
    resolved: moment('Resolved', 'When users were no longer affected'),
    toDetect: number('Minutes to detect', 'From start to detection', ['Time to detect']),
    toResolve: number('Minutes to resolve', 'From start to resolution', ['Time to resolve']),
    luck: text('What went well, and luck', 'What limited it, by design or by chance', ['What went well']),
  },
  tables: {
    timeline: {
      name: 'Timeline',
      says: 'Facts in order, with their source',
      columns: {
        at: moment('When', 'YYYY-MM-DD HH:MM', ['Time']),
        what: line('What happened', 'A fact', ['Event']),
        source: line('Source', 'The log, alert or message that shows it'),
      },
    },
    causes: {
      name: 'Contributing causes',
      says: 'More than one: what set it off, what let it spread, what hid it',
      also: ['Causes'],
      columns: {
        cause: line('Cause', 'A condition of the system or of the way of working'),
        part: choice('Part', 'What it did', ['set it off', 'let it spread', 'hid it', 'slowed recovery']),
        evidence: line('Evidence', 'What shows it'),
      },
    },
    actions: {
      name: 'Actions',
      says: 'What changes, by whom, by when',
      columns: {
        action: line('Action', 'What will be different'),
        aim: choice('Aim', 'What it does', ['prevent', 'detect', 'limit']),
        owner: line('Owner', 'One person'),
        due: day('Due', 'The day', ['Date']),
      },
    },
  },
});

import { choice, day, documentKind, line, number, text } from '#domain/artifacts/kind.ts';

const rag = ['green', 'amber', 'red'] as const;

export const status = documentKind({
  kind: 'status',
  name: 'Status report',
  says: 'What changed, what is asked, and whether the date still holds.',
  fields: {
    title: line('Title', 'The program'),
    asOf: day('As of', 'The day on which this was true', ['Date']),
    audience: line('Audience', 'Who reads it and acts on it'),
    rag: choice('Status', 'Green, amber or red', rag, ['RAG', 'Overall status']),
    ragRule: text('Rule for the color', 'When it is green, amber and red', ['RAG rule']),
    headline: text('Headline', 'The answer in one or two sentences', ['Summary']),
    changes: text('Since last time', 'What changed since the last report', ['Changes', 'Progress']),
    ask: text('Ask', 'What the reader is to decide or do; or that nothing is needed', ['Asks', 'Decision needed']),
    askBy: day('Needed by', 'The day after which it is too late', ['Decide by']),
    next: text('Next', 'What will be true by the next report', ['Next steps']),
    recovery: text('Path back', 'If it is not green: what brings it back, and when', ['Path to green']),
    criticalPath: line('Critical path', 'The activities that decide the date'),
    team: text('Teams', 'How the people are'),
    planned: number('Planned spend', 'To date'),
    actual: number('Actual spend', 'To date'),
  },
  tables: {
    milestones: {
      name: 'Milestones',
      says: 'Planned against forecast',
      columns: {
        milestone: line('Milestone', 'What will be shown', ['Activity']),
        critical: choice('Critical', 'Whether it is on the critical path', ['yes', 'no']),
        planned: day('Planned', 'The day in the plan', ['Baseline']),
        forecast: day('Forecast', 'The day as it looks now'),
        state: choice('Color', 'Green, amber or red', rag, ['Status']),
      },
    },
    risks: {
      name: 'Top risks and blockers',
      says: 'Three at most, with what is being done',
      also: ['Risks', 'Blockers'],
      columns: {
        risk: line('Risk', 'Cause, event, effect'),
        trend: choice('Trend', 'Since last time', ['up', 'same', 'down', 'new']),
        action: line('Action', 'What is being done'),
        owner: line('Owner', 'One person'),
      },
    },
  },
});

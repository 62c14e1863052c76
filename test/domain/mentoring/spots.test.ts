import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '#domain/artifacts/markdown.ts';
import { mostUsed } from '#domain/mentoring/bank.ts';
import { nameSpot, nodesOf, spotsIn } from '#domain/mentoring/spots.ts';

const map = `# Stakeholder map and communication plan

## Stakeholders

| Name | Role | Power | Interest |
| --- | --- | --- | --- |
| Noor | CFO | 5 | 2 |
| Sam | Team lead | 2 | 5 |
`;
const read = readMarkdown('stakeholders', map);
const document = { ...(read.state === 'read' ? read.document : {}), title: 'Ledger', asOf: '' };

describe('the places of a document', () => {
  it('are its filled-in fields and its rows, by name', () => {
    expect(spotsIn('stakeholders', document)).toEqual([
      { part: '', spots: [{ at: 'title', name: 'Title' }] },
      {
        part: 'Stakeholders',
        spots: [
          { at: 'people.0', name: '1. Noor' },
          { at: 'people.1', name: '2. Sam' },
        ],
      },
    ]);
  });

  it('are nodes where the document is drawn, each where the drawing puts it', () => {
    expect(nodesOf('stakeholders', document)).toEqual([
      { at: 'people.0', name: 'Noor', is: 'person', approach: 'satisfied' },
      { at: 'people.1', name: 'Sam', is: 'person', approach: 'informed' },
    ]);
    const schedule = readMarkdown(
      'schedule',
      '## Activities\n\n| ID | Name | After |\n| --- | --- | --- |\n| B | Drill | A |\n',
    );
    expect(schedule.state === 'read' && nodesOf('schedule', schedule.document)).toEqual([
      { at: 'activities.0', name: 'B Drill', is: 'activity', after: 'A' },
    ]);
  });

  it('are named in words, and a path that leads nowhere has no name, whatever it is', () => {
    expect(nameSpot('stakeholders', document, 'people.1')).toBe('Stakeholders, row 2: Sam');
    expect(nameSpot('stakeholders', document, 'people.1.power')).toBe('Stakeholders, row 2, Power: Sam');
    expect(nameSpot('stakeholders', document, 'risks.0')).toBe('');
    fc.assert(fc.property(fc.string(), (at) => typeof nameSpot('stakeholders', document, at) === 'string'));
  });
});

describe('remarks to use again', () => {
  it('come in the order of their use, then the latest kept', () => {
    const kept = (id: string, used: number, day: string) =>
      ({ id, type: 'essential', text: id, used, addedAt: `2026-03-0${day}T10:00:00.000Z` }) as const;
    expect(mostUsed([kept('a', 0, '1'), kept('b', 2, '1'), kept('c', 0, '2')]).map(({ id }) => id)).toEqual([
      'b',
      'c',
      'a',
    ]);
  });
});

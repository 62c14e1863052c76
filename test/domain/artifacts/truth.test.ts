import { describe, expect, it } from 'vitest';
import { edit } from '#domain/artifacts/edits.ts';
import { lint } from '#domain/artifacts/lint.ts';
import { truthOf } from '#domain/artifacts/pack-truth.ts';
import { exampleTruth } from '#domain/artifacts/rules/truth.ts';
import type { Truth } from '#domain/artifacts/truth.ts';
import { exampleOf } from './good.ts';

const truth: Truth = {
  ...exampleTruth('raid'),
  risks: [
    { id: 'one', says: 'Only one person knows the join.', cues: [['only', 'single'], ['join'], ['adaeze', 'stream']] },
  ],
};
const codes = (event: string, cause = '') => {
  const document = edit(exampleOf('raid'), {
    'risks.2.cause': cause,
    'risks.2.event': event,
    'risks.2.trigger': '',
    'risks.2.response': '',
    'risks.2.owner': '',
  });
  return lint('raid', document, { truth }).filter(({ code }) => code.includes('PLANTED'));
};

describe('a document against the truth of its pack', () => {
  it('finds a planted risk in one row, whatever the endings, and says by which words', () => {
    const [found] = codes('The Joins may wait', 'Singled out: Adaeze');
    expect(found).toMatchObject({
      code: 'CP-RAID-PLANTED-FOUND',
      type: 'celebratory',
      where: { section: 'risks', row: 2 },
    });
    expect(found?.message).toBe('Found, by the words “Singled”, “Joins”, “Adaeze”: Only one person knows the join.');
  });

  it('does not put words of several rows together', () => {
    expect(codes('Nothing else may fail', 'There is a single test van').map(({ code }) => code)).toEqual([
      'CP-RAID-PLANTED-MISSED',
    ]);
  });

  it('does not take a word for the beginning of another in its middle', () => {
    expect(codes('We may rejoin upstream later', 'There is a single van').map(({ code }) => code)).toEqual([
      'CP-RAID-PLANTED-MISSED',
    ]);
  });

  it('compares nothing where there is no truth', () => {
    expect(lint('raid', exampleOf('raid')).filter(({ code }) => code.includes('PLANTED'))).toEqual([]);
  });

  it('takes names of activities and cues from a pack', () => {
    const activity = {
      name: 'Move the ledger',
      team: 'core',
      people: 1,
      estimate: [1, 2, 3] as [number, number, number],
      after: [],
    };
    const made = truthOf(
      { activities: { move: activity } },
      {
        criticalPath: ['move'],
        risks: {
          late: {
            cause: 'It is big.',
            event: 'It may slip.',
            effect: '',
            sign: '',
            seenIn: [],
            response: '',
            cues: [['slip']],
          },
        },
        contradictions: {},
        variances: [],
      },
    );
    expect(made.criticalPath).toEqual([{ id: 'move', name: 'Move the ledger' }]);
    expect(made.risks).toEqual([{ id: 'late', says: 'It is big. It may slip.', cues: [['slip']] }]);
  });
});

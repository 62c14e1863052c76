import { describe, expect, it } from 'vitest';
import { emptyRecord, type PersonRecord } from '#domain/record/core.ts';
import { dueSoon } from '#domain/record/due.ts';
import { recordSchema } from '#domain/record/schema.ts';

const at = '2026-03-01T09:00:00.000Z';
const record = (lists: object): PersonRecord => recordSchema.parse({ ...emptyRecord(at), ...lists });
const application = (id: string, nextOn: string, stage = 'applied') => ({
  id,
  company: 'Harbor Freight Systems',
  title: 'TPM',
  stage,
  nextAction: 'Send the thank-you note',
  nextOn,
  addedAt: at,
});

describe('what is due', () => {
  it('is what has a day up to a week ahead, the longest overdue first', () => {
    const due = dueSoon(
      record({
        applications: [
          application('late', '2026-03-05'),
          application('far', '2026-03-18'),
          application('edge', '2026-03-17'),
        ],
        forecasts: [
          { id: 'offer', decision: '', says: 'An offer by April', chance: 40, due: '2026-03-02', madeAt: at },
        ],
        decisions: [{ id: 'role', question: 'TPM or stay?', reviewOn: '2026-03-10', startedAt: at }],
      }),
      '2026-03-10',
    );
    expect(due.map(({ kind, id, on }) => [kind, id, on])).toEqual([
      ['forecast', 'offer', '2026-03-02'],
      ['application', 'late', '2026-03-05'],
      ['decision', 'role', '2026-03-10'],
      ['application', 'edge', '2026-03-17'],
    ]);
  });

  it('names the action and the job', () => {
    expect(dueSoon(record({ applications: [application('one', '2026-03-10')] }), '2026-03-10')[0]?.says).toBe(
      'Send the thank-you note: TPM, Harbor Freight Systems',
    );
  });

  it('leaves out what is settled, reviewed or over', () => {
    expect(
      dueSoon(
        record({
          applications: [application('over', '2026-03-05', 'turned-down'), application('open', '')],
          forecasts: [
            { id: 'done', decision: '', says: 'x', chance: 40, due: '2026-03-02', outcome: 'happened', madeAt: at },
          ],
          decisions: [{ id: 'seen', reviewOn: '2026-03-01', review: 'As hoped', startedAt: at }],
        }),
        '2026-03-10',
      ),
    ).toEqual([]);
  });

  it('counts days over the end of a month and of a year', () => {
    expect(dueSoon(record({ applications: [application('one', '2027-01-02')] }), '2026-12-27')).toHaveLength(1);
    expect(dueSoon(record({ applications: [application('one', '2027-01-04')] }), '2026-12-27')).toHaveLength(0);
  });
});

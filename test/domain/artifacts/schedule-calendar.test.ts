import { describe, expect, it } from 'vitest';
import { edit } from '#domain/artifacts/edits.ts';
import { readMilestones } from '#domain/artifacts/milestones.ts';
import { emptySchedule, isWritten, setCell } from '#domain/artifacts/schedule-edits.ts';
import { addTo, removeFrom, writeIn } from '#domain/artifacts/schedule-tables.ts';
import { workOut, type ScheduleDocument } from '#domain/artifacts/worked-schedule.ts';

/** A for three days, then B for four, from Monday 2027-03-01; the Friday is a holiday. */
const plan = edit(emptySchedule('2027-03-01', 2), {
  holidays: '2027-03-05',
  'activities.0.duration': '3',
  'activities.1.duration': '4',
  'activities.1.after': 'A',
});

const withFreeze = (from: string, to: string, holds: string): ScheduleDocument =>
  edit(plan, { freezes: [{ freeze: 'Quarter end', from, to, holds }] });

const endOf = (document: ScheduleDocument): string | null | undefined => {
  const { outcome, calendar } = workOut(document);
  return outcome.state === 'scheduled' ? calendar?.finishDay(outcome.schedule.duration) : null;
};

const problemOf = (document: ScheduleDocument): unknown => workOut(document).freezes[0]?.problem;

describe('the freezes of a schedule', () => {
  it.each([
    {
      says: 'moves work that it holds behind its end',
      from: '2027-03-09',
      to: '2027-03-12',
      holds: 'B',
      end: '2027-03-18',
    },
    {
      says: 'moves all work where it holds all',
      from: '2027-03-02',
      to: '2027-03-03',
      holds: 'all',
      end: '2027-03-15',
    },
    {
      says: 'moves nothing where it names nothing',
      from: '2027-03-09',
      to: '2027-03-12',
      holds: '',
      end: '2027-03-10',
    },
    {
      says: 'moves nothing that is over before',
      from: '2027-03-11',
      to: '2027-03-12',
      holds: 'a, b',
      end: '2027-03-10',
    },
    { says: 'moves nothing on days off', from: '2027-03-05', to: '2027-03-07', holds: 'all', end: '2027-03-10' },
    { says: 'lasts a day where it has one day', from: '2027-03-08', to: '', holds: 'B', end: '2027-03-12' },
  ])('$says', ({ from, to, holds, end }) => {
    expect(endOf(withFreeze(from, to, holds))).toBe(end);
  });

  it.each([
    { from: 'soon', to: '', holds: '', column: 'from', reason: 'no-day' },
    { from: '2027-03-01', to: 'later', holds: '', column: 'to', reason: 'no-day' },
    { from: '2027-03-02', to: '2027-03-01', holds: 'all', column: 'to', reason: 'out-of-order' },
    { from: '2027-03-02', to: '2027-03-03', holds: 'A, X', column: 'holds', reason: 'unknown' },
  ])('says why one from "$from" to "$to" that holds "$holds" cannot be used', ({ from, to, holds, column, reason }) => {
    expect(problemOf(withFreeze(from, to, holds))).toMatchObject({ column, reason });
  });

  it('follow an activity that gets another id, as milestones do', () => {
    const document = edit(withFreeze('2027-03-09', '2027-03-12', 'A, B'), {
      milestones: [{ milestone: 'Shown', date: '', shows: '', after: 'B' }],
    });
    const renamed = setCell(document, 1, 'id', 'Build');
    expect([renamed.freezes[0]?.holds, renamed.milestones[0]?.after]).toEqual(['A, Build', 'Build']);
  });

  it('are written cell by cell, and go as they came', () => {
    const added = addTo(plan, 'freezes');
    const written = writeIn(added, 'freezes', 0, 'freeze', 'Year end');
    expect(written.freezes).toEqual([{ freeze: 'Year end', from: '', to: '', holds: '' }]);
    expect(writeIn(written, 'freezes', 0, 'freeze', 'Year end')).toBe(written);
    expect(removeFrom(written, 'freezes', 0)).toEqual(plan);
    expect([isWritten(emptySchedule('2027-03-01')), isWritten(plan)]).toEqual([false, true]);
  });
});

describe('the milestones of a schedule', () => {
  const milestone = (date: string, after: string, document = plan) => {
    const given = edit(document, { milestones: [{ milestone: 'Shown to the board', date, shows: '', after }] });
    return readMilestones(given, workOut(given))[0];
  };

  it.each([
    { date: '2027-03-09', late: 1 },
    { date: '2027-03-10', late: 0 },
    { date: '2027-03-12', late: -2 },
    // A Sunday: what is ready by the Friday before has nothing to spare.
    { date: '2027-03-14', late: -2 },
  ])('planned for $date, comes $late working days after it', ({ date, late }) => {
    expect(milestone(date, 'B, A')).toMatchObject({ late, ready: { offset: 7, day: '2027-03-10' } });
  });

  it('move with what they wait for when a freeze moves that', () => {
    const frozen = withFreeze('2027-03-09', '2027-03-12', 'B');
    expect(milestone('2027-03-10', 'B', frozen)).toMatchObject({ late: 6, ready: { day: '2027-03-18' } });
  });

  it('say what cannot be read, and are neither late nor ready without dates', () => {
    expect(milestone('in spring', 'A')).toMatchObject({ planned: null, late: null, problem: { column: 'date' } });
    expect(milestone('2027-03-10', 'X')).toMatchObject({ ready: null, late: null, problem: { column: 'after' } });
  });
});

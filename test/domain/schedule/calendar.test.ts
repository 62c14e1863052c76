import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeDay } from '#domain/day.ts';
import { openCalendar, type Calendar, type CalendarPlan } from '#domain/schedule/calendar.ts';

function calendar(plan: CalendarPlan): Calendar {
  const opened = openCalendar(plan);
  if (!opened) throw new Error(`${plan.start} is no day.`);
  return opened;
}

// 2027-03-01 is a Monday.
const march = calendar({
  start: '2027-03-01',
  holidays: ['2027-03-05', '2027-03-06'],
  freezes: [{ name: 'Quarter end', from: '2027-03-25', to: '2027-04-02' }],
});

const plans = fc.record({
  start: fc.integer({ min: 15_000, max: 40_000 }).map(writeDay),
  holidays: fc.array(fc.integer({ min: 15_000, max: 40_000 }).map(writeDay), { maxLength: 40 }),
});

describe('a calendar', () => {
  it.each([
    [0, '2027-03-01'],
    [3, '2027-03-04'],
    [4, '2027-03-08'],
    [4.5, '2027-03-08'],
    [5, '2027-03-09'],
    [-1, null],
    [1e9, null],
  ])('begins work at offset %d on %s', (offset, day) => {
    expect(march.startDay(offset)).toBe(day);
  });

  it.each([
    [0, '2027-03-01'],
    [1, '2027-03-01'],
    [4, '2027-03-04'],
    [4.1, '2027-03-08'],
    [5.0000000001, '2027-03-08'],
    [1e9, null],
  ])('ends work at offset %d on %s', (offset, day) => {
    expect(march.finishDay(offset)).toBe(day);
  });

  it('starts on the next working day after a weekend or a holiday', () => {
    expect(calendar({ start: '2027-03-05', holidays: ['2027-03-05'] }).startDay(0)).toBe('2027-03-08');
    expect(calendar({ start: '2027-03-06', weekend: [0] }).startDay(0)).toBe('2027-03-06');
  });

  it('gives the offset of a day back', () => {
    fc.assert(
      fc.property(plans, fc.integer({ min: 0, max: 900 }), (plan, offset) => {
        const opened = calendar(plan);
        const day = opened.startDay(offset) ?? '';
        expect(opened.isWorkingDay(day)).toBe(true);
        expect(opened.offsetOf(day)).toBe(offset);
        expect(opened.finishDay(offset + 1)).toBe(day);
      }),
    );
  });

  it('counts back before the start, and nothing for what is no day', () => {
    expect(march.offsetOf('2027-02-26')).toBe(-1);
    expect(march.offsetOf('2027-02-30')).toBeNull();
    expect(openCalendar({ start: 'soon' })).toBeUndefined();
    expect(march.isWorkingDay('2027-03-06')).toBe(false);
  });

  it('comes to an end without a working day', () => {
    expect(calendar({ start: '2027-03-01', weekend: [0, 1, 2, 3, 4, 5, 6] }).startDay(0)).toBeNull();
  });

  it.each([
    ['2027-03-20', '2027-03-24', []],
    ['2027-03-20', '2027-03-25', ['Quarter end']],
    ['2027-04-02', '2027-04-09', ['Quarter end']],
    ['2027-04-03', '2027-04-09', []],
  ])('knows the freezes from %s to %s', (from, to, names) => {
    expect(march.freezesIn(from, to).map(({ name }) => name)).toEqual(names);
  });
});

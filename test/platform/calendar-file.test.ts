import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { writeCalendar } from '#platform/calendar-file.ts';
import type { CalendarEntry } from '#domain/plan/calendar.ts';

const now = Date.parse('2026-03-06T10:00:00Z');
const entry = (parts: Partial<CalendarEntry> = {}): CalendarEntry => ({
  uid: 'a-0@critical-path',
  sequence: 2,
  day: '2026-03-29',
  end: '2026-03-30',
  title: 'Write a risk log',
  text: '45 minutes',
  ...parts,
});
/** The lines of a calendar file, folded ones put together (RFC 5545, 3.1). */
const linesOf = (file: string): string[] => file.replaceAll(/\r\n[ \t]/gu, '').split('\r\n');
/** Property names in their order, without parameters. */
const namesOf = (file: string): string[] => linesOf(file).map((line) => line.split(/[:;]/u)[0] ?? '');

/** The events as a calendar reads them. */
const eventsIn = (file: string) =>
  new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));

const plain = namesOf(writeCalendar([entry()], now));

describe('a calendar file', () => {
  it('has whole days, which mean the same day everywhere, also where the clocks change', () => {
    const lines = linesOf(writeCalendar([entry()], now));
    expect(lines).toContain('DTSTART;VALUE=DATE:20260329');
    expect(lines).toContain('DTEND;VALUE=DATE:20260330');
    const [event] = eventsIn(writeCalendar([entry()], now));
    expect(event?.startDate.isDate).toBe(true);
    expect([event?.startDate, event?.endDate].map(String)).toEqual(['2026-03-29', '2026-03-30']);
    expect(event?.duration.toString()).toBe('P1D');
  });

  it('names each entry the same and raises its sequence, so that a calendar replaces it', () => {
    const lines = linesOf(writeCalendar([entry({ sequence: 7 })], now));
    expect(lines).toContain('UID:a-0@critical-path');
    expect(lines).toContain('SEQUENCE:7');
  });

  it('never gains an event, an alarm or a property from a text, whatever it holds', () => {
    const bad = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom(
        '\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:x',
        'a\nBEGIN:VALARM',
        '\u2028ATTENDEE:mailto:a@b.example',
        '\rDTSTART:20200101',
        '\u0085URL:https://x.example',
      ),
    );
    fc.assert(
      fc.property(bad, bad, (title, text) => {
        const file = writeCalendar([entry({ title: `x${title}`, text: `x${text}` })], now);
        expect(namesOf(file)).toEqual(plain);
        expect(eventsIn(file).map(({ uid }) => uid)).toEqual(['a-0@critical-path']);
        expect(Math.max(...file.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
      }),
      { numRuns: 1000 },
    );
  });
});

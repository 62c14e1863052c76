import fc from 'fast-check';
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

const plain = namesOf(writeCalendar([entry()], now));

describe('a calendar file', () => {
  it('has whole days, which mean the same day everywhere, also where the clocks change', () => {
    const lines = linesOf(writeCalendar([entry()], now));
    expect(lines).toContain('DTSTART;VALUE=DATE:20260329');
    expect(lines).toContain('DTEND;VALUE=DATE:20260330');
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
        expect(namesOf(writeCalendar([entry({ title: `x${title}`, text: `x${text}` })], now))).toEqual(plain);
      }),
      { numRuns: 500 },
    );
  });
});

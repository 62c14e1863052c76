import { casesOf } from '#domain/plan/case-file.ts';
import { type CaseWords, writeCaseFile } from '#domain/plan/case-html.ts';
import { calendarOf } from '#domain/plan/calendar.ts';
import type { Scheduled } from '#domain/plan/schedule-now.ts';
import type { Promised, SavedPlan } from '#domain/record/plan.ts';
import { writeCalendar } from '#platform/calendar-file.ts';
import { saveFile } from '#platform/files.ts';
import { today } from '#platform/device.ts';
import { $record } from './state.ts';

/** Hands the person the open work of a plan as a calendar file. */
export function takeCalendar(plan: SavedPlan, scheduled: readonly Scheduled[], say: (minutes: number) => string): void {
  const entries = calendarOf(plan, scheduled, today(), say);
  saveFile('proof-plan.ics', new Blob([writeCalendar(entries, Date.now())], { type: 'text/calendar;charset=utf-8' }));
}

/** Hands the person the work that they handed in as one HTML file to show. */
export function takeCaseFile(promises: readonly Promised[], words: CaseWords): void {
  const html = writeCaseFile(casesOf(promises, $record.get().evidence), words);
  saveFile('case-file.html', new Blob([html], { type: 'text/html;charset=utf-8' }));
}

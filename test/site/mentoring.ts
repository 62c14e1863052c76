import type { Page } from 'playwright-core';
import type { MentorEvent } from '#domain/mentoring/event.ts';
import { writePacket } from '#domain/mentoring/packet.ts';
import type { PromisedExercise } from '#domain/record/plan.ts';
import { accepted, assigned, submitted } from '#test/domain/mentoring/events.ts';
import { exercise } from '#test/domain/mentoring/exercise.ts';
import type { Visit } from './visit.ts';

/** A page of the site, all of whose parts have arrived. */
export async function go(visit: Pick<Visit, 'open'>, path: string): Promise<Page> {
  const page = await visit.open(path);
  await page.waitForLoadState('networkidle');
  return page;
}

/** Brings a link, a packet or a reply to a page that can open one. */
export async function bring(page: Page, text: string): Promise<void> {
  await page.getByLabel('Paste a link or a reply').fill(text);
  await page.getByRole('button', { name: 'Read it' }).press('Enter');
}

/** A file as a person chooses one. */
export const asFile = (text: string) => ({
  name: 'packet.json',
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

/** A packet as a file. */
export const packet = (events: readonly MentorEvent[], exercises: readonly PromisedExercise[] = []) =>
  asFile(writePacket(events, exercises));

/** The desk with one hand-in on it, opened. */
export async function openCase(
  visit: Pick<Visit, 'open'>,
  events: readonly MentorEvent[] = [assigned, accepted, submitted],
): Promise<Page> {
  const desk = await go(visit, '/mentor/');
  await desk.getByLabel('Or open a file').setInputFiles(packet(events, [exercise]));
  await desk.getByRole('button', { name: 'Take it in' }).press('Enter');
  await desk.getByRole('link', { name: 'To the case' }).press('Enter');
  await desk.getByRole('heading', { name: 'Your review' }).waitFor();
  return desk;
}

/** Chooses a step in each row of the rubric that is shown, from the first on. */
export async function rate(page: Page, steps: readonly number[]): Promise<void> {
  for (const [row, step] of steps.entries()) {
    const group = page
      .getByRole('group')
      .filter({ has: page.getByRole('radio') })
      .nth(row);
    await group
      .getByRole('radio')
      .nth(step - 1)
      .check();
  }
}

/** Everything that the record holds on this device, as it lies there. */
export const rowsOf = (page: Page): Promise<{ kind: string; id: string; value: Record<string, unknown> }[]> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('critical-path');
        opening.addEventListener('success', () => {
          const asking = opening.result.transaction('rows').objectStore('rows').getAll();
          asking.addEventListener('success', () => {
            opening.result.close();
            resolve(asking.result);
          });
        });
      }),
  );

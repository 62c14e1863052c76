import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { draft } from '#domain/artifacts/draft.ts';
import type { KindName } from '#domain/artifacts/kinds.ts';
import { writeMarkdown } from '#domain/artifacts/markdown.ts';
import { accepted, assigned, submitted } from '#test/domain/mentoring/events.ts';
import { mentorDesk, mentorDrawing as words } from '#words/en.ts';
import { faultsOf } from './axe.ts';
import { openCase } from './mentoring.ts';
import { openSite, type Site } from './visit.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const handedIn = (document: KindName, text: string) => [
  assigned,
  accepted,
  { ...submitted, body: { ...submitted.body, document, text } },
];
const good = (kind: KindName): string =>
  readFileSync(join(import.meta.dirname, '..', '..', 'content', 'artifacts', kind, 'good.md'), 'utf8');

describe('the drawing of what was handed in', () => {
  it('is the network, through which one goes by arrows to the node that a remark is about', async () => {
    const visit = await site.visit({ bypassCSP: true, reducedMotion: 'reduce' });
    const desk = await openCase(visit, handedIn('schedule', good('schedule')));
    const drawing = desk.getByRole('toolbar', { name: 'The critical path runs through D, E, F, G.' });
    const node = (name: string, remarks = '') =>
      drawing.getByRole('button', { name: words.remarkOn(name, remarks), exact: true });
    await node('A Agree the position event').focus();
    await desk.keyboard.press('ArrowRight');
    await desk.keyboard.press('ArrowDown');
    await desk.keyboard.press('ArrowDown');
    await expect
      .poll(() => desk.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toBe(words.remarkOn('D Tile contract with Cartello', ''));
    expect(await drawing.locator('[tabindex="0"]').count()).toBe(1);
    await desk.keyboard.press('Enter');
    await desk.keyboard.type('Who signs, and on which day?');
    await expect.poll(() => desk.getByLabel(mentorDesk.case.text).inputValue()).toBe('Who signs, and on which day?');
    await expect.poll(() => desk.getByLabel(mentorDesk.case.place).inputValue()).toBe('activities.3');
    expect(await node('D Tile contract with Cartello').getAttribute('aria-pressed')).toBe('true');
    await desk.getByRole('button', { name: mentorDesk.case.add }).press('Enter');
    await node('D Tile contract with Cartello', '1').waitFor();
    await desk.getByText('Activities, row 4: D', { exact: false }).first().waitFor();
    expect(await faultsOf(desk, null)).toEqual([]);
    expect(visit.wrong).toEqual([]);
    await visit.context.close();
  });

  it.each([
    { kind: 'stakeholders', name: 'Works council', at: 'people.2' },
    { kind: 'metrics', name: '2026-W10 · 43 · Snow on two days', at: 'observations.4' },
  ] as const)(
    'of the kind $kind is the one of the workshop, and a click chooses a mark',
    async ({ kind, name, at }) => {
      const visit = await site.visit({ bypassCSP: true, reducedMotion: 'reduce' });
      const desk = await openCase(visit, handedIn(kind, good(kind)));
      await desk.getByRole('button', { name: words.remarkOn(name, ''), exact: true }).click();
      await expect.poll(() => desk.getByLabel(mentorDesk.case.place).inputValue()).toBe(at);
      await expect.poll(() => desk.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
      expect(await faultsOf(desk, null)).toEqual([]);
      expect(visit.wrong).toEqual([]);
      await visit.context.close();
    },
  );

  it('says why there is none where activities wait for each other', async () => {
    const visit = await site.visit();
    const circle = draft('schedule', {
      activities: [
        { id: 'A', duration: '1', after: 'B' },
        { id: 'B', duration: '1', after: 'A' },
      ],
    });
    const desk = await openCase(visit, handedIn('schedule', writeMarkdown('schedule', circle)));
    await desk.getByText('No dates follow, because these wait for each other', { exact: false }).waitFor();
    expect(visit.wrong).toEqual([]);
    await visit.context.close();
  });
});

const markup = [
  '<script>alert(1)</script>',
  '"><svg onload="alert(1)">',
  "</text></svg><img src=x onerror='alert(1)'>",
  '<foreignObject><iframe srcdoc="<script>alert(1)</script>">',
  '<a href="javascript:alert(1)">x</a>',
  '<animate onbegin="alert(1)" attributeName="x" dur="1s">',
  '__proto__',
  'constructor',
];

describe('markup in what is drawn', () => {
  it.each([
    {
      kind: 'schedule',
      rows: {
        activities: markup.map((text, at) => ({ id: text, name: text, duration: '2', after: markup[at - 1] ?? '' })),
      },
    },
    {
      kind: 'stakeholders',
      rows: { people: markup.map((name, at) => ({ name, power: String((at % 5) + 1), interest: '3', stance: name })) },
    },
    {
      kind: 'metrics',
      rows: {
        charted: markup[0] ?? '',
        observations: markup.map((when, at) => ({ when, value: String(at), note: when })),
      },
    },
  ] as const)('is text in the drawing of the kind $kind', async ({ kind, rows }) => {
    const visit = await site.visit();
    const text = writeMarkdown(kind, draft(kind, rows));
    const desk = await openCase(visit, handedIn(kind, text));
    let dialogs = 0;
    desk.on('dialog', (dialog) => {
      dialogs += 1;
      void dialog.dismiss();
    });
    const drawing = desk.getByRole('region', { name: words.title }).getByRole('toolbar');
    await expect.poll(() => drawing.getByRole('button').count()).toBe(markup.length);
    await drawing.getByRole('button').first().press('Enter');
    expect(await drawing.locator('script, img, iframe, a, animate, foreignObject, svg').count()).toBe(0);
    expect(
      await drawing.evaluate((svg) =>
        [...svg.querySelectorAll('*')]
          .flatMap((one) => one.getAttributeNames())
          .filter((name) => name.startsWith('on') || name === 'href' || name === 'style'),
      ),
    ).toEqual([]);
    expect(dialogs).toBe(0);
    expect(visit.wrong).toEqual([]);
    await visit.context.close();
  });
});

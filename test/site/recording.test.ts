import { rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeGracefully, serve } from '#server/serve.ts';
import { interview, myPath, recordings as words, trying } from '#words/en.ts';
import { faultsOf } from './axe.ts';
import { openProfile } from './browser.ts';
import { dist } from './build.ts';
import { openSite, type Site, visitIn } from './visit.ts';

const fakeMicrophone = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];

/** Begins the first question of the list. */
async function begin(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/practice/`);
  await page.getByRole('button', { name: interview.choose.start }).first().press('Enter');
  await page.getByRole('button', { name: words.start }).waitFor();
}

/** Once a second or more is recorded, however slowly this is looked at. */
const recorded = /^Recording (?!0:00)\d+:\d\d/u;

/** Seconds of sound in each recording on the device, the first made first, decoded past the site. */
const soundOf = (page: Page): Promise<number[]> =>
  page.evaluate(async () => {
    type Part = { take: string; place: number; bytes: ArrayBuffer };
    const opened = await new Promise<IDBDatabase>((resolve, reject) => {
      const asking = indexedDB.open('critical-path-recordings');
      asking.addEventListener('success', () => resolve(asking.result));
      asking.addEventListener('error', () => reject(asking.error ?? new Error('no answer')));
    });
    if (!opened.objectStoreNames.contains('parts')) {
      opened.close();
      return [];
    }
    const all = <T>(table: string): Promise<T[]> =>
      new Promise((resolve) => {
        const asking = opened.transaction(table).objectStore(table).getAll();
        asking.addEventListener('success', () => resolve(asking.result));
      });
    const [takes, parts] = [await all<{ id: string; startedAt: string }>('takes'), await all<Part>('parts')];
    opened.close();
    return await Promise.all(
      takes
        .toSorted((a, b) => a.startedAt.localeCompare(b.startedAt))
        .map(async ({ id }) => {
          const own = parts.filter(({ take }) => take === id).toSorted((a, b) => a.place - b.place);
          const blob = new Blob(own.map(({ bytes }) => bytes));
          return (await new OfflineAudioContext(1, 1, 48_000).decodeAudioData(await blob.arrayBuffer())).duration;
        }),
    );
  });

describe('an answer that is spoken', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite(fakeMicrophone);
  });
  afterAll(() => site.close());

  it('is recorded, committed, listened to and written down by keyboard alone, and read like a typed one', async () => {
    const { page, wrong } = await site.visit();
    await begin(page, site.url);
    await page.getByRole('button', { name: words.start }).press('Enter');
    await page.getByRole('button', { name: words.stop }).waitFor();
    await page.getByText(recorded).waitFor();
    await page.getByRole('button', { name: words.stop }).press('Enter');
    await page.getByRole('button', { name: words.play }).waitFor();

    await page.getByRole('button', { name: interview.attempt.commit }).press('Enter');
    await page.getByText(interview.attempt.followTitle).waitFor();
    await page.getByRole('button', { name: words.play }).press('Enter');
    const player = page.locator('audio');
    await expect.poll(() => player.evaluate((one: HTMLAudioElement) => Number.isFinite(one.duration))).toBe(true);
    await expect.poll(() => player.evaluate((one: HTMLAudioElement) => one.currentTime)).toBe(0);
    const box = page.getByLabel(words.transcript, { exact: true });
    await box.fill('I cut the scope, because the vendor was nine days late.');
    await box.press('Alt+K');
    await expect.poll(() => player.evaluate((one: HTMLAudioElement) => one.currentTime > 0)).toBe(true);
    await box.press('Alt+J');
    await expect.poll(() => box.inputValue()).toBe('I cut the scope, because the vendor was nine days late.');

    await page.getByRole('button', { name: interview.attempt.toRating }).press('Enter');
    await page.getByRole('radio', { name: /^2 ·/u }).press('Space');
    await page.getByRole('button', { name: trying.keep }).press('Enter');
    // What else was found is folded below the outline.
    const heading = page.locator('h3', { hasText: interview.attempt.feedback });
    await page.locator('details', { has: heading }).locator('summary').first().press('Enter');
    await heading.waitFor();
    await page.getByText('I cut the scope').first().waitFor();
    await page.reload();
    await page.getByRole('button', { name: words.play }).waitFor();
    expect((await soundOf(page)).every((seconds) => seconds > 0.5)).toBe(true);
    expect(wrong).toEqual([]);
  });

  it('leaves the box of the answer in view on a phone, with the microphone one step before it', async () => {
    const { page } = await site.visit();
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`${site.url}/practice/`);
    await page.getByLabel(interview.choose.format).selectOption({ label: 'Behavioral' });
    await page.getByRole('button', { name: interview.choose.start }).first().press('Enter');
    await page.getByRole('button', { name: words.start }).waitFor();
    const box = page.getByLabel(interview.attempt.answer);
    await box.waitFor();
    await expect.poll(() => box.evaluate((one) => one.getBoundingClientRect().top < innerHeight - 100)).toBe(true);
    await page.getByText(words.about).press('Enter');
    await page.getByText(words.lead).waitFor();
    await page.getByText(words.about).press('Shift+Tab');
    await page.keyboard.press('Enter');
    await page.getByText(/^Recording 0:0[1-9]/u).waitFor();
  });

  it('can be deleted and brought back, is listed with its size, and goes with everything else', async () => {
    const { page, wrong } = await site.visit();
    await begin(page, site.url);
    await page.getByRole('button', { name: words.start }).press('Enter');
    await page.getByText(recorded).waitFor();
    await page.getByRole('button', { name: words.stop }).press('Enter');
    await page.getByRole('button', { name: `${words.remove}: ${words.take(1)}` }).press('Enter');
    await expect.poll(() => page.getByRole('button', { name: words.play }).count()).toBe(0);
    expect(await soundOf(page)).toEqual([]);
    await page.getByRole('button', { name: /^Undo/u }).press('Enter');
    await page.getByRole('button', { name: words.play }).waitFor();

    await page.goto(`${site.url}/practice/`);
    await page.getByRole('heading', { name: words.all.title }).waitFor();
    await page.getByText(/One recording, \d/u).waitFor();
    await page.goto(`${site.url}/my-path/`);
    await page.getByRole('button', { name: myPath.delete, exact: true }).press('Enter');
    await page.getByRole('button', { name: myPath.deleteYes }).press('Enter');
    await page.getByText(myPath.deleted).waitFor();
    const names = () => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
    expect(await names()).not.toContain('critical-path-recordings');
    await page.getByRole('button', { name: /^Undo/u }).press('Enter');
    await expect.poll(names).toContain('critical-path-recordings');
    await expect.poll(async () => (await soundOf(page)).length).toBe(1);
    expect(wrong).toEqual([]);
  });

  it('passes axe while it is recorded and while it is played', async () => {
    const context = await site.browser.newContext({ bypassCSP: true, reducedMotion: 'reduce' });
    const { page } = await site.visitIn(context);
    await begin(page, site.url);
    await page.getByRole('button', { name: words.start }).press('Enter');
    await page.getByText(recorded).waitFor();
    expect(await faultsOf(page, null)).toEqual([]);
    await page.getByRole('button', { name: words.stop }).press('Enter');
    await page.getByRole('button', { name: words.play }).press('Enter');
    await page.locator('audio').waitFor();
    expect(await faultsOf(page, null)).toEqual([]);
  });
});

describe('a microphone that fails', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite(fakeMicrophone);
  });
  afterAll(() => site.close());

  const answering = async (harm: (context: BrowserContext) => Promise<unknown>): Promise<Page> => {
    const context = await site.browser.newContext();
    await harm(context);
    const { page } = await site.visitIn(context);
    await begin(page, site.url);
    await page.getByLabel(interview.attempt.answer).fill('What I typed before I pressed the button.');
    await page.getByRole('button', { name: words.start }).press('Enter');
    return page;
  };

  const failing = (name: string) => (context: BrowserContext) =>
    context.addInitScript((thrown) => {
      navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', thrown));
    }, name);

  it.each([
    ['NotAllowedError', words.refused.denied],
    ['NotFoundError', words.refused['no-device']],
    ['NotReadableError', words.refused.busy],
    ['TypeError', words.refused.failed],
  ])('says why after a %s, and loses nothing that was typed', async (name, sentence) => {
    const page = await answering(failing(name));
    await page.getByText(sentence).waitFor();
    await expect
      .poll(() => page.getByLabel(interview.attempt.answer).inputValue())
      .toBe('What I typed before I pressed the button.');
  });

  it('says that a browser without a recorder cannot record', async () => {
    const page = await answering((context) =>
      context.addInitScript(() => void Reflect.deleteProperty(globalThis, 'MediaRecorder')),
    );
    await expect.poll(() => page.getByText(words.refused.unsupported).count()).toBe(1);
  });

  it('keeps what was said before it was unplugged', async () => {
    const page = await answering((context) =>
      context.addInitScript(() => {
        const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
        navigator.mediaDevices.getUserMedia = async (wanted) => {
          const stream = await ask(wanted);
          const begun = performance.now();
          // All tracks that end end the recording, as they do when the device goes away.
          setTimeout(() => {
            stream.getTracks().forEach((track) => track.stop());
            Object.assign(globalThis, { heard: (performance.now() - begun) / 1000 });
          }, 2500);
          return stream;
        };
      }),
    );
    await page.getByText(words.standing.unplugged).waitFor();
    const heard = await page.evaluate(() => Number(Reflect.get(globalThis, 'heard')));
    expect(await soundOf(page)).toEqual([expect.closeTo(heard, 0)]);
  });

  it('keeps what fits on a full device, and holds the rest in the page until it is taken out', async () => {
    const page = await answering((context) =>
      context.addInitScript(() => {
        const put = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put')?.value;
        IDBObjectStore.prototype.put = function (value: { place?: number }, ...key) {
          if (this.name === 'parts' && (value.place ?? 0) > 0) throw new DOMException('', 'QuotaExceededError');
          return put.call(this, value, ...key);
        };
      }),
    );
    await page.getByText(words.standing.full).waitFor();
    await page.getByText(words.loose).waitFor();
    const [first = 0] = await soundOf(page);
    expect(first).toBeGreaterThan(3);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: words.takeOut }).press('Enter');
    expect((await download).suggestedFilename()).toMatch(/^answer-.*\.webm$/u);
    await page.getByRole('button', { name: words.play }).press('Enter');
    await expect
      .poll(() => page.locator('audio').evaluate((one: HTMLAudioElement) => one.duration > 6 && one.duration < 100))
      .toBe(true);
  });
});

describe('a browser that is killed while it records', () => {
  let server: Server;
  let url: string;
  let folder: string | undefined;
  beforeAll(async () => {
    ({ server, url } = await serve({ dist, port: 0 }));
  });
  afterAll(async () => {
    await closeGracefully(server);
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  it('has lost at most five seconds, and the recording is there, marked as broken off, and plays', async () => {
    for (const [round, after] of [4700, 8500, 11_300].entries()) {
      const profile = await openProfile(folder, fakeMicrophone);
      ({ folder } = profile);
      const { open } = visitIn(profile.context, url);
      const page = await open('/practice/');
      await begin(page, url);
      await page.getByRole('button', { name: words.start }).press('Enter');
      await page.getByRole('button', { name: words.stop }).waitFor();
      const begun = Date.now();
      await new Promise((resolve) => setTimeout(resolve, after));
      const said = (Date.now() - begun) / 1000;
      await profile.kill();

      const again = await openProfile(folder, fakeMicrophone);
      const back = visitIn(again.context, url);
      const later = await back.open('/practice/');
      await later.getByRole('heading', { name: words.all.title }).waitFor();
      await expect.poll(() => later.getByText(words.standing['broken-off']).count()).toBe(round + 1);
      const sounds = await soundOf(later);
      expect(sounds.length).toBe(round + 1);
      expect(said - (sounds.at(-1) ?? 0)).toBeLessThanOrEqual(5);
      await later.getByRole('button', { name: words.play }).last().press('Enter');
      await expect
        .poll(() => later.locator('audio').evaluate((one: HTMLAudioElement) => Number.isFinite(one.duration)))
        .toBe(true);
      expect(back.wrong).toEqual([]);
      await again.kill();
    }
  }, 180_000);
});

import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { interview, recordings, speech as words } from '#words/en.ts';
import { faultsOf } from './axe.ts';
import { rowsOf } from './stored.ts';
import { openSite, type Site } from './visit.ts';

const english = 'American English';

let site: Site;
beforeAll(async () => {
  site = await openSite(['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream']);
});
afterAll(() => site.close());

/** What a page can be told to hear, and what it has done with the recognizer. */
type Hearing = {
  did: string[];
  hear: (...stretches: [words: string, isFinal: boolean][]) => void;
  fail: (error: string) => void;
};

/** Gives a context a browser whose recognizer hears what it is told to; without `isLocal`, one that only a service answers. */
const withRecognizer = (context: BrowserContext, isLocal: boolean) =>
  context.addInitScript((local) => {
    const did: string[] = [];
    const made: EventTarget[] = [];
    class Recognition extends EventTarget {
      constructor() {
        super();
        made.push(this);
        did.push('new');
      }
      start(track?: MediaStreamTrack) {
        did.push(`start ${track?.kind ?? 'microphone'} local=${String(Reflect.get(this, 'processLocally'))}`);
      }
      stop() {
        did.push('stop');
        hear(...told, ['The date held.', true]);
        this.dispatchEvent(new Event('end'));
      }
      abort() {
        did.push('abort');
      }
    }
    let told: [string, boolean][] = [];
    const hear = (...stretches: [string, boolean][]) => {
      told = stretches;
      const results = stretches.map(([transcript, isFinal]) => Object.assign([{ transcript }], { isFinal }));
      made.at(-1)?.dispatchEvent(Object.assign(new Event('result'), { results }));
    };
    const fail = (error: string) => made.at(-1)?.dispatchEvent(Object.assign(new Event('error'), { error }));
    if (local) {
      Object.assign(Recognition.prototype, { processLocally: false });
      Object.assign(Recognition, {
        available: () => Promise.resolve('available'),
        install: () => Promise.resolve(true),
      });
    }
    Object.assign(globalThis, { SpeechRecognition: Recognition, webkitSpeechRecognition: Recognition });
    Object.assign(globalThis, { hearing: { did, hear, fail } });
  }, isLocal);

/** What was done with recognizers on this page. */
const done = (page: Page): Promise<string[]> =>
  page.evaluate(() => (Reflect.get(globalThis, 'hearing') as Hearing).did);
const hear = (page: Page, ...stretches: [string, boolean][]): Promise<void> =>
  page.evaluate((told) => (Reflect.get(globalThis, 'hearing') as Hearing).hear(...told), stretches);
const fail = (page: Page, error: string): Promise<void> =>
  page.evaluate((told) => (Reflect.get(globalThis, 'hearing') as Hearing).fail(told), error);

/** Once a second or more is recorded, however slowly this is looked at. */
const recorded = /^Recording (?!0:00)\d+:\d\d/u;

const box = (page: Page) => page.getByLabel(interview.attempt.answer);
const answer = (page: Page) => box(page).inputValue();

/** Unfolds what a browser can do with what is said, which is folded when a page opens. */
async function unfold(page: Page): Promise<void> {
  await page.getByText(recordings.about).press('Enter');
  await page.getByText(recordings.lead).waitFor();
}

/** Begins a question and types a first sentence. */
async function begin(page: Page): Promise<void> {
  await page.goto(`${site.url}/practice/`);
  await page.getByRole('button', { name: interview.choose.start }).first().press('Enter');
  await page.getByRole('button', { name: recordings.start }).waitFor();
  await unfold(page);
  await box(page).fill('I typed this.');
}

async function switchOn(page: Page): Promise<void> {
  await page.getByRole('button', { name: words.ask }).press('Enter');
  await page.getByRole('checkbox', { name: words.on }).waitFor();
  // The switch has the focus, since the button that was pressed is gone.
  await page.keyboard.press('Space');
  // On a second visit the button names another recording, where the first had time to leave something.
  const start = page.getByRole('button', { name: recordings.start });
  await start.or(page.getByRole('button', { name: recordings.again })).press('Enter');
  await expect.poll(() => done(page)).toEqual(['new', 'start audio local=true']);
}

async function visit(isLocal = true) {
  const context = await site.browser.newContext();
  await withRecognizer(context, isLocal);
  return await site.visitIn(context);
}

describe('words that are recognized on the device', () => {
  it('come into the answer by keyboard alone, can be edited while more come, and survive a reload', async () => {
    const { page, wrong, context } = await visit();
    await begin(page);
    await expect.poll(() => page.getByText(words.lead).count()).toBe(1);
    await switchOn(page);
    await hear(page, ['I cut the scope', false]);
    await page.getByText(`${words.interim} I cut the scope`).waitFor();
    expect(await answer(page)).toBe('I typed this.');
    await hear(page, ['I cut the scoop.', true], [' Because', false]);
    await expect.poll(() => answer(page)).toBe('I typed this. I cut the scoop.');
    await box(page).press('Control+End');
    for (const key of ['Backspace', 'Backspace', 'Backspace', 'p', 'e', '.']) await page.keyboard.press(key);
    await hear(page, ['I cut the scoop.', true], ['Because it was late.', true]);
    await expect.poll(() => answer(page)).toBe('I typed this. I cut the scope. Because it was late.');
    // The caret stayed where the correction was made.
    await page.keyboard.type(' I told sales.');
    const whole = 'I typed this. I cut the scope. I told sales. Because it was late. The date held.';
    await page.getByRole('button', { name: recordings.stop }).press('Enter');
    await page.getByText(words.over(11)).waitFor();
    expect(await done(page)).toContain('stop');
    await expect.poll(() => answer(page)).toBe(whole);
    const saved = async () => (await rowsOf(page)).find(({ kind }) => kind === 'attempts')?.value['text'];
    await expect.poll(saved).toBe(whole);
    await page.reload();
    await expect.poll(() => answer(page)).toBe(whole);
    await unfold(page);
    await page.getByRole('button', { name: words.ask }).waitFor();
    expect(await done(page)).toEqual([]);
    expect(wrong).toEqual([]);
    await context.close();
  });

  it('are all there when the answer is committed while it is still recorded', async () => {
    const { page, context } = await visit();
    await begin(page);
    await switchOn(page);
    await hear(page, ['I cut the scope.', true]);
    await page.getByRole('button', { name: interview.attempt.commit }).press('Enter');
    await page.getByText('I typed this. I cut the scope. The date held.').first().waitFor();
    expect(await done(page)).toContain('stop');
    await context.close();
  });

  it('end with the page: what was heard until then is kept', async () => {
    const { page, context } = await visit();
    await begin(page);
    await switchOn(page);
    await hear(page, ['I cut the', false]);
    page.on('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await expect.poll(() => answer(page)).toBe('I typed this. I cut the');
    await unfold(page);
    await switchOn(page);
    await page.getByRole('link', { name: interview.back }).press('Enter');
    await expect.poll(() => done(page)).toContain('stop');
    await context.close();
  });

  it('come no more once the browser asks for the network, and nothing is lost', async () => {
    const { page, wrong, context } = await visit();
    await begin(page);
    await switchOn(page);
    await hear(page, ['I cut the scope.', true]);
    await fail(page, 'network');
    await page.getByText(words.none.network(english)).waitFor();
    expect(await done(page)).toContain('abort');
    await expect.poll(() => page.getByRole('checkbox', { name: words.on }).count()).toBe(0);
    await page.getByText(recorded).waitFor();
    expect(await answer(page)).toBe('I typed this. I cut the scope.');
    expect(wrong).toEqual([]);
    await context.close();
  });

  it('pass axe with the switch on, while it is recorded and afterwards', async () => {
    const context = await site.browser.newContext({ bypassCSP: true, reducedMotion: 'reduce' });
    await withRecognizer(context, true);
    const { page } = await site.visitIn(context);
    await begin(page);
    await switchOn(page);
    await hear(page, ['I cut the scope.', true], ['Because', false]);
    await page.getByText(`${words.interim} Because`).waitFor();
    expect(await faultsOf(page, null)).toEqual([]);
    await fail(page, 'no-speech');
    await page.getByText(words.faults['no-speech']).waitFor();
    expect(await faultsOf(page, null)).toEqual([]);
    await context.close();
  });
});

describe('a browser whose recognition is a service', () => {
  it('gets one sentence; no recognizer is ever made, from the first page to the comparison', async () => {
    const { page, wrong, context } = await visit(false);
    await begin(page);
    await page.getByText(words.none['no-local'](english)).waitFor();
    await expect.poll(() => page.getByRole('button', { name: words.ask }).count()).toBe(0);
    await page.getByRole('button', { name: recordings.start }).press('Enter');
    await page.getByText(recorded).waitFor();
    await page.getByRole('button', { name: recordings.stop }).press('Enter');
    await page.getByRole('button', { name: interview.attempt.commit }).press('Enter');
    await page.getByRole('button', { name: interview.attempt.toRating }).press('Enter');
    expect(await done(page)).toEqual([]);
    expect(wrong).toEqual([]);
    await context.close();
  });
});

describe('the level of the microphone', () => {
  /** Gives a context a microphone that is there and hears nothing, and notes every audio context that is opened. */
  const muted = (context: BrowserContext) =>
    context.addInitScript(() => {
      const Context = globalThis.AudioContext;
      navigator.mediaDevices.getUserMedia = () => Promise.resolve(new Context().createMediaStreamDestination().stream);
      const opened: AudioContext[] = [];
      globalThis.AudioContext = class extends Context {
        constructor() {
          super();
          opened.push(this);
        }
      };
      Object.assign(globalThis, { opened });
    });

  it('tells in words that the microphone hears', async () => {
    const { page, context } = await site.visit();
    await begin(page);
    await page.getByRole('button', { name: recordings.start }).press('Enter');
    await page.getByText(words.hearing.hears).first().waitFor();
    await page.getByRole('button', { name: recordings.stop }).press('Enter');
    await expect.poll(() => page.getByText(words.hearing.hears).count()).toBe(0);
    await context.close();
  });

  it('tells after three seconds that nothing is heard and what to check, and is released with the recording', async () => {
    const context = await site.browser.newContext();
    await muted(context);
    const { page, wrong } = await site.visitIn(context);
    await begin(page);
    await page.getByRole('button', { name: recordings.start }).press('Enter');
    await page.getByText(words.hearing.silent).first().waitFor();
    const states = () =>
      page.evaluate(() => (Reflect.get(globalThis, 'opened') as AudioContext[]).map(({ state }) => state));
    expect(await states()).toEqual(['running']);
    await page.getByRole('button', { name: recordings.stop }).press('Enter');
    await expect.poll(states).toEqual(['closed']);
    expect(wrong).toEqual([]);
    await context.close();
  });
});

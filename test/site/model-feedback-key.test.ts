import { readFileSync } from 'node:fs';
import type { BrowserContext, Page, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { quoteToJudge } from '#domain/interview/judge-request.ts';
import { streamOf } from '#test/server/model-server.ts';
import { interview, modelFeedback as words, record, rewriter, trying } from '#words/en.ts';
import { dump, rowsOf } from './stored.ts';
import { openSite, type Site } from './visit.ts';

const key = 'sk-canary-9876543210';
const provider = 'https://api.openai.com';
const answer = 'I would move the cut-over by one week, because the vendor’s test stands nine days late.';
const row = (anchor: number, verdict: string, quote = '', why = '') => ({ anchor, verdict, quote, why });
const judged = JSON.stringify({
  judgements: [
    row(1, 'shown', 'move the cut-over by one week', 'It names a date that moves.'),
    row(2, 'not-enough'),
    row(3, 'partly', 'I told every stakeholder the same evening', 'It names who was told.'),
    row(4, 'not-enough'),
  ],
});

let site: Site;
beforeAll(async () => {
  // A server without a model of its own, as most are.
  for (const name of ['LLM_BASE_URL', 'LLM_MODEL', 'LLM_API_KEY']) delete process.env[name];
  site = await openSite();
});
afterAll(() => site.close());

type Reply = { status?: number; body: string };

/** A browser in which the provider answers as told; what leaves for it is noted. */
async function visit(reply: () => Reply) {
  const context = await site.browser.newContext({ acceptDownloads: true });
  const asked: Request[] = [];
  await context.route(`${provider}/**`, async (route) => {
    asked.push(route.request());
    const { status = 200, body } = reply();
    const headers = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' };
    const contentType = status === 200 ? 'text/event-stream' : 'application/json';
    await route.fulfill({ status, headers, contentType, body });
  });
  const sent = watchKey(context);
  return { ...(await site.visitIn(context)), asked, sent };
}

/** Every request of a browser, with whether the key is in its own header, and whether it is anywhere else. */
function watchKey(context: BrowserContext) {
  const sent: { url: string; inHeader: boolean; elsewhere: boolean }[] = [];
  context.on('request', (request) => {
    const { authorization = '', ...others } = request.headers();
    const rest = JSON.stringify([request.url(), others, request.postData()]);
    sent.push({ url: request.url(), inHeader: authorization.includes(key), elsewhere: rest.includes(key) });
  });
  return sent;
}

/** Answers a question up to the comparison, and sets the key, by keyboard. */
async function answerWithKey(page: Page): Promise<void> {
  await page.goto(`${site.url}/practice/`);
  await page.getByRole('button', { name: interview.choose.start }).first().press('Enter');
  await page.getByLabel(interview.attempt.answer).fill(answer);
  await page.getByRole('button', { name: interview.attempt.commit }).press('Enter');
  await page.getByRole('button', { name: interview.attempt.toRating }).press('Enter');
  await page.getByRole('radio', { name: /^2 ·/u }).press('Space');
  await page.getByRole('button', { name: trying.keep }).press('Enter');
  await page.getByRole('button', { name: words.connect, exact: true }).press('Enter');
  await page.getByRole('radio', { name: rewriter.ways.names.key }).press('Space');
  await page.getByLabel(rewriter.key.label('OpenAI')).pressSequentially(key);
  await page.getByLabel(rewriter.model, { exact: true }).pressSequentially('some-model');
  await page.getByText(words.to.key('OpenAI', 'some-model')).waitFor();
}

const ask = (page: Page) => page.getByRole('button', { name: words.ask }).press('Enter');
const alert = (page: Page, sentence: string) => page.getByRole('alert').filter({ hasText: sentence });
const attemptOf = async (page: Page) => (await rowsOf(page)).find(({ kind }) => kind === 'attempts')?.value;

describe('a model’s feedback by the person’s own key', () => {
  it('is asked only on the button, of the chosen provider alone, and stands on the answer’s own words', async () => {
    const { page, wrong, context, asked, sent } = await visit(() => ({ body: streamOf(judged) }));
    await answerWithKey(page);
    const before = await attemptOf(page);
    expect(asked).toEqual([]);
    expect(sent.filter(({ inHeader, elsewhere }) => inHeader || elsewhere)).toEqual([]);

    await ask(page);
    await page.getByText(words.done(1)).waitFor();
    expect(await page.locator('q').allTextContents()).toEqual(['move the cut-over by one week']);
    await page.getByText(`2 · ${words.states['not-enough']}`).waitFor();
    await page.getByText(`3 · ${words.states.dropped}`).waitFor();
    await page.getByText(`4 · ${words.states['not-enough']}`).waitFor();
    expect(await page.getByText('I told every stakeholder').count()).toBe(0);

    expect(asked.map((request) => request.url())).toEqual([`${provider}/v1/chat/completions`]);
    const { messages } = JSON.parse(asked[0]?.postData() ?? '{}');
    const material = JSON.parse(messages[1].content);
    expect(material).toMatchObject({ answer, question: before?.['asked'] });
    expect(quoteToJudge({ asked: material.question, anchors: material.anchors, answer })).toBe(messages[1].content);
    expect(sent.filter(({ inHeader }) => inHeader).map(({ url }) => url)).toEqual([`${provider}/v1/chat/completions`]);
    expect(sent.filter(({ elsewhere }) => elsewhere)).toEqual([]);
    // Nothing of what came back is kept.
    expect(await attemptOf(page)).toEqual(before);
    expect(wrong.filter((what) => !what.startsWith(`foreign: ${provider}/`))).toEqual([]);
    await context.close();
  });

  it('keeps the key where the settings say, and never in the export', async () => {
    const { page, context } = await visit(() => ({ body: streamOf(judged) }));
    await answerWithKey(page);
    expect(await dump(page)).not.toContain(key);
    expect(await page.content()).not.toContain(key);
    await page.getByLabel(rewriter.key.remember).press('Space');
    const places = () =>
      page.evaluate((canary) => Object.keys(localStorage).filter((name) => localStorage[name].includes(canary)), key);
    await expect.poll(places).toEqual(['critical-path:model-keys']);

    // Remembered, it serves after a reload as well, and is still not asked without the button.
    await page.reload();
    await page.getByText(words.to.key('OpenAI', 'some-model')).waitFor();
    await ask(page);
    await page.getByText(words.done(1)).waitFor();

    await page.goto(`${site.url}/my-path/`);
    const download = page.waitForEvent('download');
    await page.getByRole('main').getByRole('button', { name: record.export, exact: true }).first().press('Enter');
    const exported = readFileSync(await (await download).path(), 'utf8');
    expect(exported).toContain(JSON.stringify(answer).slice(1, -1));
    expect(exported).not.toContain(key);
    await context.close();
  });

  it('is forgotten with the page where the person did not ask to remember it', async () => {
    const { page, context, asked } = await visit(() => ({ body: streamOf(judged) }));
    await answerWithKey(page);
    await page.reload();
    await page.getByText(rewriter.missing.key).waitFor();
    await expect.poll(() => page.getByRole('button', { name: words.ask }).count()).toBe(0);
    expect(asked).toEqual([]);
    await context.close();
  });

  const three = JSON.stringify({ judgements: [row(1, 'not-enough'), row(2, 'not-enough'), row(3, 'not-enough')] });
  const twice = JSON.stringify({ judgements: [1, 1, 2, 3].map((anchor) => row(anchor, 'not-enough')) });
  const total = JSON.stringify({ ...JSON.parse(judged), total: 4 });
  it.each<[string, Reply, keyof typeof rewriter.reasons]>([
    ['plain praise', { body: streamOf('A fine answer, hire them!') }, 'unusable-answer'],
    ['three anchors of four', { body: streamOf(three) }, 'unusable-answer'],
    ['one anchor twice', { body: streamOf(twice) }, 'unusable-answer'],
    ['a total that nobody asked for', { body: streamOf(total) }, 'unusable-answer'],
    ['a refused key', { status: 401, body: `{"error":{"message":"${key} is wrong"}}` }, 'unauthorized'],
    ['a used-up account', { status: 429, body: '{"error":{"code":"insufficient_quota"}}' }, 'out-of-credit'],
  ])('says in a sentence what went wrong after %s, and changes nothing', async (_, reply, reason) => {
    let replies = reply;
    const { page, context } = await visit(() => replies);
    await answerWithKey(page);
    const before = await attemptOf(page);
    await ask(page);
    await alert(page, rewriter.reasons[reason].says).waitFor();
    expect(await page.locator('q').count()).toBe(0);
    expect(await page.getByText(words.states['not-enough']).count()).toBe(0);
    expect((await page.getByRole('main').innerText()).includes(key)).toBe(false);
    expect(await attemptOf(page)).toEqual(before);
    // The next press is a new start.
    replies = { body: streamOf(judged) };
    await ask(page);
    await page.getByText(words.done(1)).waitFor();
    await expect.poll(() => alert(page, rewriter.reasons[reason].says).count()).toBe(0);
    await context.close();
  });
});

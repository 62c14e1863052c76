import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeChatPrompt } from '#domain/rewriter/prompt.ts';
import { payloads } from '#test/domain/rewriter/payloads.ts';
import {
  answerOf,
  type Behavior,
  eventOf,
  openModelServer,
  refuses,
  streamOf,
  streams,
} from '#test/server/model-server.ts';
import { resume, resumeBullets, resumeWork, rewriter as words } from '#words/en.ts';
import { client } from './build.ts';
import { serveFolder } from './server.ts';
import { dump } from './stored.ts';
import { openSite, type Site, visitIn } from './visit.ts';

const bullet = 'Worked with 3 teams and migrated 14 billing services to Kubernetes, keeping the March date.';
const faithful = 'Migrated 14 billing services with 3 teams to Kubernetes, keeping the March date.';
const invented = 'Led 41 teams at Norvane Systems, cutting cost by 73 %.';
const key = 'sk-canary-0123456789';

let behave: Behavior;
let model: Awaited<ReturnType<typeof openModelServer>>;
let site: Site;

beforeAll(async () => {
  model = await openModelServer((...given) => behave(...given));
  // The server reads its settings when the build is loaded.
  Object.assign(process.env, {
    LLM_BASE_URL: model.baseUrl,
    LLM_MODEL: 'house',
    LLM_API_KEY: key,
    LLM_PER_CLIENT: '500',
  });
  site = await openSite();
});

afterAll(async () => {
  await site.close();
  await model.close();
});

/** Opens the panel of one bullet on the résumé page. */
async function openPanel(page: Page): Promise<void> {
  await page.getByLabel(resume.start.label).fill(bullet);
  await page.getByRole('button', { name: resume.start.read }).click();
  await page.getByRole('button', { name: resumeBullets.bullet.work }).first().click();
  await page.getByText(words.title).click();
  await page.getByRole('radio', { name: words.ways.names.chat }).waitFor();
}

async function visit(url = site.url): Promise<{ page: Page; wrong: string[]; context: BrowserContext }> {
  const { context, wrong, open } = visitIn(await site.browser.newContext(), url);
  const page = await open('/resume/');
  await openPanel(page);
  return { page, wrong, context };
}

async function useLocal(page: Page, baseUrl = model.baseUrl): Promise<void> {
  await page.getByRole('radio', { name: words.ways.names.local }).check();
  await page.getByLabel(words.local.url).fill(baseUrl);
  await page.getByLabel(words.model, { exact: true }).fill('small');
}

const ask = (page: Page) => page.getByRole('button', { name: words.ask, exact: true }).click();
const draftOf = (page: Page) => page.getByLabel(resumeWork.draft).inputValue();
const ownRequests = (wrong: readonly string[]) =>
  wrong.filter((what) => !what.startsWith(`foreign: ${model.baseUrl}/`));

describe('the site’s own model', () => {
  it('is offered, asked and used by keyboard alone, and never gets an invented fact into a bullet', async () => {
    behave = streams(streamOf(answerOf(faithful, invented)));
    const { page, wrong, context } = await visit();
    await page.getByRole('radio', { name: words.ways.names.site }).waitFor();
    await page.getByRole('radio', { name: words.ways.names.chat }).focus();
    await page.keyboard.press('ArrowDown');
    await page.getByRole('radio', { name: words.ways.names.site, checked: true }).waitFor();
    const button = page.getByRole('button', { name: words.ask, exact: true });
    for (let step = 0; step < 20 && !(await button.evaluate((one) => one === document.activeElement)); step += 1)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText(words.done(2, 0)).waitFor();
    // The focus stays where the person was; the first thing to use comes next.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText(words.variant.taken).waitFor();
    await expect.poll(() => draftOf(page)).toBe(faithful);
    const second = page.getByRole('listitem', { name: words.variant.name(2) });
    await expect.poll(() => second.innerText()).toContain(words.variant.takenOut);
    await expect.poll(() => second.getByRole('button').count()).toBe(0);
    await expect.poll(() => second.locator('del').allInnerTexts()).toContain('73 %');
    expect(wrong).toEqual([]);
    expect((await page.content()).includes(key)).toBe(false);
    await context.close();
  });

  it('says of itself that it is there, and nothing more', async () => {
    const health = await (await fetch(`${site.url}/api/health`)).text();
    expect(JSON.parse(health)).toEqual({ state: 'ok', rewriting: 'available' });
  });
});

describe('a site without a server', () => {
  it('offers the other ways, without an error', async () => {
    const host = await serveFolder(client);
    const { page, wrong, context } = await visit(host.url);
    await page.waitForLoadState('networkidle');
    await expect.poll(() => page.getByRole('radio', { name: words.ways.names.site }).count()).toBe(0);
    await expect.poll(() => page.getByRole('radio', { name: words.ways.names.key }).count()).toBe(1);
    expect(wrong).toEqual([]);
    await context.close();
    await host.close();
  });
});

describe('the person’s own key', () => {
  it('goes to the chosen provider in one header and is nowhere else, until they ask to remember it', async () => {
    const { page, wrong, context } = await visit();
    const sent: { url: string; key: boolean; elsewhere: boolean }[] = [];
    context.on('request', (request) => {
      const { authorization = '', ...others } = request.headers();
      const rest = JSON.stringify([request.url(), others, request.postData()]);
      sent.push({ url: request.url(), key: authorization.includes(key), elsewhere: rest.includes(key) });
    });
    await context.route('https://api.openai.com/**', (route) =>
      route.fulfill({
        headers: { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' },
        contentType: 'text/event-stream',
        body: streamOf(answerOf(faithful)),
      }),
    );
    await page.getByRole('radio', { name: words.ways.names.key }).check();
    await page.getByLabel(words.key.label('OpenAI')).fill(key);
    await page.getByLabel(words.model, { exact: true }).fill('some-model');
    await ask(page);
    await page.getByText(words.done(1, 0)).waitFor();
    const withKey = sent.filter((request) => request.key);
    expect(withKey.map(({ url }) => url)).toEqual(['https://api.openai.com/v1/chat/completions']);
    expect(sent.filter(({ elsewhere }) => elsewhere)).toEqual([]);
    expect((await dump(page)).includes(key)).toBe(false);
    expect((await page.content()).includes(key)).toBe(false);
    expect(wrong.filter((what) => !what.startsWith('foreign: https://api.openai.com/'))).toEqual([]);

    await page.getByRole('combobox', { name: words.key.provider }).selectOption({ label: 'Groq' });
    await expect.poll(() => page.getByLabel(words.key.label('Groq')).inputValue()).toBe('');
    await page.getByRole('combobox', { name: words.key.provider }).selectOption({ label: 'OpenAI' });
    await page.getByLabel(words.key.remember).check();
    const places = await page.evaluate(
      (canary) => Object.keys(localStorage).filter((name) => localStorage[name].includes(canary)),
      key,
    );
    expect(places).toEqual(['critical-path:model-keys']);
    await page.getByLabel(words.key.remember).uncheck();
    expect((await dump(page)).includes(key)).toBe(false);
    await context.close();
  });
});

describe('what goes wrong', () => {
  it.each<[string, Behavior, keyof typeof words.reasons]>([
    ['a refused key', refuses(401), 'unauthorized'],
    ['a limit', refuses(429, {}, { 'Retry-After': '30' }), 'rate-limited'],
    ['a fault', refuses(500), 'server-error'],
    ['an answer without form', streams(streamOf('Here you go!')), 'unusable-answer'],
    ['half a JSON', streams(streamOf('{"variants": ["Led')), 'unusable-answer'],
    ['a refusal', streams('data: {"choices":[{"delta":{"refusal":"No."}}]}\n\n'), 'refused'],
    [
      'a service that lets no page ask',
      (response) => {
        response.removeHeader('Access-Control-Allow-Origin');
        response.end('{}');
      },
      'not-allowed-here',
    ],
  ])('%s is told with a next step, and the bullet stays', async (_, given, reason) => {
    behave = given;
    const { page, context } = await visit();
    await useLocal(page);
    await ask(page);
    const alert = page.getByRole('alert').filter({ hasText: words.reasons[reason].says });
    await alert.waitFor();
    await expect.poll(() => alert.innerText()).toContain(words.reasons[reason].next);
    await expect.poll(() => draftOf(page)).toBe(bullet);
    await context.close();
  });

  it('nobody there and no connection are told apart', async () => {
    const gone = await openModelServer(() => undefined);
    await gone.close();
    const { page, context } = await visit();
    await useLocal(page, gone.baseUrl);
    await ask(page);
    await page.getByText(words.reasons.unreachable.says).waitFor();
    await page.getByRole('radio', { name: words.ways.names.site }).check();
    await context.setOffline(true);
    await ask(page);
    await page.getByText(words.reasons.offline.says).waitFor();
    await expect.poll(() => draftOf(page)).toBe(bullet);
    await context.close();
  });

  it('the page’s own policy is told as the cause where it is', async () => {
    const context = await site.browser.newContext();
    await context.route('**/resume/', async (route) => {
      const answer = await route.fetch();
      const without = (text: string) => text.replaceAll(' http://127.0.0.1:*', '');
      const headers = Object.fromEntries(
        Object.entries(answer.headers()).map(([name, value]) => [name, without(value)]),
      );
      await route.fulfill({ response: answer, headers, body: without(await answer.text()) });
    });
    const page = await context.newPage();
    await page.goto(`${site.url}/resume/`);
    await openPanel(page);
    await useLocal(page);
    await ask(page);
    await page.getByText(words.reasons['blocked-by-policy'].says).waitFor();
    await expect.poll(() => draftOf(page)).toBe(bullet);
    await context.close();
  });

  it('stopping closes the connection to the model and leaves the bullet', async () => {
    behave = (response, call) => {
      response.writeHead(200, { 'Content-Type': 'text/event-stream' });
      const timer = setInterval(() => response.write(eventOf('word ')), 5);
      void call.closed.then(() => clearInterval(timer));
    };
    for (const choose of [useLocal, (page: Page) => page.getByRole('radio', { name: words.ways.names.site }).check()]) {
      const { page, wrong, context } = await visit();
      await choose(page);
      const before = model.calls.length;
      await ask(page);
      const asked = () => model.calls.slice(before).find(({ body }) => body !== '');
      await expect.poll(() => asked()?.written() ?? 0).toBeGreaterThan(0);
      await page.getByRole('button', { name: words.stop, exact: true }).click();
      await page.getByText(words.reasons.stopped.says).waitFor();
      const call = asked();
      await call?.closed;
      const written = call?.written();
      await page.waitForTimeout(300);
      expect(call?.written()).toBe(written);
      await expect.poll(() => draftOf(page)).toBe(bullet);
      expect(ownRequests(wrong)).toEqual([]);
      await context.close();
    }
  });
});

describe('a hostile answer', () => {
  const forms = [
    (payload: string) => payload,
    (payload: string) => `${faithful} ${payload}`,
    (payload: string) => `Led it ${payload}.`,
  ];
  const vectors = payloads.flatMap((payload) => forms.map((form) => form(payload)));

  it('is text and nothing else, in two hundred forms', async () => {
    const { page, wrong, context } = await visit();
    await page.getByRole('radio', { name: words.ways.names.chat }).check();
    const elements = () =>
      page
        .locator(
          'img, svg[onload], iframe, script:not([src]), a[href^="javascript"], a[href^="data"], form[action], object, embed',
        )
        .count();
    const read = async (answer: string) => {
      await page.getByRole('textbox', { name: words.chat.answer }).fill(answer);
      await page.getByRole('button', { name: words.chat.read }).click();
    };
    const before = await elements();
    for (let at = 0; at < vectors.length; at += 3) {
      // An answer without form first, so that what is told afterwards is told of this one.
      await read('None.');
      await page.getByText(words.reasons['unusable-answer'].says).waitFor();
      await read(answerOf(...vectors.slice(at, at + 3)));
      await page.getByText(words.reasons['unusable-answer'].says).waitFor({ state: 'detached' });
    }
    expect(vectors.length).toBeGreaterThanOrEqual(198);
    expect(await elements()).toBe(before);
    expect(wrong).toEqual([]);
    expect(await dump(page)).not.toMatch(/collect\.example|Norvane|previous instructions/u);
    await expect.poll(() => draftOf(page)).toBe(bullet);
    await context.close();
  });

  it('offers nothing to use that the person has not said', async () => {
    behave = streams(
      streamOf(answerOf(invented, `${faithful} Saved $9.4M.`, 'Owned 14 billing services as Vice President.')),
    );
    const { page, context } = await visit();
    await useLocal(page);
    await ask(page);
    await page.getByText(words.done(3, 0)).waitFor();
    const uses = page.getByRole('button', { name: words.variant.take });
    const offered: string[] = [];
    for (const button of await uses.all()) {
      await button.click();
      offered.push(await draftOf(page));
    }
    expect(offered.join()).not.toMatch(/41|Norvane|73|9\.4|Vice President|Owned/u);
    await context.close();
  });
});

describe('a chat page', () => {
  it('gets the prompt, and its answer comes back through the same guard', async () => {
    const { page, wrong, context } = await visit();
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('radio', { name: words.ways.names.chat }).check();
    await page.getByRole('button', { name: words.chat.copy }).click();
    await page.getByText(words.chat.copied).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      writeChatPrompt({ bullet, facts: [], posting: '' }),
    );
    await page
      .getByRole('textbox', { name: words.chat.answer })
      .fill(`Sure!\n\`\`\`json\n${answerOf(faithful, invented)}\n\`\`\``);
    await page.getByRole('button', { name: words.chat.read }).click();
    await page.getByText(words.done(2, 0)).waitFor();
    await expect.poll(() => page.getByRole('button', { name: words.variant.take }).count()).toBe(1);
    expect(wrong).toEqual([]);
    await context.close();
  });
});

describe('the panel', () => {
  it.each(['light', 'dark'] as const)('passes axe in the %s theme', async (colorScheme) => {
    behave = streams(streamOf(answerOf(faithful, invented, `${faithful} orchestrated`)));
    const context = await site.browser.newContext({ colorScheme, bypassCSP: true, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.goto(`${site.url}/resume/`);
    await openPanel(page);
    await useLocal(page);
    await ask(page);
    await page.getByText(words.done(3, 0)).waitFor();
    await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
    const found = await page.evaluate(async (): Promise<string[]> => {
      const axe: { run: (within: string) => Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }> } =
        Reflect.get(globalThis, 'axe');
      const { violations } = await axe.run('main');
      return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')}`));
    });
    expect(found).toEqual([]);
    await context.close();
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { questionsOf } from '#domain/library/faq.ts';
import { readLibrary } from '#platform/library-files.ts';
import { library as words } from '#words/en.ts';
import { client } from './build.ts';
import { openSite, type Site } from './visit.ts';

const read = readLibrary('content');
if (read.state === 'mistakes') throw new Error(read.mistakes.join('\n'));
const topics = read.content.faq.toSorted((a, b) => a.order - b.order);
const built = (path: string): string => readFileSync(join(client, path), 'utf8');

const listSchema = z.object({
  '@type': z.literal('FAQPage'),
  dateModified: z.string(),
  mainEntity: z.array(z.object({ name: z.string(), url: z.url(), acceptedAnswer: z.object({ text: z.string() }) })),
});

/** What a page tells search engines of its questions. */
const toldBy = (html: string) =>
  [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gsu)]
    .map(([, json = '']) => listSchema.safeParse(JSON.parse(json)).data)
    .find((told) => told !== undefined);

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe('the pages of questions and answers', () => {
  it('are one a topic, and tell search engines its questions with their places and short answers', () => {
    for (const topic of topics) {
      const told = toldBy(built(`faq/${topic.id}/index.html`));
      expect(told?.dateModified, topic.id).toBe(topic.updated);
      expect(
        told?.mainEntity.map(({ name, url, acceptedAnswer }) => [name, new URL(url).hash, acceptedAnswer.text]),
      ).toEqual(questionsOf(topic).map(({ id, question, short }) => [question, `#${id}`, short]));
    }
  });

  it('have an index that leads to every answer from the place where the answer used to stand', () => {
    const index = built('faq/index.html');
    for (const topic of topics) {
      expect(index).toContain(`<section id="${topic.id}"`);
      for (const { id } of questionsOf(topic))
        expect(index).toMatch(new RegExp(`<li id="${id}"[^>]*>\\s*<a href="/faq/${topic.id}/#${id}"`, 'u'));
    }
  });

  it('are in the sitemap, in the list for programs and in the feed', () => {
    for (const { id } of topics)
      for (const file of ['sitemap.xml', 'llms.txt', 'rss.xml']) expect(built(file), file).toContain(`/faq/${id}/`);
  });
});

describe('an address of an answer that somebody kept', () => {
  it('leads to the link of the question, and from there by keyboard to the answer and the next topic', async () => {
    const [topic, after] = topics;
    const [, kept] = topic ? questionsOf(topic) : [];
    const { page, wrong } = await site.visit();
    await page.goto(`${site.url}/faq/#${kept?.id}`);
    const place = page.locator('li:target');
    await expect.poll(() => place.isVisible()).toBe(true);
    // A browser goes on from the place that the address names.
    await page.keyboard.press('Tab');
    await expect.poll(() => place.locator('a').evaluate((link) => link === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/faq/${topic?.id}/#${kept?.id}`);
    expect(await page.locator('article:target').getByRole('heading').textContent()).toBe(kept?.question);
    await page.getByRole('link', { name: `${words.next} ${after?.name}` }).press('Enter');
    await page.waitForURL(`**/faq/${after?.id}/`);
    expect(wrong).toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPublishedAnswers } from '#bin/eval-answers.ts';
import { answerSets } from '#domain/interview/answer-accuracy.ts';
import { answerRules as words, interview } from '#words/en.ts';
import { openSite, type Site } from './visit.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe('the figures of the answer rules', () => {
  it('stand beside those of two readings, within reach of the keys on a phone', async () => {
    const published = readPublishedAnswers();
    if (!published) throw new Error('nothing is published');
    const { page, wrong, context } = await site.visit();
    await page.setViewportSize({ width: 360, height: 780 });
    await page.goto(`${site.url}/how-answers-are-read/`);
    await page.getByText(words.second).waitFor();
    for (const half of answerSets) {
      const second = published.second[half];
      await page.getByText(words.alike(second)).waitFor();
      const table = page.getByRole('group', { name: words.sets[half] });
      for (const { part, f1 } of published.sets[half].parts) {
        const cells = table.getByRole('row', { name: interview.parts[part] }).getByRole('cell');
        const two = second.parts.find((other) => other.part === part)?.f1 ?? 0;
        expect((await cells.allInnerTexts()).slice(2, 4)).toEqual([f1.toFixed(2), two.toFixed(2)]);
      }
      await table.press('ArrowRight');
      await expect.poll(() => table.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
    }
    expect(wrong).toEqual([]);
    await context.close();
  });
});

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

type Finding = { id: string; nodes: { target: string[]; failureSummary: string }[] };

/** Runs axe in a page and returns what it finds wrong, in words; `null` means all rules. */
export async function faultsOf(page: Page, rules: string[] | null): Promise<string[]> {
  await page.evaluate(axe);
  const runOnly = rules ? { type: 'rule', values: rules } : { type: 'tag', values: tags };
  const found = await page.evaluate(async (only): Promise<Finding[]> => {
    const runner: { run: (target: Document, options: object) => Promise<{ violations: Finding[] }> } = Reflect.get(
      globalThis,
      'axe',
    );
    const { violations } = await runner.run(document, { runOnly: only });
    return violations;
  }, runOnly);
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id} at ${node.target.join(' ')}: ${node.failureSummary}`),
  );
}

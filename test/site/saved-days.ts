import type { Page } from 'playwright-core';

/** A day as it is saved, with the words around it. */
export const savedDay = /.{0,30}\b\d{4}-\d{2}-\d{2}.{0,10}/gu;

/** Days that a page shows as they are saved, folded parts among them. */
export async function savedDays(page: Page): Promise<string[]> {
  const text = await page.getByRole('main').evaluate((main) => {
    const walk = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const said: string[] = [];
    while (walk.nextNode())
      if (!walk.currentNode.parentElement?.closest('script, style, template, textarea'))
        said.push(walk.currentNode.textContent ?? '');
    return said.join('\n');
  });
  return text.match(savedDay) ?? [];
}

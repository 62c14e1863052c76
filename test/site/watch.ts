import type { Page } from 'playwright-core';

/**
 * Everything that must never happen on a page: policy violations, console errors, uncaught errors, foreign requests.
 * It is noted in `wrong`, which several pages may share.
 */
export async function watch(page: Page, origin: string, wrong: string[] = []): Promise<string[]> {
  page.on('console', (message) => {
    if (message.type() === 'error' || message.text().includes('Content Security Policy'))
      wrong.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => wrong.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith('data:') && !url.startsWith('blob:')) wrong.push(`foreign: ${url}`);
  });
  await page.exposeFunction('tellViolation', (words: string) => {
    wrong.push(`policy: ${words}`);
  });
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      const tell: unknown = Reflect.get(globalThis, 'tellViolation');
      if (typeof tell === 'function') tell(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  return wrong;
}

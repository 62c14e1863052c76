import type { Server } from 'node:http';
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { closeGracefully, serve } from '#server/serve.ts';
import { openBrowser } from './browser.ts';
import { dist } from './build.ts';
import { watch } from './watch.ts';

/** One person's browser on the site; what must never happen on a page is noted in `wrong`. */
export type Visit = { context: BrowserContext; page: Page; wrong: string[]; open: (path: string) => Promise<Page> };

/** The built site behind its own server, and a browser to visit it with. */
export type Site = {
  url: string;
  browser: Browser;
  visit: (options?: BrowserContextOptions) => Promise<Visit>;
  /** A visit in a context that was made ready before. */
  visitIn: (context: BrowserContext) => Promise<Visit>;
  close: () => Promise<void>;
};

/** A visit in a context that was made elsewhere. */
export function visitIn(context: BrowserContext, url: string): Omit<Visit, 'page'> {
  const wrong: string[] = [];
  const open = async (path: string): Promise<Page> => {
    const page = await context.newPage();
    await watch(page, url, wrong);
    await page.goto(url + path);
    return page;
  };
  return { context, wrong, open };
}

/** Serves the build and starts a browser. Close it when done. */
export async function openSite(flags: string[] = []): Promise<Site> {
  const { server, url }: { server: Server; url: string } = await serve({ dist, port: 0 });
  const browser = await openBrowser(flags);
  const begin = async (context: BrowserContext): Promise<Visit> => {
    const visit = visitIn(context, url);
    return { ...visit, page: await visit.open('/my-path/') };
  };
  return {
    url,
    browser,
    visit: async (options = {}) => begin(await browser.newContext(options)),
    visitIn: begin,
    close: async () => {
      await browser.close();
      await closeGracefully(server);
    },
  };
}

/** Goes on by Tab until a place has the focus, at most a hundred steps; says whether it got there. */
export async function tabTo(page: Page, place: Locator): Promise<boolean> {
  const isFocused = () => place.evaluate((one) => one === document.activeElement);
  for (let steps = 0; steps < 100 && !(await isFocused()); steps += 1) await page.keyboard.press('Tab');
  return isFocused();
}

import type { Page } from 'playwright-core';
import { record } from '#words/en.ts';

/**
 * Presses one button many times, a burst at a time, and waits after each burst until the page says that all of it
 * is saved. Returns how many presses it said that of.
 */
export const pressOften = (page: Page, button: string, times: number, burst = 1): Promise<number> =>
  page.evaluate(
    async ([name, saving, saved, count, together]) => {
      const press = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);
      const status = [...document.querySelectorAll('[role=status]')].find(({ textContent }) => textContent === saved);
      if (!press || !status) return 0;
      let acknowledged = 0;
      while (acknowledged < count) {
        await new Promise<void>((resolve) => {
          let began = false;
          const watching = new MutationObserver(() => {
            began ||= status.textContent === saving;
            if (!began || status.textContent !== saved) return;
            watching.disconnect();
            resolve();
          });
          watching.observe(status, { childList: true, characterData: true, subtree: true });
          for (let turn = 0; turn < together; turn += 1) press.click();
        });
        acknowledged += together;
      }
      return acknowledged;
    },
    [button, record.saving, record.saved, times, burst] as const,
  );

import './theme-choice.ts';
import { armSearch } from '#features/search/open.ts';
import { readSummary } from '#platform/summary.ts';

const nav = document.querySelector<HTMLElement>('[data-path]');

/** Fills the network from the one summary row that the record keeps for it. */
async function fillPath(): Promise<void> {
  const summary = await readSummary();
  if (!summary || !nav) return;
  nav.dataset['next'] = summary.next;
  for (const [node, state] of Object.entries(summary.nodes)) {
    const place = nav.querySelector<HTMLElement>(`[data-node="${node}"]`);
    if (!place) continue;
    const shown = node === summary.next ? 'next' : state;
    place.dataset['state'] = shown;
    const words = place.querySelector('[data-node-state]');
    if (words) words.textContent = shown === 'empty' ? '' : `, ${nav.getAttribute(`data-word-${shown}`) ?? shown}`;
  }
}

void fillPath();
addEventListener('pageshow', (event) => {
  if (event.persisted) void fillPath();
});
addEventListener('critical-path:saved', () => void fillPath());

const search = document.querySelector<HTMLButtonElement>('[data-search]');
if (search) armSearch(search);

import type { Answer } from '#domain/search/find.ts';
import { search as words } from '#words/en/search.ts';
import { closeOnLeave, element, plainButton } from './element.ts';
import { createFacets } from './facets.ts';
import { createKeysDialog } from './keys.ts';
import { moveThroughLinks } from './moves.ts';
import { type Openness, type OpenSearch, openSearch } from './parts.ts';
import { drawAdvice, drawHits } from './results.ts';
import { adoptStyles } from './styles.ts';

/** Shorter than this, nearly every place is a hit. */
const shortestQuery = 2;
/** How long a count waits before it is announced, in milliseconds, so that typing is not talked over. */
const announceAfter = 300;

type Index = { state: 'unasked' } | { state: 'loading' } | { state: 'failed' } | { state: 'ready'; open: Openness };

/** What the dialog shows: one sentence, what stands below it, and the answer by which it can be narrowed down. */
type View = { says: string; shows: Node[]; answer: Answer | null };

function viewOf(answer: Answer, query: string, isNarrowed: boolean): View {
  const { hits, complete } = answer;
  if (hits.length === 0) {
    const says = isNarrowed ? words.nothingNarrowed(query) : words.nothing(query);
    return { says, shows: isNarrowed ? [] : drawAdvice(), answer };
  }
  if (complete === 0) return { says: words.partial(hits.length), shows: drawHits(hits), answer };
  const whole = hits.filter((hit) => hit.complete);
  return { says: words.found(whole.length, complete), shows: drawHits(whole), answer };
}

function createSearchDialog(openIndex: OpenSearch, openKeys: () => void): { open: () => void } {
  let index: Index = { state: 'unasked' };
  let announcing: ReturnType<typeof setTimeout> | undefined;

  const field = element('input', {
    id: 'search-words',
    type: 'search',
    maxlength: '200',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'go',
    autofocus: '',
  });
  const status = element('p', { role: 'status', class: 'note soft' });
  const results = element('div', { class: 'search-results' });
  const facets = createFacets(() => show());
  const form = element('form', { role: 'search' }, element('label', { for: field.id }, words.field), field);
  const head = element(
    'div',
    { class: 'search-head' },
    element('h2', { id: 'search-title' }, words.title),
    plainButton(words.keys.title, openKeys),
    plainButton(words.close, () => dialog.close()),
  );
  const dialog = element(
    'dialog',
    { class: 'search', 'aria-labelledby': 'search-title' },
    element('div', {}, head, form, facets.element, status, results),
  );

  const view = (): View => {
    const query = field.value.trim();
    const nothing = { shows: [], answer: null };
    if (index.state === 'failed') return { ...nothing, says: words.failed, shows: [plainButton(words.retry, retry)] };
    if (index.state !== 'ready') return { ...nothing, says: words.loading };
    if (query.length < shortestQuery) return { ...nothing, says: words.hint };
    const found = viewOf(index.open.find(query, facets.narrowing()), query, facets.isNarrowed());
    const { lack } = index.open;
    return lack === 'none' ? found : { ...found, says: `${found.says} ${words.lacks[lack]}` };
  };
  const show = (): void => {
    const { says, shows, answer } = view();
    results.replaceChildren(...shows);
    facets.show(answer?.counts ?? null, index.state === 'ready' ? index.open.names : new Map());
    clearTimeout(announcing);
    announcing = setTimeout(() => {
      status.textContent = says;
    }, announceAfter);
  };
  const prepare = async (): Promise<void> => {
    if (index.state === 'loading') return;
    // Stories may have been written since it was open last; until all parts are in again, the whole of before serves.
    if (index.state !== 'ready') index = { state: 'loading' };
    show();
    const take = (open: Openness): void => {
      const isLess = open.lack === 'loading' && index.state === 'ready' && index.open.lack === 'none';
      if (!isLess) index = { state: 'ready', open };
      show();
    };
    try {
      take(await openIndex(take));
    } catch {
      index = { state: 'failed' };
      show();
    }
  };
  function retry(): void {
    field.focus();
    void prepare();
  }

  field.addEventListener('input', show);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    results.querySelector<HTMLElement>('section a')?.click();
  });
  // A place on this very page is reached without loading it again.
  results.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a')) dialog.close();
  });
  moveThroughLinks(dialog, field, results);
  closeOnLeave(dialog);
  document.body.append(dialog);

  return {
    open() {
      if (!dialog.open) dialog.showModal();
      field.select();
      void prepare();
    },
  };
}

/** Creates both dialogs; nothing is fetched until search is opened. */
export function createDialogs(openIndex = openSearch): Record<'search' | 'keys', { open: () => void }> {
  adoptStyles();
  const keys = createKeysDialog();
  return { keys, search: createSearchDialog(openIndex, keys.open) };
}

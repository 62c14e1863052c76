import type { Answer } from '#domain/search/find.ts';
import { search as words } from '#words/en/search.ts';
import { closeOnLeave, element, plainButton } from './element.ts';
import { createKeysDialog } from './keys.ts';
import { moveThroughLinks } from './moves.ts';
import { drawAdvice, drawHits } from './results.ts';
import { adoptStyles } from './styles.ts';

/** Answers a query from the index. */
type Find = (query: string) => Answer;
/** Resolves when the index is there; rejects when it cannot be had now. */
export type OpenSearch = () => Promise<Find>;

const openSearch: OpenSearch = async () => (await import('#platform/search-index.ts')).openSearch();

/** Shorter than this, nearly every place is a hit. */
const shortestQuery = 2;
/** How long a count waits before it is announced, in milliseconds, so that typing is not talked over. */
const announceAfter = 300;

type Index = { state: 'unasked' } | { state: 'loading' } | { state: 'failed' } | { state: 'ready'; find: Find };

/** What the dialog shows: one sentence, and what stands below it. */
type View = { says: string; shows: Node[] };

function viewOf(answer: Answer, query: string): View {
  const { hits, complete } = answer;
  if (hits.length === 0) return { says: words.nothing(query), shows: drawAdvice() };
  if (complete === 0) return { says: words.partial(hits.length), shows: drawHits(hits) };
  const whole = hits.filter((hit) => hit.complete);
  return { says: words.found(whole.length, complete), shows: drawHits(whole) };
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
    element('div', {}, head, form, status, results),
  );

  const view = (): View => {
    const query = field.value.trim();
    if (index.state === 'failed') return { says: words.failed, shows: [plainButton(words.retry, retry)] };
    if (index.state !== 'ready') return { says: words.loading, shows: [] };
    if (query.length < shortestQuery) return { says: words.hint, shows: [] };
    return viewOf(index.find(query), query);
  };
  const show = (): void => {
    const { says, shows } = view();
    results.replaceChildren(...shows);
    clearTimeout(announcing);
    announcing = setTimeout(() => {
      status.textContent = says;
    }, announceAfter);
  };
  const prepare = async (): Promise<void> => {
    if (index.state === 'loading' || index.state === 'ready') return;
    index = { state: 'loading' };
    show();
    try {
      index = { state: 'ready', find: await openIndex() };
    } catch {
      index = { state: 'failed' };
    }
    show();
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

import { screen, waitFor, within } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildIndex } from '#domain/search/search-index.ts';
import { type Openness, openOver, type OpenSearch } from '#features/search/parts.ts';
import { armSearch } from '#features/search/open.ts';
import { place } from '#test/domain/search/bank.ts';

const index = buildIndex([
  place('Risk management', { url: '#risk', keywords: ['RAID log'], text: 'Seeing what could stop the program.' }),
  place('Communication', { url: '#communication', text: 'Telling a risk to those who decide.' }),
  place('Avoiding conflict', { url: '#conflict', kind: 'red-flag', text: 'A risk that nobody names.' }),
  ...Array.from({ length: 12 }, (_, copy) => place(`Level ${copy}`, { url: `#level-${copy}`, kind: 'level' })),
]);
const opens: OpenSearch = () => Promise.resolve(openOver([index]));

/** jsdom knows the dialog element but not how it opens; this stands in for the browser’s own. */
beforeAll(() => {
  const openers = new WeakMap<HTMLDialogElement, Element | null>();
  HTMLDialogElement.prototype.showModal = function showModal() {
    openers.set(this, document.activeElement);
    this.setAttribute('open', '');
    (this.querySelector<HTMLElement>('[autofocus]') ?? this.querySelector('button'))?.focus();
  };
  HTMLDialogElement.prototype.close = function close() {
    this.removeAttribute('open');
    const opener = openers.get(this);
    if (opener instanceof HTMLElement) opener.focus();
  };
});

let stop = new AbortController();

/** A page with the search button and a field, its listeners gone after the test. */
function openPage(openSearch: OpenSearch = opens) {
  document.body.innerHTML = '<button type="button" hidden>Search</button><input aria-label="Story" />';
  const button = screen.getByText('Search');
  const { signal } = stop;
  const listen = document.addEventListener.bind(document);
  document.addEventListener = (type: string, listener: EventListenerOrEventListenerObject) =>
    listen(type, listener, { signal });
  armSearch(button, openSearch);
  document.addEventListener = listen;
  return { button, user: userEvent.setup() };
}

const dialog = () => screen.findByRole('dialog', { name: 'Search' });
const says = (sentence: string) =>
  waitFor(() => expect(screen.getByRole('status').textContent).toBe(sentence), { timeout: 2000 });

beforeEach(() => {
  stop = new AbortController();
  localStorage.clear();
});
afterEach(() => stop.abort());

describe('opening search', () => {
  it('shows the button, which does nothing without script, and opens a dialog with the field in focus', async () => {
    const { button, user } = openPage();
    expect(button.hidden).toBe(false);
    await user.click(button);
    expect(within(await dialog()).getByRole('searchbox', { name: /skills/iu })).toBe(document.activeElement);
  });

  it('works by / from anywhere on the page', async () => {
    const { user } = openPage();
    await user.keyboard('/');
    expect(await dialog()).toBeTruthy();
  });

  it('leaves / and ? to a field that is being typed in', async () => {
    const { user } = openPage();
    const story = screen.getByRole('textbox', { name: 'Story' });
    await user.type(story, 'a/b?');
    expect(story).toHaveProperty('value', 'a/b?');
    expect(document.querySelector('dialog')).toBeNull();
  });

  it('closes by Escape, and focus returns to the button', async () => {
    const { button, user } = openPage();
    await user.click(button);
    const opened = await dialog();
    await user.keyboard('ris{Escape}');
    expect(opened.hasAttribute('open')).toBe(false);
    expect(document.activeElement).toBe(button);
  });

  it('keeps what was typed for the next time', async () => {
    const { button, user } = openPage();
    await user.click(button);
    await dialog();
    await user.keyboard('risk{Escape}');
    await user.click(button);
    expect(screen.getByRole('searchbox')).toHaveProperty('value', 'risk');
  });
});

describe('results', () => {
  async function type(words: string) {
    const page = openPage();
    await page.user.click(page.button);
    await dialog();
    await page.user.keyboard(words);
    return page;
  }

  it('come as one types, grouped by kind, with the matched words marked and the count announced', async () => {
    await type('risk');
    const skills = screen.getByRole('region', { name: 'Skills' });
    const links = within(skills).getAllByRole('link');
    expect(links.map((link) => link.textContent)).toEqual(['Risk management', 'Communication']);
    expect(
      within(screen.getByRole('region', { name: 'Red flags' }))
        .getByRole('link')
        .getAttribute('href'),
    ).toBe('#conflict');
    expect(Array.from(document.querySelectorAll('mark'), (mark) => mark.textContent)).toEqual(['Risk', 'risk', 'risk']);
    await says('3 places');
  });

  it('show the best ten and say how many there are', async () => {
    await type('lev');
    expect(screen.getAllByRole('link')).toHaveLength(10);
    await says('The best 10 of 12 places');
  });

  it('show the keyword that matched where the text does not', async () => {
    await type('raid');
    expect(document.querySelector('mark')?.textContent).toBe('RAID');
  });

  it('show what has some of the words where nothing has all, and say so', async () => {
    await type('conflict communication');
    expect(
      screen
        .getAllByRole('link')
        .map((link) => link.textContent)
        .toSorted(),
    ).toEqual(['Avoiding conflict', 'Communication']);
    await says('No place has all of these words. 2 places with some of them:');
  });

  it('say when nothing is found and what to try', async () => {
    await type('zzqq');
    expect(screen.getAllByRole('listitem').length).toBeGreaterThan(1);
    expect(screen.getByRole('link', { name: /skills framework/u }).getAttribute('href')).toBe('/skills/');
    await says('Nothing found for “zzqq”.');
  });

  it('wait for the second letter', async () => {
    await type('r');
    expect(screen.queryByRole('link')).toBeNull();
    await says('Type two letters or more. The beginning of each word is enough.');
  });

  it('show typed markup as text', async () => {
    await type('<img src=x>');
    await says('Nothing found for “<img src=x>”.');
    expect(document.querySelector('dialog img')).toBeNull();
  });

  it('are walked by the arrow keys, back to the field above the first', async () => {
    const { user } = await type('risk');
    const links = screen.getAllByRole('link');
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(document.activeElement).toBe(links[1]);
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(document.activeElement).toBe(links.at(-1));
    await user.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}');
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
  });

  it('let typing go on from a result', async () => {
    const { user } = await type('ris');
    await user.keyboard('{ArrowDown}k');
    expect(screen.getByRole('searchbox')).toHaveProperty('value', 'risk');
  });

  it('lead by Enter to the first, and the dialog closes', async () => {
    await type('comm{Enter}');
    expect(location.hash).toBe('#communication');
    expect(document.querySelector('dialog[open]')).toBeNull();
  });

  it('lead nowhere by Enter where nothing is found', async () => {
    await type('zzqq{Enter}');
    expect(document.querySelector('dialog[open]')).not.toBeNull();
  });
});

describe('narrowing down', () => {
  it('offers the kinds and skills that the hits have, with how many, and takes one and all again', async () => {
    const { button, user } = openPage();
    await user.click(button);
    await dialog();
    expect(screen.queryByRole('group', { name: 'Narrow down' })).toBeNull();
    await user.keyboard('risk');
    const kinds = screen.getByRole('combobox', { name: 'Kind' });
    expect(
      within(kinds)
        .getAllByRole('option')
        .map((option) => option.textContent),
    ).toEqual(['All kinds', 'Skills (2)', 'Red flags (1)']);
    expect(screen.queryByRole('combobox', { name: 'Round' })).toBeNull();
    await user.selectOptions(kinds, 'red-flag');
    expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual(['Avoiding conflict']);
    await says('1 place');
    await user.click(screen.getByRole('button', { name: 'Show all' }));
    expect(document.activeElement).toBe(kinds);
    expect(screen.getAllByRole('link')).toHaveLength(3);
  });

  it('says that nothing is found within a choice, and keeps the choice in sight', async () => {
    const { button, user } = openPage();
    await user.click(button);
    await dialog();
    await user.keyboard('risk');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kind' }), 'red-flag');
    await user.clear(screen.getByRole('searchbox'));
    await user.type(screen.getByRole('searchbox'), 'communication');
    await says('Nothing found for “communication” within what you chose below the field.');
    expect(screen.getByRole('combobox', { name: 'Kind' })).toHaveProperty('value', 'red-flag');
  });
});

describe('parts that come later', () => {
  it('are searched as they come, and said to be missing until then', async () => {
    let more: ((open: Openness) => void) | undefined;
    const { button, user } = openPage((onMore) => {
      more = onMore;
      return Promise.resolve(openOver([index], 'loading'));
    });
    await user.click(button);
    await dialog();
    await user.keyboard('risk');
    await says('3 places Interview questions, the library and your own stories are still being looked up.');
    more?.(openOver([index, buildIndex([place('A risk you raised', { kind: 'question', url: '#q' })])]));
    expect(screen.getByRole('link', { name: 'A risk you raised' })).toBeTruthy();
    await says('4 places');
  });

  it('stay in sight when search is opened again, until all of them are in anew', async () => {
    const whole = openOver([index, buildIndex([place('A risk you raised', { kind: 'question', url: '#q' })])]);
    let times = 0;
    const { button, user } = openPage((onMore) => {
      times += 1;
      if (times === 1) onMore(whole);
      return Promise.resolve(openOver([index], 'loading'));
    });
    await user.click(button);
    await dialog();
    await user.keyboard('risk');
    await says('4 places');
    await user.click(screen.getByRole('button', { name: 'Close' }));
    await user.click(button);
    await waitFor(() => expect(times).toBe(2));
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(screen.getByRole('status').textContent).toBe('4 places');
    expect(screen.getByRole('link', { name: 'A risk you raised' })).toBeTruthy();
  });
});

describe('while the index is not there', () => {
  it('says that it is loading, and shows results for what was typed meanwhile', async () => {
    const { promise, resolve } = Promise.withResolvers<Awaited<ReturnType<OpenSearch>>>();
    const { button, user } = openPage(() => promise);
    await user.click(button);
    await dialog();
    await user.keyboard('risk');
    await says('Loading what can be searched …');
    resolve(await opens(() => {}));
    expect(await screen.findByRole('link', { name: 'Risk management' })).toBeTruthy();
  });

  it('says when it cannot be loaded, and tries again', async () => {
    let online = false;
    const { button, user } = openPage(() => (online ? opens(() => {}) : Promise.reject(new Error('offline'))));
    await user.click(button);
    await dialog();
    await user.keyboard('risk');
    const again = await screen.findByRole('button', { name: 'Try again' });
    await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/could not be loaded.*connection/u));
    online = true;
    await user.click(again);
    expect(await screen.findByRole('link', { name: 'Risk management' })).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
  });
});

describe('the list of keys', () => {
  it('opens by ? and by its button in search', async () => {
    const { user } = openPage();
    await user.keyboard('?');
    const keys = await screen.findByRole('dialog', { name: 'Keys' });
    expect(within(keys).getAllByRole('definition').length).toBeGreaterThan(3);
    await user.keyboard('{Escape}/');
    await user.click(within(await dialog()).getByRole('button', { name: 'Keys' }));
    expect(keys.hasAttribute('open')).toBe(true);
  });

  it('turns the single keys off and on; the button stays', async () => {
    const { button, user } = openPage();
    await user.keyboard('?');
    await screen.findByRole('dialog', { name: 'Keys' });
    await user.click(screen.getByRole('checkbox'));
    await user.keyboard('{Escape}/');
    expect(document.querySelector('dialog[open]')).toBeNull();
    await user.click(button);
    await user.click(within(await dialog()).getByRole('button', { name: 'Keys' }));
    await user.click(screen.getByRole('checkbox'));
    await user.keyboard('{Escape}');
    screen.getByRole('searchbox').focus();
    await user.keyboard('{Escape}/');
    expect(await dialog()).toBeTruthy();
  });
});

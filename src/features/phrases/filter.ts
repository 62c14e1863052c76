/** Letters and digits alone, so that capitals, accents and punctuation make no difference. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Shows the filter of the list, and keeps only the phrases that hold every word typed into it. */
export function armFilter(root: ParentNode = document): void {
  const form = root.querySelector<HTMLFormElement>('form[data-filter]');
  const field = form?.querySelector('input');
  const status = form?.querySelector('[role="status"]');
  if (!form || !field || !status) return;
  const entries = [...root.querySelectorAll<HTMLElement>('[data-phrase]')].map((entry) => ({
    entry,
    words: ` ${plain(entry.dataset['phrase'] ?? '')}`,
  }));
  const holders = [...root.querySelectorAll<HTMLElement>('[data-holds-phrases]')];

  const narrow = (): void => {
    const asked = plain(field.value).split(' ').filter(Boolean);
    const isAsked = (words: string): boolean => asked.every((word) => words.includes(` ${word}`));
    const shown = entries.filter(({ words }) => isAsked(words));
    for (const { entry, words } of entries) entry.hidden = !isAsked(words);
    for (const holder of holders) holder.hidden = holder.querySelector('[data-phrase]:not([hidden])') === null;
    status.textContent = asked.length === 0 ? '' : tell(shown.length);
  };
  const { one = '', many = '', nothing = '' } = form.dataset;
  const tell = (count: number): string => {
    if (count === 0) return nothing;
    return count === 1 ? one : many.replace('#', String(count));
  };

  form.addEventListener('submit', (event) => event.preventDefault());
  field.addEventListener('input', narrow);
  form.hidden = false;
  // A field that the browser filled in again after going back.
  narrow();
}

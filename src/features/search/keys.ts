import { search } from '#words/en/search.ts';
import { closeOnLeave, element, plainButton } from './element.ts';
import { areSingleKeysOn, turnSingleKeys } from './shortcuts.ts';

const words = search.keys;

/** The list of keys, with the switch that turns the single-key shortcuts off. */
export function createKeysDialog(): { open: () => void } {
  const rows = words.list.flatMap(([keys, does]) => [
    element('dt', {}, ...keys.split(' ').flatMap((key) => [element('kbd', {}, key), ' '])),
    element('dd', {}, does),
  ]);
  const single = element('input', { type: 'checkbox', 'aria-describedby': 'keys-note' });
  single.addEventListener('change', () => turnSingleKeys(single.checked));
  const head = element(
    'div',
    { class: 'search-head' },
    element('h2', { id: 'keys-title' }, words.title),
    plainButton(search.close, () => dialog.close()),
  );
  const dialog = element(
    'dialog',
    { class: 'search', 'aria-labelledby': 'keys-title' },
    element(
      'div',
      {},
      head,
      element('dl', {}, ...rows),
      element('label', {}, single, ` ${words.single}`),
      element('p', { id: 'keys-note', class: 'note soft' }, words.singleNote),
    ),
  );
  closeOnLeave(dialog);
  document.body.append(dialog);
  return {
    open() {
      single.checked = areSingleKeysOn();
      if (!dialog.open) dialog.showModal();
    },
  };
}

/** Where the choice is kept; only `off` is ever written. */
const key = 'single-keys';

/** Whether `/` and `?` are shortcuts; a person can turn them off. */
export function areSingleKeysOn(): boolean {
  try {
    return localStorage.getItem(key) !== 'off';
  } catch {
    return true;
  }
}

export function turnSingleKeys(on: boolean): void {
  try {
    if (on) localStorage.removeItem(key);
    else localStorage.setItem(key, 'off');
  } catch {
    // Without storage the shortcuts stay on.
  }
}

const fields =
  'input:not([type=radio], [type=checkbox], [type=button]), textarea, select, [contenteditable]:not([contenteditable=false])';

/** Whether a key press is meant for the page: alone, outside fields, and with no dialog open. */
export function isForThePage(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return false;
  const inField = event.target instanceof Element && event.target.closest(fields) !== null;
  return !inField && document.querySelector('dialog[open]') === null && areSingleKeysOn();
}

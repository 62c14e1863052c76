import { searchEntry } from '#words/en/search-entry.ts';
import type { createDialogs } from './dialog.ts';
import type { OpenSearch } from './parts.ts';
import { isForThePage } from './shortcuts.ts';

/** Says that nothing could be loaded, in a popover since the page may be scrolled anywhere. */
function warn(): void {
  const warning = document.createElement('div');
  warning.role = 'alert';
  warning.popover = 'auto';
  warning.textContent = searchEntry.failed;
  warning.addEventListener('toggle', (event) => {
    if (event.newState === 'closed') warning.remove();
  });
  document.body.append(warning);
  warning.showPopover();
}

/**
 * Makes the header button and the keys `/` and `?` work. Everything else is loaded on first use.
 */
export function armSearch(button: HTMLElement, openIndex?: OpenSearch): void {
  let dialogs: ReturnType<typeof createDialogs> | undefined;
  const load = async (): Promise<void> => {
    const { createDialogs } = await import('./dialog.ts');
    dialogs ??= createDialogs(openIndex);
  };
  const open = async (which: 'search' | 'keys'): Promise<void> => {
    try {
      // Once loaded, no key that is typed at once may miss the field.
      if (!dialogs) await load();
      dialogs?.[which].open();
    } catch {
      warn();
    }
  };

  button.hidden = false;
  button.ariaHasPopup = 'dialog';
  button.addEventListener('click', () => {
    // Some browsers leave focus on the page after a click, and the dialog returns it to where it was.
    button.focus();
    void open('search');
  });
  document.addEventListener('keydown', (event) => {
    if ((event.key !== '/' && event.key !== '?') || !isForThePage(event)) return;
    event.preventDefault();
    void open(event.key === '/' ? 'search' : 'keys');
  });
}

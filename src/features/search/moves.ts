/**
 * Lets the arrow keys move from the field through the links and back. Whatever is typed on a link
 * goes on in the field.
 */
export function moveThroughLinks(dialog: HTMLElement, field: HTMLElement, links: HTMLElement): void {
  dialog.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const stops = [field, ...links.querySelectorAll('a')];
    const place = stops.findIndex((stop) => stop === document.activeElement);
    if (place < 0) return;
    const types = event.key === 'Backspace' || (event.key.length === 1 && event.key !== ' ');
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      stops[place + (event.key === 'ArrowDown' ? 1 : -1)]?.focus();
    } else if (place > 0 && types) field.focus();
  });
}

type Content = Node | string;

/** Creates an element with attributes and children; text becomes text nodes, never markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Content[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

export function plainButton(text: string, press: () => void): HTMLButtonElement {
  const button = element('button', { type: 'button', class: 'plain-button' }, text);
  button.addEventListener('click', press);
  return button;
}

/** Closes a dialog by Escape and by a click beside it. */
export function closeOnLeave(dialog: HTMLDialogElement): void {
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    // A search field would take the first Escape to empty itself.
    event.preventDefault();
    dialog.close();
  });
}

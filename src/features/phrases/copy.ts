/** Shows the copy buttons, which do nothing without script, and answers each in the status line beside it. */
export function armCopying(root: ParentNode = document): void {
  for (const button of root.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    const { copy = '', copied = '', notCopied = '' } = button.dataset;
    const status = button.parentElement?.querySelector('[role="status"]');
    const tell = (words: string): void => {
      if (status) status.textContent = words;
    };
    button.addEventListener('click', () => {
      void write(copy).then((done) => tell(done ? copied : notCopied));
    });
    button.hidden = false;
  }
}

/** Puts text on the clipboard; false where the browser refuses or has none. */
async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

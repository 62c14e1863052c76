/** Roles that are compared when the address names none. */
const usual = ['technical-program-manager', 'product-manager'] as const;

/**
 * Shows the two selects, which do nothing without script, and keeps only the two chosen columns of the table. The
 * choice stands in the fragment, so that a comparison can be linked and the way back leads to the one before. Keys pass
 * by other roles on the way to the one that is meant, so that a stay in a select leaves one step in the history.
 */
export function armComparison(root: ParentNode = document): void {
  const form = root.querySelector<HTMLFormElement>('form[data-compare]');
  const [left, right] = form?.querySelectorAll('select') ?? [];
  const table = root.querySelector('table[data-compared]');
  const status = form?.querySelector('[role="status"]');
  if (!form || !left || !right || !table || !status) return;
  const cells = [...table.querySelectorAll<HTMLElement>('[data-role]')];
  const known = new Set([...left.options].map(({ value }) => value));

  const asked = (): [string, string] => {
    const named = location.hash.slice(1).split(',');
    const [one = usual[0], other = usual[1]] = named.length === 2 && named.every((id) => known.has(id)) ? named : [];
    return [one, other];
  };
  const show = (): void => {
    const [one, other] = asked();
    left.value = one;
    right.value = other;
    for (const cell of cells) {
      const role = cell.dataset['role'];
      cell.hidden = role !== one && role !== other;
      // The table has the roles in one order; the chosen two stand in the order of the selects.
      if (role === other && cell.previousElementSibling) cell.parentElement?.append(cell);
    }
    for (const head of table.querySelectorAll('th[scope="rowgroup"]'))
      head.setAttribute('colspan', one === other ? '1' : '2');
  };
  let stepOfThisStay: string | null = null;
  const go = (address: string): void => {
    if (location.hash === stepOfThisStay) {
      history.replaceState(history.state, '', address);
      show();
    } else location.hash = address;
    stepOfThisStay = address;
  };
  const choose = (): void => {
    go(`#${left.value},${right.value}`);
    const names = [left, right].map((select) => select.selectedOptions[0]?.text ?? '');
    status.textContent = (form.dataset['shown'] ?? '').replace('#', names[0] ?? '').replace('#', names[1] ?? '');
  };
  for (const select of [left, right]) {
    select.addEventListener('change', choose);
    select.addEventListener('focus', () => void (stepOfThisStay = null));
  }
  form.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('hashchange', show);
  table.classList.add('two');
  form.hidden = false;
  show();
}

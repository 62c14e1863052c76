/** Whether an exercise fits what one of the choices asks for; an empty choice asks for nothing. */
function fits(entry: HTMLElement, name: string, asked: string): boolean {
  if (asked === '') return true;
  const has = entry.dataset[name] ?? '';
  if (name === 'minutes') return Number(has) <= Number(asked);
  return has.split(' ').includes(asked);
}

/** Shows the choices over the list of exercises, and keeps the exercises that fit all of them; a choice may come with the address. */
export function armChoices(root: ParentNode = document): void {
  const form = root.querySelector<HTMLFormElement>('form[data-choices]');
  const status = form?.querySelector('[role="status"]');
  if (!form || !status) return;
  const choices = [...form.querySelectorAll('select')];
  const entries = [...root.querySelectorAll<HTMLElement>('[data-exercise]')];
  const holders = [...root.querySelectorAll<HTMLElement>('[data-holds-exercises]')];
  const { one = '', many = '', nothing = '' } = form.dataset;

  const tell = (count: number): string => {
    if (count === 0) return nothing;
    return count === 1 ? one : many.replace('#', String(count));
  };
  const narrow = (): void => {
    const isAsked = (entry: HTMLElement): boolean => choices.every(({ name, value }) => fits(entry, name, value));
    for (const entry of entries) entry.hidden = !isAsked(entry);
    for (const holder of holders) holder.hidden = holder.querySelector('[data-exercise]:not([hidden])') === null;
    const shown = entries.filter(({ hidden }) => !hidden).length;
    status.textContent = choices.every(({ value }) => value === '') ? '' : tell(shown);
  };

  const asked = new URLSearchParams(location.search);
  for (const choice of choices) {
    const value = asked.get(choice.name === 'skills' ? 'skill' : choice.name);
    if (value && [...choice.options].some((option) => option.value === value)) choice.value = value;
  }
  form.addEventListener('change', narrow);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.hidden = false;
  narrow();
}

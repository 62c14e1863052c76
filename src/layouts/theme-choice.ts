const choice = document.querySelector<HTMLFieldSetElement>('[data-theme-choice]');
const radios = choice?.querySelectorAll<HTMLInputElement>('input') ?? [];
const root = document.documentElement;
for (const radio of radios) {
  radio.checked = radio.value === (root.dataset['theme'] ?? 'system');
  radio.addEventListener('change', () => {
    if (radio.value === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = radio.value;
    try {
      if (radio.value === 'system') localStorage.removeItem('theme');
      else localStorage.setItem('theme', radio.value);
    } catch {
      // Without storage the choice lasts as long as the page.
    }
  });
}
if (choice) choice.hidden = false;

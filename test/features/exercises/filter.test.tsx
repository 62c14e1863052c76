import { beforeEach, describe, expect, it } from 'vitest';
import { screen } from '@testing-library/dom';
import { armChoices } from '#features/exercises/filter.ts';

const page = `
  <form data-choices data-one="1 exercise" data-many="# exercises" data-nothing="None" hidden>
    <label>Skill <select name="skills"><option value="">Any</option><option value="judgment">Judgment</option></select></label>
    <label>Time <select name="minutes"><option value="">Any</option><option value="30">30</option><option value="20">20</option></select></label>
    <p role="status"></p>
  </form>
  <section data-holds-exercises aria-label="Short">
    <ul><li data-exercise data-skills="communication judgment" data-minutes="30">Note</li></ul>
  </section>
  <section data-holds-exercises aria-label="Long">
    <ul><li data-exercise data-skills="communication" data-minutes="60">Review</li></ul>
  </section>`;

const choose = (label: string, value: string): void => {
  const choice = screen.getByLabelText<HTMLSelectElement>(label);
  choice.value = value;
  choice.dispatchEvent(new Event('change', { bubbles: true }));
};

describe('the choices over the exercises', () => {
  beforeEach(() => {
    document.body.innerHTML = page;
    history.replaceState(null, '', '/exercises/');
  });

  it('keep what fits all of them, and say how much that is', () => {
    armChoices();
    choose('Skill', 'judgment');
    expect(screen.queryByRole('region', { name: 'Long' })).toBeNull();
    expect(screen.getByRole('status').textContent).toBe('1 exercise');
    choose('Time', '20');
    expect(screen.getByRole('status').textContent).toBe('None');
    choose('Skill', '');
    choose('Time', '');
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
  });

  it('may come with the address', () => {
    history.replaceState(null, '', '/exercises/?skill=judgment&minutes=nonsense');
    armChoices();
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['Note']);
  });
});

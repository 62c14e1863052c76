import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it, vi } from 'vitest';
import { TextField } from '#ui/Field.tsx';

const written: string[] = [];
let write: () => void = () => undefined;

/** A day that the page shows only once it is written. */
function Kept() {
  const [day, setDay] = useState('2026-05-21');
  return (
    <TextField
      label="Day"
      type="date"
      value={day}
      onChange={({ target: { value } }) => {
        written.push(value);
        write = () => setDay(value);
      }}
    />
  );
}

it('a day that is written before it is shown keeps the parts that were typed meanwhile, until it is left', async () => {
  const frame = document.body.appendChild(document.createElement('div'));
  createRoot(frame).render(<Kept />);
  const box = await vi.waitUntil(() => frame.querySelector('input'));
  const type = (value: string) => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(box, value);
    box.dispatchEvent(new Event('input', { bubbles: true }));
  };
  for (const day of ['0002-05-21', '0020-05-21', '0202-05-21', '2027-05-21']) {
    type(day);
    await vi.waitFor(() => expect(written.at(-1)).toBe(day));
    expect(box.value).toBe(day);
  }
  write();
  type('2028-05-21');
  await vi.waitFor(() => expect(written.at(-1)).toBe('2028-05-21'));
  expect(box.value).toBe('2028-05-21');
  box.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
  await vi.waitFor(() => expect(box.value).toBe('2027-05-21'));
});

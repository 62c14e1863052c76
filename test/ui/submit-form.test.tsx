import { createRoot } from 'react-dom/client';
import { expect, it, vi } from 'vitest';
import { SubmitForm } from '#ui/SubmitForm.tsx';

it('a form that is sent twice while it is being kept is kept once, and can be sent again afterward', async () => {
  const waiting: (() => void)[] = [];
  const keep = () => new Promise<void>((done) => waiting.push(done));
  const frame = document.body.appendChild(document.createElement('div'));
  createRoot(frame).render(
    <SubmitForm submit="Keep" onSubmit={keep}>
      <p>What is kept</p>
    </SubmitForm>,
  );
  const form = await vi.waitUntil(() => frame.querySelector('form'));
  const send = () => {
    const event = new Event('submit', { bubbles: true, cancelable: true });
    form.dispatchEvent(event);
    return event.defaultPrevented;
  };
  expect([send(), send()], 'the browser never sends it itself').toEqual([true, true]);
  expect(waiting).toHaveLength(1);
  waiting[0]?.();
  await vi.waitFor(() => {
    send();
    expect(waiting).toHaveLength(2);
  });
});

it('a form that could not be kept can be sent again', async () => {
  let tries = 0;
  const keep = () => {
    tries += 1;
    return tries === 1 ? Promise.reject(new Error('full')) : Promise.resolve();
  };
  const caught = vi.fn<(event: PromiseRejectionEvent) => void>();
  process.on('unhandledRejection', caught);
  const frame = document.body.appendChild(document.createElement('div'));
  createRoot(frame).render(
    <SubmitForm submit="Keep" onSubmit={keep}>
      <p>What is kept</p>
    </SubmitForm>,
  );
  const form = await vi.waitUntil(() => frame.querySelector('form'));
  const send = () => form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  send();
  await vi.waitFor(() => {
    send();
    expect(tries).toBeGreaterThan(1);
  });
  process.off('unhandledRejection', caught);
});

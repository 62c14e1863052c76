import { screen, waitFor } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startClock } from '#domain/interview/clock.ts';
import { attemptSchema } from '#domain/record/interview.ts';
import { Speech } from '#features/interview/Speech.tsx';
import { Typed } from '#features/interview/Typed.tsx';
import { $recognition } from '#stores/recognizing.ts';
import { $recorder } from '#stores/recordings.ts';
import { $isWritingDown, $speechOffer } from '#stores/speech.ts';
import { dropDrafts } from '#stores/typing.ts';
import { interview, speech as words } from '#words/en.ts';
import { FakeRecognition } from './fake-speech.ts';

const attempt = attemptSchema.parse({
  id: 'a1',
  question: 'q',
  variant: 0,
  asked: 'Tell me of a slip.',
  category: 'recovery',
  skills: [],
  format: 'behavioral',
  minutes: 3,
  session: '',
  clock: startClock(0),
  startedAt: '2026-03-06T09:00:00.000Z',
});
const take = { id: 't1', attempt: 'a1', startedAt: '', type: 'audio/webm', bytes: 0, seconds: 0, end: null };
const track = new EventTarget() as MediaStreamTrack;
const english = 'American English';

let root: Root;
/** Does something and waits until the page has followed. */
const settle = (change: () => unknown): Promise<void> =>
  act(async () => {
    await change();
  });
const user = userEvent.setup();
const record = (isOn = true) =>
  settle(() => $recorder.set(isOn ? { state: 'running', take, since: 0, track } : { state: 'idle' }));
const box = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: interview.attempt.answer });
const press = (name: string) => settle(() => user.click(screen.getByRole('button', { name })));
const says = (sentence: string) => waitFor(() => expect(document.body.textContent).toContain(sentence));

async function open(): Promise<void> {
  document.body.innerHTML = '<main></main>';
  root = createRoot(document.querySelector('main') ?? document.body);
  await settle(() =>
    root.render(
      <>
        <Speech attempt="a1" />
        <Typed attempt={attempt} field="text" label={interview.attempt.answer} rows={4} />
      </>,
    ),
  );
}

/** Asks the browser, switches on, and records. */
async function switchOn(): Promise<FakeRecognition> {
  await press(words.ask);
  await settle(() => user.click(screen.getByRole('checkbox', { name: words.on })));
  await record();
  if (!FakeRecognition.last) throw new Error('Nothing was started');
  return FakeRecognition.last;
}

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal('SpeechRecognition', FakeRecognition.fresh());
  $speechOffer.set({ state: 'unasked', lang: '' });
  $isWritingDown.set(false);
  $recognition.set({ state: 'idle' });
  $recorder.set({ state: 'idle' });
  dropDrafts();
  await open();
});

afterEach(async () => {
  await settle(() => root.unmount());
  vi.unstubAllGlobals();
});

describe('recognition on the device', () => {
  it('asks nothing of the browser and starts nothing before the person wishes it', async () => {
    await record();
    expect(FakeRecognition.asked).toEqual([]);
    await press(words.ask);
    expect(FakeRecognition.asked).toEqual([{ langs: ['en-US'], processLocally: true }]);
    await says(words.on);
    expect(FakeRecognition.made).toEqual([]);
    expect(document.activeElement).toBe(screen.getByRole('checkbox', { name: words.on }));
  });

  it('is held to the device, hears the track that is recorded, and ends with the recording', async () => {
    const recognition = await switchOn();
    expect(recognition).toMatchObject({ processLocally: true, lang: 'en-US', continuous: true, track });
    await record(false);
    expect(recognition.calls).toEqual(['start', 'stop']);
    await settle(() => recognition.end());
    await says(words.over(0));
  });

  it('adds words to the end of what was typed, and leaves the caret where it stands', async () => {
    const recognition = await switchOn();
    await settle(() => user.type(box(), 'I typed this.'));
    box().setSelectionRange(2, 7);
    await settle(() => recognition.hear(['I cut the', false]));
    expect(box().value).toBe('I typed this.');
    await says(`${words.interim} I cut the`);
    await settle(() => recognition.hear(['I cut the scope.', true], [' Because', false]));
    expect(box().value).toBe('I typed this. I cut the scope.');
    expect([box().selectionStart, box().selectionEnd]).toEqual([2, 7]);
    await settle(() => user.keyboard('wrote'));
    expect(box().value).toBe('I wrote this. I cut the scope.');
    await record(false);
    await settle(() => recognition.end());
    expect(box().value).toBe('I wrote this. I cut the scope. Because');
    await says(words.over(5));
  });

  it('goes on where the browser ends by itself, and stops where it then hears nothing', async () => {
    const first = await switchOn();
    await settle(() => first.hear(['One.', true]));
    await settle(() => first.end());
    expect(FakeRecognition.made).toHaveLength(2);
    await settle(() => FakeRecognition.last?.hear(['Two.', true]));
    await settle(() => FakeRecognition.last?.end());
    await settle(() => FakeRecognition.last?.end());
    expect(FakeRecognition.made).toHaveLength(3);
    expect(box().value).toBe('One. Two.');
    await says(words.faults['no-speech']);
    await press(words.again);
    expect(FakeRecognition.made).toHaveLength(4);
  });

  it.each([
    'no-speech',
    'not-allowed',
    'language-not-supported',
    'service-not-allowed',
    'audio-capture',
    'aborted',
  ] as const)('says what “%s” means, keeps every word, and can go on', async (error) => {
    const recognition = await switchOn();
    await settle(() => recognition.hear(['I cut the scope.', true], [' Because', false]));
    await settle(() => recognition.fail(error));
    await says(words.faults[error]);
    expect(box().value).toBe('I cut the scope. Because');
    expect($recorder.get().state).toBe('running');
    await press(words.again);
    expect(FakeRecognition.made).toHaveLength(2);
  });

  it('stops for good when the browser asks for the network, and says so', async () => {
    const recognition = await switchOn();
    await settle(() => recognition.hear(['I cut the scope.', true]));
    await settle(() => recognition.fail('network'));
    expect(recognition.calls).toContain('abort');
    await says(words.none.network(english));
    expect(screen.queryByRole('checkbox')).toBeNull();
    await record(false);
    await record();
    expect(FakeRecognition.made).toHaveLength(1);
    expect(box().value).toBe('I cut the scope.');
  });

  it('stops where the answer is full, and changes none of it', async () => {
    const recognition = await switchOn();
    await settle(() => user.click(box()));
    await settle(() => user.paste('x'.repeat(19_995)));
    await settle(() => recognition.hear(['I cut the scope.', true]));
    await says(words.faults.full);
    expect(box().value).toBe('x'.repeat(19_995));
  });

  it('writes what it heard when the page is left', async () => {
    const recognition = await switchOn();
    await settle(() => recognition.hear(['I cut the', false]));
    await settle(() => dispatchEvent(new Event('pagehide')));
    expect(box().value).toBe('I cut the');
  });
});

describe('a language pack', () => {
  it('is fetched only on the button that says so', async () => {
    FakeRecognition.fresh('downloadable');
    await press(words.ask);
    await says(words.pack.downloadable(english));
    FakeRecognition.installs = false;
    await press(words.get(english));
    await says(words.pack.failed(english));
    FakeRecognition.installs = true;
    await press(words.get(english));
    await says(words.on);
    expect(FakeRecognition.made).toEqual([]);
  });

  it('that is on its way can be looked after', async () => {
    FakeRecognition.fresh('downloading');
    await press(words.ask);
    await says(words.pack.downloading(english));
    FakeRecognition.answer = 'available';
    await press(words.look);
    await says(words.on);
    expect(FakeRecognition.made).toEqual([]);
  });
});

describe('a browser without recognition on the device', () => {
  it.each([
    ['has none at all', undefined],
    ['has one that only a service answers', class extends EventTarget {}],
  ])('that %s gets one sentence and no button, and nothing is made', async (_, kind) => {
    await settle(() => root.unmount());
    const made = vi.fn<() => object>();
    vi.stubGlobal('SpeechRecognition', kind && new Proxy(kind, { construct: made }));
    await open();
    await says(words.none['no-local'](english));
    expect(screen.queryByRole('button')).toBeNull();
    await record();
    expect(made).not.toHaveBeenCalled();
  });

  it('that says “unavailable” gets one sentence, and nothing is made', async () => {
    FakeRecognition.fresh('unavailable');
    await press(words.ask);
    await says(words.none.unavailable(english));
    await record();
    expect(FakeRecognition.made).toEqual([]);
  });
});

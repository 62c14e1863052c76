import { atom } from 'nanostores';
import { appendWords, countWords, hear, type SpeechFault, type Stretch } from '#domain/interview/speech.ts';
import { listen, type Listening } from '#platform/speech.ts';
import { typeAnswer } from './interview.ts';
import { $recorder, goAlong, type Recorder } from './recordings.ts';
import { $isWritingDown, $speechOffer, withdrawSpeech } from './speech.ts';
import { $drafts, leave as leaveTyping, readField } from './typing.ts';

/** What recognition is doing; `words` counts what it added to the answer. */
export type Recognition =
  | { state: 'idle' }
  | { state: 'listening'; interim: string; words: number }
  | { state: 'over'; fault: SpeechFault | null; words: number };

/** The recognition of this page. */
export const $recognition = atom<Recognition>({ state: 'idle' });

/** Makes a change of the answer, such as without moving the caret of who is typing in it. */
type Around = (change: () => void) => void;

/** Adds words to the end of an answer. False where they have no room. */
function addToAnswer(attempt: string, said: string, around: Around): boolean {
  const draft = $drafts.get()[`attempts ${attempt} text`];
  const text = draft?.text ?? readField({ kind: 'attempts', id: attempt, field: 'text' });
  const joined = appendWords(text, said);
  if (joined !== null && joined !== text) around(() => typeAnswer(attempt, 'text', joined));
  return joined !== null;
}

/** How long the last words may take once they are asked for, in milliseconds. */
const lastWords = 2500;

/** Recognizes one recording until it ends, and goes on where the browser ends by itself. */
function openSession({ take, track }: Extract<Recorder, { state: 'running' }>, around: Around) {
  let [taken, words, interim] = [0, 0, ''];
  let listening: Listening | null = null;
  let stage: 'on' | 'ending' | 'over' = 'on';
  let settle: () => void = () => undefined;
  const settled = new Promise<void>((resolve) => (settle = resolve));

  const put = (said: string): boolean => {
    const hasRoom = addToAnswer(take.attempt, said, around);
    if (hasRoom) words += countWords(said);
    return hasRoom;
  };
  /** Words that might still have changed stand as they are when nothing more comes. */
  const putInterim = (): boolean => {
    const last = interim;
    interim = '';
    return put(last);
  };
  const finish = (fault: SpeechFault | null) => {
    if (stage === 'over') return;
    stage = 'over';
    listening?.abort();
    const hasRoom = putInterim();
    $recognition.set({ state: 'over', fault: hasRoom ? fault : 'full', words });
    if (fault === 'network') withdrawSpeech();
    settle();
  };
  const onHeard = (stretches: Stretch[]) => {
    const heard = hear(stretches, taken);
    ({ taken, interim } = heard);
    if (put(heard.said)) $recognition.set({ state: 'listening', interim, words });
    else finish('full');
  };
  const start = () => {
    taken = 0;
    const before = words;
    const onEnd = (fault: SpeechFault | null) => {
      if (fault !== null || stage !== 'on') return finish(fault);
      if (!putInterim()) return finish('full');
      if (words > before) start();
      else finish('no-speech');
    };
    const opened = listen(track, $speechOffer.get().lang, { onHeard, onEnd });
    if (typeof opened === 'string') finish(opened);
    else listening = opened;
  };
  const end = async () => {
    if (stage === 'on') {
      stage = 'ending';
      listening?.stop();
      setTimeout(() => finish(null), lastWords);
    }
    await settled;
  };
  $recognition.set({ state: 'listening', interim, words });
  start();
  return { putInterim, end };
}

/** Goes on after recognition has ended before the recording did. */
export const recognizeAgain = (): void => $recognition.set({ state: 'idle' });

/** Switches writing down on or off; while a recording runs, at once. */
export function switchWritingDown(isOn: boolean): void {
  if (isOn && $recognition.get().state === 'over') recognizeAgain();
  $isWritingDown.set(isOn);
}

/**
 * Writes down what is said in recordings of a try, at the end of its answer, for as long as the person wants it.
 * Returns how to end that.
 */
export function writeDown(attempt: string, around: Around): () => void {
  let session: ReturnType<typeof openSession> | null = null;
  const end = async () => {
    await session?.end();
  };
  const follow = () => {
    const recorder = $recorder.get();
    const { state } = $recognition.get();
    if (recorder.state === 'asking' && state === 'over') return $recognition.set({ state: 'idle' });
    const isOn = $isWritingDown.get() && recorder.state === 'running' && recorder.take.attempt === attempt;
    if (!isOn) void end();
    else if (state === 'idle') session = openSession(recorder, around);
  };
  const leave = () => {
    // What was typed has been put aside by then, without these words.
    if (session?.putInterim()) leaveTyping();
  };
  const stops = [$recorder.listen(follow), $isWritingDown.listen(follow), $recognition.listen(follow), goAlong(end)];
  addEventListener('pagehide', leave);
  follow();
  return () => {
    for (const stop of stops) stop();
    removeEventListener('pagehide', leave);
    void end();
  };
}

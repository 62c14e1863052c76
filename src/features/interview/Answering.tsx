import { useState } from 'react';
import { openFirst } from '#domain/interview/open-points.ts';
import type { FullQuestion } from '#domain/interview/served.ts';
import type { Attempt } from '#domain/record/interview.ts';
import { commitAnswer, holdAttempt, removeAttempt } from '#stores/interview.ts';
import { $takes, deleteTakes, stopRecording } from '#stores/recordings.ts';
import { flush } from '#stores/typing.ts';
import { interview, whileLoading } from '#words/en.ts';
import { Clock } from './Clock.tsx';
import { FittingStories } from './FittingStories.tsx';
import { onUse } from '#ui/onUse.tsx';
import { Typed, typedIn } from './Typed.tsx';

const Scratchpad = onUse(async () => (await import('./Scratchpad.tsx')).Scratchpad, whileLoading);
const words = interview.attempt;

const takesOf = ({ id }: Attempt): string[] =>
  ($takes.get()?.takes ?? []).filter(({ attempt }) => attempt === id).map((take) => take.id);

/** The answer is written here; nothing else of the question can be seen. */
export function Answering({ attempt, question }: { attempt: Attempt; question: FullQuestion }) {
  const [isShort, setIsShort] = useState(false);
  const commit = async () => {
    await stopRecording();
    const text = typedIn(attempt, 'text');
    const isAnswered = text.trim().length >= 20 || takesOf(attempt).length > 0;
    setIsShort(!isAnswered);
    if (!isAnswered) return;
    const asked = openFirst(question.followUps, ({ ask, tests }) => `${ask} ${tests}`, text).slice(0, 2);
    await flush();
    await commitAnswer(attempt, asked);
  };
  const remove = async () => {
    await stopRecording();
    const takes = takesOf(attempt);
    if (takes.length > 0) await deleteTakes(takes);
    await removeAttempt(attempt.id);
    location.hash = '';
  };
  return (
    <>
      <Clock clock={attempt.clock} minutes={attempt.minutes} onHold={(isHeld) => void holdAttempt(attempt, isHeld)} />
      <Typed
        attempt={attempt}
        field="text"
        label={words.answer}
        hint={words.hint}
        rows={12}
        problem={isShort ? words.needsText : undefined}
      />
      {(attempt.format === 'estimation' || attempt.format === 'design') && <Scratchpad attempt={attempt} />}
      {attempt.format === 'behavioral' && <FittingStories attempt={attempt} />}
      <p className="actions">
        <button type="button" className="button" onClick={() => void commit()}>
          {words.commit}
        </button>
        <button type="button" className="plain-button" onClick={() => void remove()}>
          {words.remove}
        </button>
      </p>
    </>
  );
}

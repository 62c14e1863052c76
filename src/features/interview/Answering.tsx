import { useState } from 'react';
import { questionsIn } from '#domain/interview/loops.ts';
import type { FullQuestion } from '#domain/interview/served.ts';
import type { Attempt } from '#domain/record/interview.ts';
import { commitAnswer, holdAttempt } from '#stores/interview.ts';
import { stopRecording } from '#stores/recordings.ts';
import { flush } from '#stores/typing.ts';
import { useOneAtATime } from '#ui/useOneAtATime.ts';
import { interview, whileLoading } from '#words/en.ts';
import { Clock } from './Clock.tsx';
import { FittingStories } from './FittingStories.tsx';
import { onUse } from '#ui/onUse.tsx';
import { followUpsTo } from './Probing.tsx';
import { DeleteTry, takesOf } from './DeleteTry.tsx';
import { Typed, typedIn } from './Typed.tsx';
import { useRunning } from './useRunning.ts';

const Scratchpad = onUse(async () => (await import('./Scratchpad.tsx')).Scratchpad, whileLoading);
const words = interview.attempt;

/** The answer is written here; nothing else of the question can be seen. */
export function Answering({ attempt, question }: { attempt: Attempt; question: FullQuestion }) {
  const [isShort, setIsShort] = useState(false);
  const session = useRunning(attempt.session);
  const isTimedByRound = session !== null && questionsIn(session.round) === 1;
  const commit = useOneAtATime(async () => {
    await stopRecording();
    const text = typedIn(attempt, 'text');
    const isAnswered = text.trim().length >= 20 || takesOf(attempt).length > 0;
    setIsShort(!isAnswered);
    if (!isAnswered) return;
    await flush();
    await commitAnswer(attempt, followUpsTo(text, question.followUps));
  });
  return (
    <>
      {!isTimedByRound && (
        <Clock clock={attempt.clock} minutes={attempt.minutes} onHold={(isHeld) => void holdAttempt(attempt, isHeld)} />
      )}
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
        <DeleteTry attempt={attempt} />
      </p>
    </>
  );
}

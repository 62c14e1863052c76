import { useState } from 'react';
import { openFirst } from '#domain/interview/open-points.ts';
import type { FullQuestion } from '#domain/interview/served.ts';
import type { Attempt } from '#domain/record/interview.ts';
import { commitAnswer, holdAttempt, removeAttempt, typeAnswer } from '#stores/interview.ts';
import { LongField } from '#ui/Field.tsx';
import { interview } from '#words/en.ts';
import { Clock } from './Clock.tsx';

const words = interview.attempt;

/** The answer is written here; nothing else of the question can be seen. */
export function Answering({ attempt, question }: { attempt: Attempt; question: FullQuestion }) {
  const [isShort, setIsShort] = useState(false);
  const commit = () => {
    const hasText = attempt.text.trim().length >= 20;
    setIsShort(!hasText);
    if (!hasText) return;
    const asked = openFirst(question.followUps, ({ ask, tests }) => `${ask} ${tests}`, attempt.text).slice(0, 2);
    void commitAnswer(attempt, asked);
  };
  return (
    <>
      <Clock clock={attempt.clock} minutes={attempt.minutes} onHold={(isHeld) => void holdAttempt(attempt, isHeld)} />
      <LongField
        label={words.answer}
        hint={words.hint}
        rows={12}
        maxLength={20_000}
        value={attempt.text}
        problem={isShort ? words.needsText : undefined}
        onChange={(event) => typeAnswer(attempt.id, 'text', event.target.value)}
      />
      <p className="actions">
        <button type="button" className="button" onClick={commit}>
          {words.commit}
        </button>
        <button
          type="button"
          className="plain-button"
          onClick={() => {
            void removeAttempt(attempt.id);
            location.hash = '';
          }}
        >
          {words.remove}
        </button>
      </p>
    </>
  );
}

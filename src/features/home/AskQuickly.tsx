import { useState } from 'react';
import type { AnchorLevel } from '#domain/framework/skill.ts';
import { Choices } from '#ui/Choices.tsx';
import { home } from '#words/en.ts';
import type { QuickQuestion } from './QuickScore.tsx';

const words = home.score;

type Props = {
  question: QuickQuestion;
  index: number;
  count: number;
  /** What was answered before. */
  answer: AnchorLevel | null;
  arrive: boolean;
  /** The person is at it, although nothing is answered yet. */
  onLook: () => void;
  onDecide: (level: AnchorLevel) => void;
  onTurn: (index: number) => void;
};

/** One of the questions. Arrow keys look at the answers; a click, Enter, Space or the button gives one. */
export function AskQuickly({ question, index, count, answer, arrive, onLook, onDecide, onTurn }: Props) {
  const [level, setLevel] = useState(answer);
  const look = (chosen: AnchorLevel) => {
    setLevel(chosen);
    onLook();
  };
  return (
    <div className="stack">
      <Choices
        legend={
          <>
            <span className="note soft">{words.of(index + 1, count)}</span>
            <br />
            <strong>{question.prompt}</strong>
          </>
        }
        choices={question.answers.map((one) => ({ value: one.level, text: one.text }))}
        value={level}
        onChoose={look}
        onDecide={onDecide}
        arrive={arrive}
      />
      <p className="actions">
        {level === null ? (
          <button type="button" className="button quiet" onClick={() => onTurn(index + 1)}>
            {words.skip}
          </button>
        ) : (
          <button type="button" className="button" onClick={() => onDecide(level)}>
            {words.next}
          </button>
        )}
        {index > 0 && (
          <button type="button" className="plain-button" onClick={() => onTurn(index - 1)}>
            {words.back}
          </button>
        )}
      </p>
    </div>
  );
}

import type { FullQuestion, Step } from '#domain/interview/served.ts';
import type { Attempt } from '#domain/record/interview.ts';
import { rateAnswer } from '#stores/interview.ts';
import { Choices } from '#ui/Choices.tsx';
import { interview } from '#words/en.ts';
import styles from './Practice.module.css';

const words = interview.attempt;
const steps: readonly Step[] = [1, 2, 3, 4];

/** The person rates their own answer on the anchors; only then does the outline open. */
export function Rating({ attempt, question }: { attempt: Attempt; question: FullQuestion }) {
  return (
    <>
      <p className={styles['text']}>{attempt.text}</p>
      {[attempt.reply1, attempt.reply2].map((reply, place) =>
        reply === '' ? null : (
          <div key={attempt.followUps[place]?.ask ?? place}>
            <p className="note soft">{attempt.followUps[place]?.ask}</p>
            <p className={styles['text']}>{reply}</p>
          </div>
        ),
      )}
      <Choices
        legend={<h3>{words.rateTitle}</h3>}
        choices={steps.map((step) => ({ value: step, text: `${step} · ${question.rubric[step]}` }))}
        value={null}
        onChoose={(step) => void rateAnswer(attempt.id, step)}
      />
    </>
  );
}

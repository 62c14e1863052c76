import { useId, useState } from 'react';
import type { SkillId } from '#domain/framework/ids.ts';
import { chooseQuestions } from '#domain/interview/choose.ts';
import type { Try } from '#domain/interview/due.ts';
import { rounds } from '#domain/interview/ids.ts';
import { questionsIn, roundPlans } from '#domain/interview/loops.ts';
import type { QuestionHead, Round } from '#domain/interview/served.ts';
import type { Session } from '#domain/record/interview.ts';
import { startSession } from '#stores/interview.ts';
import { interview } from '#words/en.ts';
import styles from './Practice.module.css';

const words = interview.loop;

type Props = {
  heads: readonly QuestionHead[];
  tries: ReadonlyMap<string, readonly Try[]>;
  today: string;
  gaps: readonly SkillId[];
  sessions: readonly Session[];
};

/** The rounds of a loop, each to be practiced as a whole. */
export function Loops({ heads, tries, today, gaps, sessions }: Props) {
  const id = useId();
  const [isEmpty, setIsEmpty] = useState(false);
  const running = sessions.findLast(({ endedAt }) => endedAt === '');
  const begin = async (round: Round) => {
    const asked = chooseQuestions(heads, { round }, { tries, today, gaps })
      .slice(0, questionsIn(round))
      .map(({ head, standing }) => ({ head, variant: standing.variant }));
    setIsEmpty(asked.length === 0);
    if (asked.length === 0) return;
    const made = await startSession(round, asked);
    if (made.saved.state === 'saved') location.hash = `round=${made.id}`;
  };
  return (
    <section aria-labelledby={id} className={`stack ${styles['part']}`}>
      <h2 id={id}>{words.title}</h2>
      <p>{words.lead}</p>
      {running && (
        <p>
          {words.running}: {interview.rounds[running.round]}. <a href={`#round=${running.id}`}>{words.goOn}</a>
        </p>
      )}
      <ul className={styles['rounds']}>
        {rounds.map((round) => (
          <li key={round}>
            <span>{interview.rounds[round]}</span>
            <span className="note soft">{words.shape(roundPlans[round].minutes, questionsIn(round))}</span>
            <button
              type="button"
              className="button quiet"
              aria-label={`${words.start}: ${interview.rounds[round]}`}
              onClick={() => void begin(round)}
            >
              {words.start}
            </button>
          </li>
        ))}
      </ul>
      {isEmpty && <p role="alert">{words.none}</p>}
    </section>
  );
}

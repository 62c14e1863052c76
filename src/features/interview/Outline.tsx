import { targetLevels } from '#domain/framework/ids.ts';
import type { FullQuestion } from '#domain/interview/served.ts';
import { interview } from '#words/en.ts';
import styles from './Practice.module.css';

const words = interview.attempt;

/** Everything that the question held back until the answer was given. */
export function Outline({ question }: { question: FullQuestion }) {
  const texts = [
    [words.plain, question.plain],
    [words.precise, question.precise],
    [words.misconception, question.misconception],
  ] as const;
  const bars = targetLevels.filter((level) => question.barAt[level] !== undefined);
  return (
    <section className={`stack ${styles['part']}`} aria-labelledby="outline">
      <h3 id="outline">{words.outline}</h3>
      {question.moves.length === 0 && <p>{words.noOutline}</p>}
      <ol>
        {question.moves.map((move) => (
          <li key={move}>{move}</li>
        ))}
      </ol>
      {texts.map(([name, text]) =>
        text === undefined ? null : (
          <div key={name}>
            <h4>{name}</h4>
            <p>{text}</p>
          </div>
        ),
      )}
      {question.reference !== undefined && (
        <>
          <h4>{words.reference}</h4>
          <p className={styles['text']}>{question.reference}</p>
        </>
      )}
      {question.probes !== '' && <h4>{words.probes}</h4>}
      <p>{question.probes}</p>
      {question.traps.length > 0 && <h4>{words.traps}</h4>}
      <ul>
        {question.traps.map((trap) => (
          <li key={trap}>{trap}</li>
        ))}
      </ul>
      {bars.length > 0 && <h4>{words.barTitle}</h4>}
      <dl className={styles['bars']}>
        {bars.map((level) => (
          <div key={level}>
            <dt>{interview.levels[level]}</dt>
            <dd>{question.barAt[level]}</dd>
          </div>
        ))}
      </dl>
      {question.concepts.length > 0 && (
        <>
          <h4>{words.concepts}</h4>
          <ul>
            {question.concepts.map(({ name, href }) => (
              <li key={href}>
                <a href={href}>{name}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {question.exercises.length > 0 && (
        <>
          <h4>{words.exercises}</h4>
          <ul>
            {question.exercises.map((id) => (
              <li key={id}>
                <a href={`/exercises/${id}/`}>{id.replaceAll('-', ' ')}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

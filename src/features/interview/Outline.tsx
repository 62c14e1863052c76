import { targetLevels } from '#domain/framework/ids.ts';
import type { Link } from '#domain/interview/served.ts';
import type { Worded } from '#domain/interview/wording.ts';
import { interview, trying } from '#words/en.ts';
import styles from './Practice.module.css';

const words = interview.attempt;

/** Everything that the question held back until the answer was given. */
export function Outline({ worded: { question, ofFirst } }: { worded: Worded }) {
  const texts = [
    [words.plain, question.plain],
    [words.precise, question.precise],
    [words.misconception, question.misconception],
  ] as const;
  const bars = targetLevels.filter((level) => question.barAt[level] !== undefined);
  return (
    <section className={`stack ${styles['part']} ${styles['measured']}`} aria-labelledby="outline">
      <h3 id="outline">{words.outline}</h3>
      {question.moves.length === 0 && <p>{words.noOutline}</p>}
      {ofFirst.moves && <p className="note">{trying.movesOfFirst}</p>}
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
          {ofFirst.solution && (
            <>
              <p>
                <strong>{trying.solutionOfFirst}</strong>
              </p>
              <p className="note soft">
                {trying.firstWording}: {question.question}
              </p>
            </>
          )}
          <p className={styles['text']}>{question.reference}</p>
        </>
      )}
      {question.probes !== '' && <h4>{words.probes}</h4>}
      <p>{question.probes}</p>
      {question.traps.length > 0 && <h4>{words.traps}</h4>}
      {ofFirst.traps && <p className="note">{trying.trapsOfFirst}</p>}
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
      <Links title={words.concepts} links={question.concepts} />
      <Links title={words.exercises} links={question.exercises} />
      <Links title={trying.phrases} links={question.phrases} />
    </section>
  );
}

function Links({ title, links }: { title: string; links: readonly Link[] }) {
  if (links.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul>
        {links.map(({ name, href }) => (
          <li key={href}>
            <a href={href}>{name}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

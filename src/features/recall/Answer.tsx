import type { Card } from '#domain/recall/served.ts';
import { recall } from '#words/en.ts';
import styles from './Recall.module.css';

const words = recall.card;

/** The other side of a card, beside what the person wrote. */
export function Answer({ card, written }: { card: Card; written: string }) {
  const [besides, notes] = [words.besides[card.kind], words.notes[card.kind]];
  return (
    <>
      {written.trim() !== '' && (
        <div>
          <h4>{words.yours}</h4>
          <p className={styles['written']}>{written}</p>
        </div>
      )}
      <div>
        <h4>{words.answer}</h4>
        {card.answer.length === 1 ? (
          <p className={styles['answer']}>{card.answer[0]}</p>
        ) : (
          <ol>
            {card.answer.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
        )}
      </div>
      {card.beside !== '' && (
        <div>
          <h4>{besides}</h4>
          <p>{card.beside}</p>
        </div>
      )}
      {card.note !== '' && (
        <div>
          <h4>{notes}</h4>
          <p>{card.note}</p>
        </div>
      )}
      {card.source && (
        <p className="note soft">
          {words.source}: <a href={card.source.url}>{card.source.title}</a>
        </p>
      )}
      {card.href !== '' && (
        <p className="note">
          <a href={card.href}>
            {words.whole}: {card.about}
          </a>
        </p>
      )}
    </>
  );
}

import { useEffect, useRef } from 'react';
import { clockOf, movePick, type Picked, withoutPick } from '#domain/interview/pick.ts';
import type { Round } from '#domain/interview/served.ts';
import { interview, pair } from '#words/en.ts';
import styles from './Pair.module.css';

const words = pair.pick;

type Props = { picks: readonly Picked[]; round: Round; onPicks: (picks: readonly Picked[]) => void };

/** The questions that were picked, in the order in which they are asked, and what they take of the round’s clock. */
export function PickedList({ picks, round, onPicks }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  const toFocus = useRef<string | null>(null);
  // The button that moved a question goes along with it.
  useEffect(() => {
    if (toFocus.current !== null) document.getElementById(toFocus.current)?.focus();
    toFocus.current = null;
  });
  const move = (place: number, by: -1 | 1) => {
    const moved = movePick(picks, place, by);
    if (moved === picks) return;
    toFocus.current = moverId(place + by, by);
    onPicks(moved);
  };
  const remove = (place: number) => {
    onPicks(withoutPick(picks, place));
    title.current?.focus();
  };
  const { minutes, forQuestions, over } = clockOf(picks, round);
  return (
    <section className="stack" aria-labelledby="picked">
      <h3 id="picked" ref={title} tabIndex={-1}>
        {words.picked}
      </h3>
      {picks.length === 0 && <p>{words.none}</p>}
      <ol className={styles['picks']}>
        {picks.map(({ head }, place) => (
          <li key={head.id}>
            <span className={styles['pick']}>
              <span>
                {head.question} <span className="note soft">{interview.choose.minutes(head.minutes)}</span>
              </span>
              <span className={styles['tools']}>
                {([-1, 1] as const).map((by) => (
                  <button
                    key={by}
                    type="button"
                    id={moverId(place, by)}
                    className="button quiet small"
                    aria-label={by < 0 ? words.up(place + 1) : words.down(place + 1)}
                    aria-disabled={by < 0 ? place === 0 : place === picks.length - 1}
                    onClick={() => move(place, by)}
                  >
                    {by < 0 ? '↑' : '↓'}
                  </button>
                ))}
                <button type="button" className="plain-button note" onClick={() => remove(place)}>
                  {words.remove}
                  <span className="visually-hidden"> {head.question}</span>
                </button>
              </span>
            </span>
          </li>
        ))}
      </ol>
      {picks.length > 0 && (
        <p role="status" className={over > 0 ? styles['over'] : undefined}>
          {words.total(picks.length, minutes, forQuestions, over)}
        </p>
      )}
    </section>
  );
}

const moverId = (place: number, by: -1 | 1): string => `pick-${by < 0 ? 'up' : 'down'}-${place}`;

import { useEffect, useId } from 'react';
import { sayBytes } from '#domain/interview/take.ts';
import type { Attempt } from '#domain/record/interview.ts';
import { $takes, deleteTakes, readTakes } from '#stores/recordings.ts';
import { useSaved } from '#ui/useSaved.ts';
import { recordings as words } from '#words/en.ts';
import { localDay, sayDay } from './dates.ts';
import styles from './Recordings.module.css';
import { TakeRow } from './TakeRow.tsx';

/** Every recording on this device with what all take together; nothing where there is none. */
export function AllRecordings({ attempts }: { attempts: readonly Attempt[] }) {
  const id = useId();
  const known = useSaved($takes);
  useEffect(() => void readTakes(), []);
  if (!known || known.takes.length === 0) return null;
  const size = known.takes.reduce((sum, { bytes }) => sum + bytes, 0);
  return (
    <section aria-labelledby={id} className={`stack ${styles['all']}`}>
      <h2 id={id}>{words.all.title}</h2>
      <p className="soft">{words.all.lead(known.takes.length, sayBytes(size))}</p>
      <ol className={styles['takes']}>
        {known.takes.map((take, place) => {
          const attempt = attempts.find((each) => each.id === take.attempt);
          return (
            <TakeRow
              key={take.id}
              take={take}
              name={`${words.take(place + 1)}, ${sayDay(localDay(take.startedAt))}`}
              isHeld={known.held.includes(take.id)}
            >
              <p>{attempt ? <a href={`#try=${attempt.id}`}>{attempt.asked}</a> : words.all.orphan}</p>
            </TakeRow>
          );
        })}
      </ol>
      <p>
        <button
          type="button"
          className="button quiet"
          onClick={() => void deleteTakes(known.takes.map((take) => take.id))}
        >
          {words.removeAll}
        </button>
      </p>
    </section>
  );
}

import type { Play } from '#domain/record/play.ts';
import { simulator as words } from '#words/en.ts';
import type { DayHead } from './DayDesk.tsx';
import styles from './Simulator.module.css';

const remove = async (id: string): Promise<void> => {
  const { removePlay } = await import('#stores/plays.ts');
  await removePlay(id);
};

/** Days that the person has begun or lived, the last first. */
export function Plays({ days, plays }: { days: readonly DayHead[]; plays: readonly Play[] }) {
  if (plays.length === 0) return null;
  return (
    <section aria-labelledby="plays" className="no-print">
      <h2 id="plays">{words.plays}</h2>
      <ul className={styles['plays']}>
        {plays
          .toSorted((a, b) => b.startedAt.localeCompare(a.startedAt))
          .map(({ id, day, moves, endedAt, replays }) => {
            const name = days.find((each) => each.id === day)?.name ?? day;
            const chosen = moves.filter(({ act }) => act === 'choose').length;
            return (
              <li key={id}>
                <a href={`#play=${id}`}>{endedAt === '' ? words.resume(name) : words.debrief(name)}</a>
                <span className="note soft">
                  {endedAt === '' ? words.open(chosen) : words.over}
                  {replays !== '' && `; ${words.replayed}`}
                </span>
                <button
                  type="button"
                  className="plain-button"
                  aria-label={words.removeNamed(name)}
                  onClick={() => void remove(id)}
                >
                  {words.remove}
                </button>
              </li>
            );
          })}
      </ul>
    </section>
  );
}

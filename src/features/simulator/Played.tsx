import { type ReactNode, useCallback, useMemo, useState } from 'react';
import type { Play } from '#domain/record/play.ts';
import { setUp, type Setting } from '#domain/simulator/course.ts';
import type { DayInPack, PracticeLinks } from '#domain/simulator/day.ts';
import { makeMove, playMoves, type Move } from '#domain/simulator/play.ts';
import type { DayState } from '#domain/simulator/state.ts';
import { dayInPack } from '#stores/days.ts';
import { keepMove, moveOf } from '#stores/plays.ts';
import { useFetched } from '#ui/useFetched.ts';
import { simulator as words } from '#words/en.ts';
import { Course } from './Course.tsx';
import { Notes } from './Notes.tsx';
import { NotOpened } from './NotOpened.tsx';

/** A day that was played to its end. */
export type Ended = { setting: Setting; moves: readonly Move[]; state: DayState; links: PracticeLinks };

type Props = {
  play: Play;
  /** Whether the focus goes to where the day stands also where nothing was done yet. */
  takesFocus: boolean;
  /** What stands in the place of the day once it is over. */
  renderEnding: (ended: Ended) => ReactNode;
};

/** A kept play: the day as far as it was lived, or what its page shows of its end. */
export function Played({ play, takesFocus, renderEnding }: Props) {
  const { day } = play;
  const ask = useCallback(async () => {
    const arrival = await dayInPack(day);
    return arrival.state === 'missing' ? null : arrival;
  }, [day]);
  const fetched = useFetched(ask);
  if (fetched.state === 'loading') return <p role="status">{words.fetching}</p>;
  if (fetched.state === 'missing') return <NotOpened why="missing" onRetry={fetched.retry} />;
  if (fetched.value.state === 'damaged') return <NotOpened why="damaged" onRetry={() => location.reload()} />;
  return <Open play={play} content={fetched.value.content} takesFocus={takesFocus} renderEnding={renderEnding} />;
}

function Open({ play, content, takesFocus, renderEnding }: Props & { content: DayInPack }) {
  const [isRefused, setIsRefused] = useState(false);
  const setting = useMemo(() => setUp(content.day, content.program, play.seed), [content, play.seed]);
  const moves = useMemo(() => play.moves.map(moveOf), [play.moves]);
  const { state, made } = useMemo(() => playMoves(setting, moves), [setting, moves]);
  const kept = useMemo(() => moves.slice(0, made), [moves, made]);
  const move = async (next: Move) => {
    const saved = await keepMove(play.id, next, (before) => {
      // What no longer fits the day goes with the first new move.
      const { state: stands, made: kept } = playMoves(setting, before);
      const after = makeMove(setting, stands, next);
      return after && { kept, isLast: after.current === null };
    });
    setIsRefused(saved.state === 'refused');
  };
  return (
    <div className="stack">
      {isRefused && <p role="alert">{words.refused}</p>}
      {made < moves.length && <p role="status">{words.rewritten(made)}</p>}
      {state.current === null ? (
        renderEnding({ setting, moves: kept, state, links: content.links })
      ) : (
        <Course setting={setting} state={state} takesFocus={takesFocus || made > 0} onMove={(next) => void move(next)}>
          <Notes play={play} setting={setting} event={state.current} />
        </Course>
      )}
    </div>
  );
}

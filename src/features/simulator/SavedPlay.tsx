import { useCallback, useMemo, useState } from 'react';
import type { Play } from '#domain/record/play.ts';
import { setUp } from '#domain/simulator/course.ts';
import { makeMove, playMoves, type Move } from '#domain/simulator/play.ts';
import type { DayInPack } from '#domain/simulator/day.ts';
import { dayInPack } from '#stores/days.ts';
import { keepMove, moveOf, replayFrom } from '#stores/plays.ts';
import { onUse } from '#ui/onUse.tsx';
import { simulator as words, whileLoading } from '#words/en.ts';
import { Notes } from './Notes.tsx';
import { Course } from './Course.tsx';
import { useFetched } from '#ui/useFetched.ts';

const Debrief = onUse(async () => (await import('./Debrief.tsx')).Debrief, whileLoading);

/** A play that is kept: the day as far as it was lived, or its debrief. */
export function SavedPlay({ play }: { play: Play | null }) {
  return (
    <div className="stack">
      <p className="no-print">
        <a href="#all">{words.back}</a>
      </p>
      {play ? <Fetching play={play} /> : <p role="alert">{words.missing}</p>}
    </div>
  );
}

function Fetching({ play }: { play: Play }) {
  const { day } = play;
  const ask = useCallback(() => dayInPack(day), [day]);
  const fetched = useFetched(ask);
  if (fetched.state === 'loading') return <p role="status">{words.fetching}</p>;
  if (fetched.state === 'missing')
    return (
      <div role="alert" className="stack">
        <p>{words.notFetched}</p>
        <p>
          <button type="button" className="button" onClick={fetched.retry}>
            {words.again}
          </button>
        </p>
      </div>
    );
  return <Open play={play} content={fetched.value} />;
}

function Open({ play, content }: { play: Play; content: DayInPack }) {
  const [isRefused, setIsRefused] = useState(false);
  const setting = useMemo(() => setUp(content.day, content.program, play.seed), [content, play.seed]);
  const moves = useMemo(() => play.moves.map(moveOf), [play.moves]);
  const { state, made } = useMemo(() => playMoves(setting, moves), [setting, moves]);
  const kept = moves.slice(0, made);
  const move = async (next: Move) => {
    const after = makeMove(setting, state, next);
    if (!after) return;
    // What no longer fits the day goes with the first new move.
    const saved = await keepMove({ ...play, moves: play.moves.slice(0, made) }, next, after.current === null);
    setIsRefused(saved.state === 'refused');
  };
  const again = async (from: number) => {
    const { id, saved } = await replayFrom(play, from);
    setIsRefused(saved.state === 'refused');
    if (saved.state === 'saved') location.hash = `play=${id}`;
  };
  return (
    <div className="stack">
      {isRefused && <p role="alert">{words.refused}</p>}
      {made < moves.length && <p role="status">{words.rewritten(made)}</p>}
      {state.current === null ? (
        <Debrief
          setting={setting}
          moves={kept}
          links={content.links}
          notes={play.notes}
          canKeep
          onReplay={(from) => void again(from)}
        />
      ) : (
        <Course setting={setting} state={state} isResumed={made > 0} onMove={(next) => void move(next)}>
          <Notes play={play} setting={setting} event={state.current} />
        </Course>
      )}
    </div>
  );
}

import { useState } from 'react';
import type { Play } from '#domain/record/play.ts';
import { replayFrom } from '#stores/plays.ts';
import { onUse } from '#ui/onUse.tsx';
import { useOneAtATime } from '#ui/useOneAtATime.ts';
import { simulator as words, whileLoading } from '#words/en.ts';
import { Played } from './Played.tsx';

const Debrief = onUse(async () => (await import('./Debrief.tsx')).Debrief, whileLoading);

/** A play that is kept: the day as far as it was lived, or its debrief. */
export function SavedPlay({ play }: { play: Play | null }) {
  return (
    <div className="stack">
      <p className="no-print">
        <a href="#all">{words.back}</a>
      </p>
      {play ? <WithDebrief play={play} /> : <p role="alert">{words.missing}</p>}
    </div>
  );
}

function WithDebrief({ play }: { play: Play }) {
  const [isRefused, setIsRefused] = useState(false);
  const again = useOneAtATime(async (from: number) => {
    const { id, saved } = await replayFrom(play, from);
    setIsRefused(saved.state === 'refused');
    if (saved.state === 'saved') location.hash = `play=${id}`;
  });
  return (
    <>
      {isRefused && <p role="alert">{words.refused}</p>}
      <Played
        play={play}
        takesFocus={false}
        renderEnding={({ setting, moves, links }) => (
          <Debrief
            setting={setting}
            moves={moves}
            links={links}
            notes={play.notes}
            onReplay={(from) => void again(from)}
          />
        )}
      />
    </>
  );
}

import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { $record, $saveState } from '#stores/record.ts';
import { onUse } from '#ui/onUse.tsx';
import { useHash } from '#ui/useHash.ts';
import { useSaved } from '#ui/useSaved.ts';
import { simulator as words, whileLoading } from '#words/en.ts';
import type { Begun } from './begin.ts';
import { NotOpened } from './NotOpened.tsx';
import { Plays } from './Plays.tsx';

const SavedPlay = onUse(async () => (await import('./SavedPlay.tsx')).SavedPlay, whileLoading);

/** What the list needs of a day. */
export type DayHead = { id: string; name: string; minutes: number };

/** The day simulator; the fragment says what is open: `#begin=DAY` begins a day, `#play=ID` goes on with one. */
export function DayDesk({ days, children }: { days: readonly DayHead[]; children: ReactNode }) {
  const record = useSaved($record);
  const saving = useSaved($saveState);
  const [kind, id = ''] = useHash().slice(1).split('=');
  const isOpen = saving.state !== 'loading';
  const asked = kind === 'begin' && days.some((day) => day.id === id) ? id : null;
  const beginning = useBegin(isOpen ? asked : null);
  const isPlaying = kind === 'play' && isOpen;
  // The page's own list stays where it is: what the server wrote may not be written anew under the policy.
  return (
    <>
      {isPlaying && <SavedPlay key={id} play={record.plays.find((each) => each.id === id) ?? null} />}
      {!isPlaying && asked !== null && beginning.why === null && <p role="status">{words.fetching}</p>}
      {!isPlaying && asked !== null && beginning.why !== null && (
        <NotOpened why={beginning.why} onRetry={beginning.retry} />
      )}
      {!isPlaying && isOpen && <Plays days={days} plays={record.plays} />}
      <div hidden={isPlaying}>{children}</div>
    </>
  );
}

type NotBegun = Exclude<Begun['state'], 'begun'>;

/** Begins the day that a link names, once, and puts the play into its place in the history; says why where it cannot. */
function useBegin(day: string | null): { why: NotBegun | null; retry: () => void } {
  const begun = useRef<string | null>(null);
  const [why, setWhy] = useState<NotBegun | null>(null);
  const begin = useCallback(async (asked: string) => {
    setWhy(null);
    try {
      const begins = await (await import('./begin.ts')).begin(asked);
      if (begins.state === 'begun') location.replace(`#play=${begins.play}`);
      else setWhy(begins.state);
    } catch {
      setWhy('missing');
    }
  }, []);
  useEffect(() => {
    if (day === null) begun.current = null;
    if (day === null || begun.current === day) return;
    begun.current = day;
    void begin(day);
  }, [day, begin]);
  return { why, retry: () => day !== null && void begin(day) };
}

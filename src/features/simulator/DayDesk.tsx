import { type ReactNode, useEffect, useRef } from 'react';
import { $record, $saveState } from '#stores/record.ts';
import { onUse } from '#ui/onUse.tsx';
import { useHash } from '#ui/useHash.ts';
import { useSaved } from '#ui/useSaved.ts';
import { simulator as words, whileLoading } from '#words/en.ts';
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
  useBegin(isOpen ? asked : null);
  const isPlaying = kind === 'play' && isOpen;
  // The page's own list stays where it is: what the server wrote may not be written anew under the policy.
  return (
    <>
      {isPlaying && <SavedPlay key={id} play={record.plays.find((each) => each.id === id) ?? null} />}
      {!isPlaying && asked !== null && <p role="status">{words.fetching}</p>}
      {!isPlaying && isOpen && <Plays days={days} plays={record.plays} />}
      <div hidden={isPlaying}>{children}</div>
    </>
  );
}

/** Begins the day that a link names, once, and puts the play into its place in the history. */
function useBegin(day: string | null) {
  const begun = useRef<string | null>(null);
  useEffect(() => {
    if (day === null) begun.current = null;
    if (day === null || begun.current === day) return;
    begun.current = day;
    const begin = async () => {
      const { startPlay } = await import('#stores/plays.ts');
      const { id, saved } = await startPlay(day);
      location.replace(saved.state === 'saved' ? `#play=${id}` : '#refused');
    };
    void begin();
  }, [day]);
}

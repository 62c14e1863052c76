import { useState } from 'react';
import type { Play } from '#domain/record/play.ts';
import { $record, $saveState } from '#stores/record.ts';
import { onUse } from '#ui/onUse.tsx';
import { useSaved } from '#ui/useSaved.ts';
import { useOneAtATime } from '#ui/useOneAtATime.ts';
import { taster as words, whileLoading } from '#words/en.ts';
import type { DayHead } from './DayDesk.tsx';
import type { Begun } from './begin.ts';

const TasterPlay = onUse(async () => (await import('./TasterPlay.tsx')).TasterPlay, whileLoading);
const NotOpened = onUse(async () => (await import('./NotOpened.tsx')).NotOpened, whileLoading);

type Props = { day: string; longDays: readonly DayHead[] };
type Opening = { state: 'closed' | 'fetching' } | { state: 'open'; play: string } | Exclude<Begun, { state: 'begun' }>;

/** The short day, played where it stands; nothing of it is fetched before somebody begins. */
export function Taster({ day, longDays }: Props) {
  const { plays } = useSaved($record);
  const saving = useSaved($saveState);
  const [opening, setOpening] = useState<Opening>({ state: 'closed' });
  const begin = useOneAtATime(async () => {
    setOpening({ state: 'fetching' });
    const begun = await import('./begin.ts').then((all) => all.begin(day)).catch(() => ({ state: 'missing' }) as const);
    setOpening(begun.state === 'begun' ? { state: 'open', play: begun.play } : begun);
  });
  if (opening.state === 'open') {
    const open = plays.find(({ id }) => id === opening.play);
    if (open) return <TasterPlay key={open.id} play={open} longDays={longDays} onAgain={() => void begin()} />;
  }
  if (opening.state === 'fetching') return <p role="status">{whileLoading.loading}</p>;
  if (opening.state === 'missing' || opening.state === 'damaged' || opening.state === 'refused')
    return <NotOpened why={opening.state} onRetry={() => void begin()} />;
  const last = plays
    .filter((play) => play.day === day)
    .toSorted((a, b) => a.startedAt.localeCompare(b.startedAt))
    .at(-1);
  return (
    <Start
      last={last}
      isReady={saving.state !== 'loading'}
      onBegin={() => void begin()}
      onOpen={(play) => setOpening({ state: 'open', play })}
    />
  );
}

type StartProps = {
  last: Play | undefined;
  isReady: boolean;
  onBegin: () => void;
  onOpen: (play: string) => void;
};

function Start({ last, isReady, onBegin, onOpen }: StartProps) {
  if (!last)
    return (
      <p className="actions">
        <button type="button" className="button" disabled={!isReady} onClick={onBegin}>
          {words.begin}
        </button>
        <span className="note soft">{words.kept}</span>
      </p>
    );
  const isOver = last.endedAt !== '';
  const choices = last.moves.filter(({ act }) => act === 'choose').length;
  return (
    <>
      <p>{isOver ? words.played : words.begun(choices)}</p>
      <p className="actions">
        <button type="button" className="button" onClick={() => onOpen(last.id)}>
          {isOver ? words.see : words.goOn}
        </button>
        {isOver && (
          <button type="button" className="button quiet" onClick={onBegin}>
            {words.again}
          </button>
        )}
      </p>
    </>
  );
}

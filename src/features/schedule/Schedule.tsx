import { $desk, shownOn } from '#stores/schedule-desk.ts';
import { onUse } from '#ui/onUse.tsx';
import { useNow } from '#ui/useNow.ts';
import { useSaved } from '#ui/useSaved.ts';
import { schedule as words, site } from '#words/en.ts';

const Start = onUse(async () => (await import('./Start.tsx')).Start, site.onUse);
const Desk = onUse(async () => (await import('./Desk.tsx')).Desk, site.onUse);

/** The desk on which a schedule is written down, drawn and simulated. */
export function Schedule() {
  const desk = useSaved($desk);
  const now = useNow();
  if (now === null) return <p role="status">{words.loading}</p>;
  const timeline = shownOn(desk);
  return timeline ? <Desk timeline={timeline} isExample={desk.example !== null} /> : <Start today={now.slice(0, 10)} />;
}

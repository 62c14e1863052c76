import type { ReactNode } from 'react';
import { $saveState } from '#stores/record.ts';
import { $desk, shownOn } from '#stores/schedule-desk.ts';
import { useSaved } from '#ui/useSaved.ts';
import { schedule as words } from '#words/en.ts';
import { Desk } from './Desk.tsx';
import type { PackName } from './FromPack.tsx';
import { Start } from './Start.tsx';

/** The schedule that is shown, or three ways to begin one. */
export function Board({ today, packs, checks }: { today: string; packs: readonly PackName[]; checks: ReactNode }) {
  const desk = useSaved($desk);
  const saving = useSaved($saveState);
  const timeline = shownOn(desk);
  if (timeline) return <Desk timeline={timeline} isExample={desk.example !== null} packs={packs} checks={checks} />;
  return saving.state === 'loading' ? <p role="status">{words.loading}</p> : <Start today={today} packs={packs} />;
}

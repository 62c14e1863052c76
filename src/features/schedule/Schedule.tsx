import type { ReactNode } from 'react';
import { onUse } from '#ui/onUse.tsx';
import { useNow } from '#ui/useNow.ts';
import { whileLoading } from '#words/en.ts';
import type { PackName } from './FromPack.tsx';

const Board = onUse(async () => (await import('./Board.tsx')).Board, whileLoading);

/** The desk on which a schedule is written down, drawn and simulated; its rules come once the page is there. `checks` is what others say of it. */
export function Schedule(props: { packs: readonly PackName[]; checks: ReactNode }) {
  const now = useNow();
  return now === null ? <p role="status">{whileLoading.loading}</p> : <Board today={now.slice(0, 10)} {...props} />;
}

import { useState } from 'react';
import type { Brought } from '#stores/packets.ts';
import { onUse } from '#ui/onUse.tsx';
import { tenMinutes as words, whileLoading } from '#words/en.ts';
import { Inlet } from './Inlet.tsx';
import styles from './Mentor.module.css';
import { useWarm } from './warm.ts';

const load = async () => (await import('./QuickWork.tsx')).QuickWork;
const loads = [load, async () => await import('./DocSheet.tsx')];
const QuickWork = onUse(load, whileLoading);

/** A hand-in opened from a link or a file, and the few things that a reply needs. */
export function TenMinute() {
  const [brought, setBrought] = useState<Brought | null>(null);
  useWarm(loads);
  return (
    <div className={`${styles['part']} stack`}>
      {brought !== null && <QuickWork what={brought} />}
      <details open={brought === null} className="no-print stack">
        <summary>{words.empty}</summary>
        <Inlet onBring={setBrought} />
      </details>
    </div>
  );
}

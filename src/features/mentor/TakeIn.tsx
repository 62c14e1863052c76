import { useState } from 'react';
import type { Brought } from '#stores/packets.ts';
import { onUse } from '#ui/onUse.tsx';
import { takeIn as words, whileLoading } from '#words/en.ts';
import { Inlet } from './Inlet.tsx';
import { useWarm } from './warm.ts';

const load = async () => (await import('./Brought.tsx')).BroughtIn;
const loads = [load];
const BroughtIn = onUse(load, whileLoading);

/** Opens what somebody sent. */
export function TakeIn({ headed = true }: { headed?: boolean }) {
  const [brought, setBrought] = useState<{ what: Brought; time: number } | null>(null);
  const [bring] = useState(() => (what: Brought) => setBrought((before) => ({ what, time: (before?.time ?? 0) + 1 })));
  useWarm(loads);
  return (
    <section className="stack no-print" aria-label={words.title}>
      {headed && <h2>{words.title}</h2>}
      <p className="soft">{words.lead}</p>
      <Inlet onBring={bring} />
      {brought && <BroughtIn key={brought.time} what={brought.what} onClose={() => setBrought(null)} />}
    </section>
  );
}

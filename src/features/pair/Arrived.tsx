import { useEffect, useState } from 'react';
import type { PairPacket } from '#domain/interview/pair-packet.ts';
import type { PersonRecord } from '#domain/record/core.ts';
import { openAddress } from '#stores/pairs.ts';
import { pair as words } from '#words/en.ts';
import { Packet } from './Packet.tsx';

type Seen = { state: 'opening' } | { state: 'here'; packet: PairPacket } | { state: 'refused'; why: string };

/**
 * What came in the address. It is taken out of the address, so that it does not lie in the history: an invitation when it
 * is accepted, since a reload before that would lose it; everything else at once.
 */
export function Arrived({ fragment, record }: { fragment: string; record: PersonRecord }) {
  const [seen, setSeen] = useState<Seen>({ state: 'opening' });
  useEffect(() => {
    let isStale = false;
    const open = async () => {
      const opened = await openAddress(fragment);
      if (isStale) return;
      const isInvitation = opened.state === 'read' && opened.packet.kind === 'set';
      if (!isInvitation) history.replaceState(null, '', location.pathname);
      if (opened.state === 'read') setSeen({ state: 'here', packet: opened.packet });
      else
        setSeen({
          state: 'refused',
          why: opened.state === 'none' ? words.nothingFound : words.refused(words.faults[opened.reason], opened.where),
        });
    };
    void open();
    return () => {
      isStale = true;
    };
  }, [fragment]);
  if (seen.state === 'opening') return <p role="status">{words.loading}</p>;
  if (seen.state === 'here') return <Packet packet={seen.packet} record={record} />;
  return (
    <div className="stack">
      <p role="alert">{seen.why}</p>
      <p>
        <a href="#all">{words.back}</a>
      </p>
    </div>
  );
}

import { useEffect, useState } from 'react';
import type { PairSet } from '#domain/interview/pair-packet.ts';
import type { Pair } from '#domain/record/pair.ts';
import { inviteLink } from '#stores/pairs.ts';
import { pair as words } from '#words/en.ts';
import { CopyText } from './CopyText.tsx';

/** The link by which the other takes their role in a browser of their own. */
export function Invite({ pair, as: role }: { pair: Pair; as: PairSet['role'] }) {
  const [link, setLink] = useState<string | null>('');
  useEffect(() => {
    let isStale = false;
    const make = async () => {
      const made = await inviteLink(pair, role);
      if (!isStale) setLink(made);
    };
    void make();
    return () => {
      isStale = true;
    };
  }, [pair, role]);
  if (link === null) return <p>{words.linkTooLong}</p>;
  return (
    <details className="no-print">
      <summary>{words.invite[role]}</summary>
      <p className="note soft">{words.inviteLead}</p>
      <CopyText label={words.link} text={link} rows={3} />
    </details>
  );
}

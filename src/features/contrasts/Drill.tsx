import { useCallback, useMemo, useState } from 'react';
import type { SkillId } from '#domain/framework/ids.ts';
import { onUse } from '#ui/onUse.tsx';
import { useHash } from '#ui/useHash.ts';
import { useNow } from '#ui/useNow.ts';
import { whileLoading } from '#words/en.ts';
import { fragmentOf, readRound, type RoundAsked } from './round.ts';
import { Start } from './Start.tsx';

const Round = onUse(async () => (await import('./Round.tsx')).Round, whileLoading);

/** What the drill needs of the content before its pairs are fetched. */
export type DrillContent = {
  kinds: readonly { id: string; name: string }[];
  skills: readonly { id: SkillId; name: string }[];
  /** Kind and skill of every pair, to say how many there are. */
  pairs: readonly { kind: string; skill: SkillId }[];
};

/** Weak against strong, asked: the fragment names a round, so that it can be linked and left by going back. */
export function Drill({ content }: { content: DrillContent }) {
  const isHere = useNow() !== null;
  const hash = useHash();
  const named = readRound(hash, content.pairs);
  const [last, setLast] = useState<string | null>(null);
  const [hasBegun, setHasBegun] = useState(false);
  // An anchor of the list below leaves the round as it is; only an address without one ends it.
  const now = named ? hash : hash === '' ? null : last;
  if (now !== last) setLast(now);
  const begin = useCallback((asked: RoundAsked) => {
    setHasBegun(true);
    location.hash = fragmentOf(asked);
  }, []);
  const leave = useCallback(() => {
    location.hash = '';
  }, []);
  const round = useMemo(() => (now === null ? null : readRound(now, content.pairs)), [now, content.pairs]);
  if (!isHere) return null;
  if (round === null) return <Start content={content} onBegin={begin} />;
  return <Round key={now} content={content} asked={round} hasBegun={hasBegun} onBegin={begin} onLeave={leave} />;
}

import { useEffect, useState } from 'react';
import type { Truth } from '#domain/artifacts/truth.ts';
import { truthOfPack } from '#stores/pack-truth.ts';

/** What the pack of a document hides, once the document has been handed in. */
export type Revealed =
  | { state: 'hidden' }
  | { state: 'loading' }
  | { state: 'missing' }
  | { state: 'shown'; truth: Truth };

/** Reveals a pack's truth for a document that was handed in. */
export function useTruth(program: string, isHandedIn: boolean): Revealed {
  const [arrived, setArrived] = useState<{ program: string; truth: Truth | null } | null>(null);
  const isAsked = program !== '' && isHandedIn;
  useEffect(() => {
    let isStale = false;
    const ask = async () => {
      const truth = await truthOfPack(program);
      if (!isStale) setArrived({ program, truth });
    };
    if (isAsked) void ask();
    return () => {
      isStale = true;
    };
  }, [program, isAsked]);
  if (!isAsked) return { state: 'hidden' };
  if (arrived?.program !== program) return { state: 'loading' };
  return arrived.truth ? { state: 'shown', truth: arrived.truth } : { state: 'missing' };
}

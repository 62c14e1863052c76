import { useEffect, useState } from 'react';
import { isEmptyRecord } from '#domain/record/core.ts';
import { $showing, $shown } from '#stores/example.ts';
import { $saveState } from '#stores/record.ts';
import { onUse } from '#ui/onUse.tsx';
import { useHash } from '#ui/useHash.ts';
import { useNow } from '#ui/useNow.ts';
import { useSaved } from '#ui/useSaved.ts';
import { scorecard as words, whileLoading } from '#words/en.ts';
import { Aim } from './Aim.tsx';
import type { ScorecardContent } from './content.ts';
import { Parts, readPart } from './Parts.tsx';

const Rate = onUse(async () => (await import('./Rate.tsx')).Rate, whileLoading);
const Flags = onUse(async () => (await import('./Flags.tsx')).Flags, whileLoading);
const ShowExample = onUse(async () => (await import('./ShowExample.tsx')).ShowExample, whileLoading);
const Result = onUse(async () => (await import('./Result.tsx')).Result, whileLoading);

/** Shows the example where the address asks for it, as the landing page's link does. Asked once: a reload shows one's own. */
async function lookIfAsked(): Promise<void> {
  if (new URLSearchParams(location.search).get('example') === null) return;
  history.replaceState(null, '', location.pathname + location.hash);
  // Where it does not arrive, the offer to look at it stays.
  await import('#stores/worked-example.ts').then(({ lookAtExample }) => lookAtExample()).catch(() => undefined);
}

/** The scorecard: aim, rate with evidence, look at red flags, read the result. */
export function Scorecard({ content }: { content: ScorecardContent }) {
  const record = useSaved($shown);
  const saving = useSaved($saveState);
  const now = useNow();
  const { who } = useSaved($showing);
  const hash = useHash();
  const [cameWithRatings, setCameWithRatings] = useState<boolean | null>(null);

  useEffect(() => void lookIfAsked(), []);
  const isOpen = now !== null && saving.state !== 'loading';
  if (isOpen && cameWithRatings === null) setCameWithRatings(record.ratings.length > 0);
  // Who comes back with ratings wants to see where they stand.
  const part = hash === '' && cameWithRatings ? ({ name: 'result' } as const) : readPart(hash);

  if (!isOpen) return <p role="status">{words.loading}</p>;
  // What was lost is not answered with a first start.
  if (saving.state === 'rescue' && isEmptyRecord(record)) return null;
  return (
    <div>
      <Parts part={part} rated={record.ratings.length} count={content.skills.length} />
      {who === 'example' && <ShowExample />}
      {part.name === 'aim' && <Aim content={content} record={record} />}
      {part.name === 'rate' && <Rate key={part.skill} content={content} record={record} now={now} start={part.skill} />}
      {part.name === 'flags' && <Flags flags={content.flags} answers={record.flags} />}
      {part.name === 'result' && <Result content={content} record={record} now={now} />}
    </div>
  );
}

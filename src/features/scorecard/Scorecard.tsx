import { useMemo, useState } from 'react';
import { assess } from '#domain/scorecard/assess.ts';
import { $shown } from '#stores/example.ts';
import { $saveState } from '#stores/record.ts';
import { useHash } from '#ui/useHash.ts';
import { useNow } from '#ui/useNow.ts';
import { useSaved } from '#ui/useSaved.ts';
import { scorecard as words } from '#words/en.ts';
import { Aim } from './Aim.tsx';
import type { ScorecardContent } from './content.ts';
import { Flags } from './Flags.tsx';
import { Parts, readPart } from './Parts.tsx';
import { Rate } from './Rate.tsx';
import { Result } from './Result.tsx';

/** The scorecard: aim, rate with evidence, look at red flags, read the result. */
export function Scorecard({ content }: { content: ScorecardContent }) {
  const record = useSaved($shown);
  const saving = useSaved($saveState);
  const now = useNow();
  const hash = useHash();
  const [cameWithRatings, setCameWithRatings] = useState<boolean | null>(null);
  const profile = record.profile[0];
  const background = content.backgrounds.find(({ id }) => id === profile?.background);

  const isOpen = now !== null && saving.state !== 'loading';
  if (isOpen && cameWithRatings === null) setCameWithRatings(record.ratings.length > 0);
  // Who comes back with ratings wants to see where they stand.
  const part = hash === '' && cameWithRatings ? ({ name: 'result' } as const) : readPart(hash);

  const readiness = useMemo(
    () => (now === null ? null : assess(record, content.framework, now, background)),
    [record, content.framework, now, background],
  );

  if (!isOpen || !readiness) return <p role="status">{words.loading}</p>;
  return (
    <div>
      <Parts part={part} rated={record.ratings.length} count={content.skills.length} />
      {part.name === 'aim' && <Aim content={content} record={record} />}
      {part.name === 'rate' && (
        <Rate key={part.skill} content={content} record={record} readiness={readiness} start={part.skill} />
      )}
      {part.name === 'flags' && <Flags flags={content.flags} answers={record.flags} />}
      {part.name === 'result' && <Result content={content} record={record} readiness={readiness} now={now} />}
    </div>
  );
}

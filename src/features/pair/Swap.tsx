import { useMemo, useState } from 'react';
import { drawRound } from '#domain/interview/choose.ts';
import { privateId } from '#domain/interview/own-questions.ts';
import { slotsOf } from '#domain/interview/loops.ts';
import type { PersonRecord } from '#domain/record/core.ts';
import type { Pair } from '#domain/record/pair.ts';
import { triesByQuestion } from '#stores/interview.ts';
import { beginPair } from '#stores/pairs.ts';
import { questionHeads } from '#stores/question-bank.ts';
import { localDay } from '#ui/dates.ts';
import { pair as words } from '#words/en.ts';

const swapped = { both: 'both', interviewer: 'candidate', candidate: 'interviewer' } as const;

/** The same round with the roles exchanged and other questions. */
export function Swap({ pair, record }: { pair: Pair; record: PersonRecord }) {
  const [isRefused, setIsRefused] = useState(false);
  const tries = useMemo(() => triesByQuestion(record.attempts, localDay), [record.attempts]);
  const swap = async () => {
    const heads = await questionHeads();
    const used = new Set(pair.questions.map(({ question }) => question));
    const fresh = (heads ?? []).filter(({ id }) => !used.has(id) && privateId(id) === null);
    const today = localDay(pair.startedAt);
    const asked = drawRound(fresh, pair.round, slotsOf(pair.round), { tries, today, gaps: [] }).map(
      ({ head, standing }) => ({ head, variant: standing.variant }),
    );
    const role = swapped[pair.role];
    const { id, saved } = await beginPair(pair.round, asked, {
      role,
      interviewer: pair.candidate,
      candidate: pair.interviewer,
    });
    setIsRefused(saved.state !== 'saved');
    if (saved.state === 'saved') location.hash = role === 'candidate' ? `candidate=${id}` : `interview=${id}`;
  };
  return (
    <p className="actions no-print">
      <button type="button" className="button quiet" onClick={() => void swap()}>
        {words.swap}
      </button>
      {isRefused && <span role="alert">{words.notSaved}</span>}
    </p>
  );
}

import { useEffect, useMemo, useRef } from 'react';
import type { Chooser } from '#domain/interview/choose.ts';
import { assess } from '#domain/scorecard/assess.ts';
import { nextTry } from '#domain/interview/due.ts';
import { wordingOf, type QuestionHead } from '#domain/interview/served.ts';
import { fullQuestion, questionHeads } from '#stores/question-bank.ts';
import { startAttempt, triesByQuestion } from '#stores/interview.ts';
import { $record } from '#stores/record.ts';
import { NotFetched } from '#ui/NotFetched.tsx';
import { useOneAtATime } from '#ui/useOneAtATime.ts';
import { useSaved } from '#ui/useSaved.ts';
import { interview as words } from '#words/en.ts';
import { AllRecordings } from './AllRecordings.tsx';
import { Choose } from './Choose.tsx';
import { localDay } from './dates.ts';
import { Loops } from './Loops.tsx';
import type { PracticeContent } from './Practice.tsx';
import { Tries } from './Tries.tsx';
import { useFetched } from '#ui/useFetched.ts';

type Props = { content: PracticeContent; now: string; asked: string | null };

/** Where practice begins: what is due, what to choose from, whole rounds, and earlier tries. */
export function Hub({ content, now, asked }: Props) {
  const record = useSaved($record);
  const heads = useFetched(questionHeads);
  const today = localDay(now);
  const tries = useMemo(() => triesByQuestion(record.attempts, localDay), [record.attempts]);
  // Nothing is known of somebody who has rated nothing and shown nothing.
  const hasRatings = record.ratings.length > 0 || record.evidence.length > 0;
  const gaps = useMemo(
    () => (hasRatings ? assess(record, content.framework, now).gaps.map(({ id }) => id) : []),
    [record, hasRatings, content.framework, now],
  );
  const level = record.profile.at(0)?.level;
  const chooser: Chooser = useMemo(() => ({ tries, today, gaps, level }), [tries, today, gaps, level]);
  const begin = async (head: QuestionHead, variant: number): Promise<string | null> => {
    const full = await fullQuestion(head.category, head.id);
    if (!full) return null;
    const made = await startAttempt(head, { asked: wordingOf(full, variant), variant, minutes: head.minutes });
    return made.saved.state === 'saved' ? `#try=${made.id}` : null;
  };
  useBegin(asked, heads.state === 'here' ? heads.value : null, async (head) => {
    // A try that was begun and not finished is gone on with, and the link does not stay behind to begin another.
    const open = record.attempts.findLast(({ question, state }) => question === head.id && state !== 'done');
    const variant = nextTry(tries.get(head.id) ?? [], head.wordings)?.variant ?? 0;
    const place = open ? `#try=${open.id}` : await begin(head, variant);
    if (place !== null) location.replace(place);
  });
  const open = useOneAtATime(async (head: QuestionHead, variant: number) => {
    const place = await begin(head, variant);
    if (place !== null) location.assign(place);
  });
  if (heads.state === 'loading') return <p role="status">{words.fetching}</p>;
  if (heads.state === 'missing')
    return (
      <div className="stack">
        <NotFetched says={words.notFetched} again={words.again} onAgain={heads.retry} />
        <Tries attempts={record.attempts} />
      </div>
    );
  return (
    <div className="stack">
      <Choose content={content} heads={heads.value} chooser={chooser} onBegin={open} />
      <Loops heads={heads.value} chooser={chooser} sessions={record.sessions} attempts={record.attempts} />
      <Tries attempts={record.attempts} />
      <AllRecordings attempts={record.attempts} />
    </div>
  );
}

/** Begins the question that a link names, once. */
function useBegin(
  id: string | null,
  heads: readonly QuestionHead[] | null,
  begin: (head: QuestionHead) => Promise<void>,
) {
  const begun = useRef<string | null>(null);
  useEffect(() => {
    const head = id === null ? undefined : heads?.find((each) => each.id === id);
    if (!head || begun.current === id) return;
    begun.current = id;
    void begin(head);
  });
}

import { useMemo } from 'react';
import { readAnswer } from '#domain/interview/read-answer.ts';
import { heldNumbers } from '#domain/interview/story-numbers.ts';
import type { PersonRecord } from '#domain/record/core.ts';
import type { Story } from '#domain/record/interview.ts';
import { ledgerTexts } from '#domain/rewriter/ledger-texts.ts';
import { stories as words, storyWork as more } from '#words/en.ts';
import { NumberConflicts } from './NumberConflicts.tsx';

type Props = { story: Story; told: string; record: Pick<PersonRecord, 'evidence' | 'resumeLines' | 'stories'> };

/** The numbers of a story: what holds them, which of them nothing holds, and where another text says otherwise. */
export function StoryNumbers({ story, told, record }: Props) {
  const { evidence } = record;
  const unbacked = useMemo(() => {
    const { remarks } = readAnswer(told, { format: 'behavioral', minutes: 2, ledger: ledgerTexts(evidence) });
    return remarks.flatMap((remark) => (remark.code === 'number-not-backed' ? remark.texts : []));
  }, [told, evidence]);
  const held = useMemo(() => heldNumbers(told, evidence), [told, evidence]);
  return (
    <div className="stack">
      {unbacked.length > 0 && <p role="status">{more.notBacked(unbacked)}</p>}
      {held.length > 0 && (
        <ul aria-label={words.held}>
          {held.map(({ number, by }) => (
            <li key={number}>
              <strong>{number}</strong>: {more.heldBy(by.map(({ title }) => title))}
            </li>
          ))}
        </ul>
      )}
      <NumberConflicts story={story} told={told} record={record} />
    </div>
  );
}

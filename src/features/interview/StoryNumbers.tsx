import { useMemo } from 'react';
import { readAnswer } from '#domain/interview/read-answer.ts';
import { differingNumbers, heldNumbers } from '#domain/interview/story-numbers.ts';
import type { PersonRecord } from '#domain/record/core.ts';
import type { Story } from '#domain/record/interview.ts';
import { ledgerTexts } from '#domain/rewriter/ledger-texts.ts';
import { stories as words } from '#words/en.ts';
import sheet from './Story.module.css';

type Props = { story: Story; told: string; record: Pick<PersonRecord, 'evidence' | 'resumeLines'> };

/** The numbers of a story: what holds them, which of them nothing holds, and where another text says otherwise. */
export function StoryNumbers({ story, told, record: { evidence, resumeLines } }: Props) {
  const unbacked = useMemo(() => {
    const { remarks } = readAnswer(told, { format: 'behavioral', minutes: 2, ledger: ledgerTexts(evidence) });
    return remarks.flatMap((remark) => (remark.code === 'number-not-backed' ? remark.texts : []));
  }, [told, evidence]);
  const held = useMemo(() => heldNumbers(told, evidence), [told, evidence]);
  const differing = useMemo(
    () => differingNumbers(told, story.evidence, { evidence, lines: resumeLines }),
    [told, story.evidence, evidence, resumeLines],
  );
  return (
    <div className="stack">
      {unbacked.length > 0 && <p role="status">{words.notBacked(unbacked)}</p>}
      {held.length > 0 && (
        <ul aria-label={words.held}>
          {held.map(({ number, by }) => (
            <li key={number}>
              <strong>{number}</strong>: {words.heldBy(by.map(({ title }) => title))}
            </li>
          ))}
        </ul>
      )}
      {differing.length > 0 && (
        <section aria-label={words.differ} className="stack">
          <h2 className={sheet['sub']}>{words.differ}</h2>
          <ul>
            {differing.map(({ story: own, other }) => (
              <li key={`${own} ${other.id}`}>
                {words.differs(own, other.number)}{' '}
                {other.from === 'ledger' ? (
                  <a href="/my-path/#ledger">{other.title}</a>
                ) : (
                  <a href="/resume/#bullets">{words.inBullet}</a>
                )}
              </li>
            ))}
          </ul>
          <p className="note soft">{words.settle}</p>
        </section>
      )}
    </div>
  );
}

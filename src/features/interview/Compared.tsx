import { useMemo } from 'react';
import { findingsOf } from '#domain/interview/findings.ts';
import { readAnswer } from '#domain/interview/read-answer.ts';
import type { Worded } from '#domain/interview/wording.ts';
import type { Attempt } from '#domain/record/interview.ts';
import { ledgerTexts } from '#domain/rewriter/ledger-texts.ts';
import { $record } from '#stores/record.ts';
import { useSaved } from '#ui/useSaved.ts';
import { onUse } from '#ui/onUse.tsx';
import { interview, trying, whileLoading } from '#words/en.ts';
import { sayTime } from './dates.ts';
import { Feedback } from './Feedback.tsx';
import { FirstFix } from './FirstFix.tsx';
import { DeleteTry } from './DeleteTry.tsx';
import { Outline } from './Outline.tsx';
import styles from './Practice.module.css';
import { Rated } from './Rating.tsx';
import { StoryOfAnswer } from './StoryOfAnswer.tsx';

const ComparedPad = onUse(async () => (await import('./Scratchpad.tsx')).ComparedPad, whileLoading);
const ModelFeedback = onUse(async () => (await import('./ModelFeedback.tsx')).ModelFeedback, whileLoading);
const words = interview.attempt;

/** After the rating: the first thing to fix, the outline, and folded away what else the rules found. */
export function Compared({ attempt, worded }: { attempt: Attempt; worded: Worded }) {
  const { question, ofFirst } = worded;
  const { evidence, profile } = useSaved($record);
  const reading = useMemo(
    () => readAnswer(attempt.text, { format: attempt.format, minutes: attempt.minutes, ledger: ledgerTexts(evidence) }),
    [attempt.text, attempt.format, attempt.minutes, evidence],
  );
  const answer = `${attempt.text} ${attempt.reply1} ${attempt.reply2}`;
  const hasText = attempt.text.trim() !== '';
  const [first, ...others] = hasText ? findingsOf(reading, question.moves, answer) : [];
  const next =
    attempt.step === 4 || attempt.step === 0
      ? null
      : question.rubric[attempt.step === 1 ? 2 : attempt.step === 2 ? 3 : 4];
  const target = profile[0]?.level;
  const bar = attempt.step === 2 && target && target !== question.level ? question.barAt[target] : undefined;
  return (
    <>
      <p className="soft">{words.took(sayTime(attempt.seconds * 1000), attempt.minutes)}</p>
      <FirstFix attempt={attempt} first={first} hasText={hasText} />
      <Rated attempt={attempt} worded={worded} />
      <div className={`stack ${styles['measured']}`}>
        {next && (
          <p>
            <strong>{words.next(attempt.step)}:</strong> {next}
          </p>
        )}
        {target && bar !== undefined && (
          <p>
            <strong>{trying.barHere(target)}</strong> {bar}
          </p>
        )}
        {next && ofFirst.anchors && <p className="note">{trying.anchorsOfFirst}</p>}
      </div>
      <Outline worded={worded} />
      {hasText ? (
        <Feedback text={attempt.text} reading={reading} others={others} />
      ) : (
        <p className="soft">{trying.noReading}</p>
      )}
      {attempt.pad.trim() !== '' && (
        <ComparedPad pad={attempt.pad} reference={question.reference} isOfFirst={ofFirst.solution} />
      )}
      <StoryOfAnswer attempt={attempt} />
      <ModelFeedback attempt={attempt} question={question} />
      <p className={`actions no-print ${styles['part']}`}>
        <a href="#all">{words.another}</a>
        <DeleteTry attempt={attempt} />
      </p>
    </>
  );
}

import { useMemo } from 'react';
import { coverage, openFirst } from '#domain/interview/open-points.ts';
import { readAnswer } from '#domain/interview/read-answer.ts';
import type { FullQuestion } from '#domain/interview/served.ts';
import type { Attempt } from '#domain/record/interview.ts';
import { ledgerTexts } from '#domain/rewriter/ledger-texts.ts';
import { $record } from '#stores/record.ts';
import { useSaved } from '#ui/useSaved.ts';
import { onUse } from '#ui/onUse.tsx';
import { interview, whileLoading } from '#words/en.ts';
import { sayTime } from './dates.ts';
import { Feedback } from './Feedback.tsx';
import { Typed } from './Typed.tsx';
import { Outline } from './Outline.tsx';

const ComparedPad = onUse(async () => (await import('./Scratchpad.tsx')).ComparedPad, whileLoading);
const ModelFeedback = onUse(async () => (await import('./ModelFeedback.tsx')).ModelFeedback, whileLoading);
const words = interview.attempt;

/** After the rating: the first thing to fix, what the rules read, then the outline. */
export function Compared({ attempt, question }: { attempt: Attempt; question: FullQuestion }) {
  const { evidence } = useSaved($record);
  const reading = useMemo(
    () => readAnswer(attempt.text, { format: attempt.format, minutes: attempt.minutes, ledger: ledgerTexts(evidence) }),
    [attempt.text, attempt.format, attempt.minutes, evidence],
  );
  const answer = `${attempt.text} ${attempt.reply1} ${attempt.reply2}`;
  const [least] = openFirst(question.moves, (move) => move, answer);
  const next =
    attempt.step === 4 || attempt.step === 0
      ? null
      : question.rubric[attempt.step === 1 ? 2 : attempt.step === 2 ? 3 : 4];
  return (
    <>
      <p className="soft">{words.took(sayTime(attempt.seconds * 1000), attempt.minutes)}</p>
      <section className="sheet stack" aria-labelledby="fix">
        <h3 id="fix">{words.fixTitle}</h3>
        {next && (
          <p>
            <strong>{words.next(attempt.step)}:</strong> {next}
          </p>
        )}
        {least && coverage(least, answer) < 1 && (
          <p>
            {words.least} {least}
          </p>
        )}
        <Typed attempt={attempt} field="fix" label={words.own} rows={2} />
      </section>
      {attempt.text !== '' && <Feedback text={attempt.text} reading={reading} />}
      {attempt.pad.trim() !== '' && <ComparedPad pad={attempt.pad} reference={question.reference} />}
      <ModelFeedback attempt={attempt} question={question} />
      <Outline question={question} />
      <p className="no-print">
        <a href="#all">{words.another}</a>
      </p>
    </>
  );
}

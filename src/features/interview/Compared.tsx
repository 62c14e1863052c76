import { useMemo } from 'react';
import { coverage, openFirst } from '#domain/interview/open-points.ts';
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
import { Typed } from './Typed.tsx';
import { DeleteTry } from './DeleteTry.tsx';
import { Outline } from './Outline.tsx';
import styles from './Practice.module.css';
import { Rated } from './Rating.tsx';

const ComparedPad = onUse(async () => (await import('./Scratchpad.tsx')).ComparedPad, whileLoading);
const ModelFeedback = onUse(async () => (await import('./ModelFeedback.tsx')).ModelFeedback, whileLoading);
const words = interview.attempt;

/** After the rating: the first thing to fix, what the rules read, then the outline. */
export function Compared({ attempt, worded }: { attempt: Attempt; worded: Worded }) {
  const { question, ofFirst } = worded;
  const { evidence, profile } = useSaved($record);
  const reading = useMemo(
    () => readAnswer(attempt.text, { format: attempt.format, minutes: attempt.minutes, ledger: ledgerTexts(evidence) }),
    [attempt.text, attempt.format, attempt.minutes, evidence],
  );
  const answer = `${attempt.text} ${attempt.reply1} ${attempt.reply2}`;
  const hasText = attempt.text.trim() !== '';
  const [least] = hasText ? openFirst(question.moves, (move) => move, answer) : [];
  const next =
    attempt.step === 4 || attempt.step === 0
      ? null
      : question.rubric[attempt.step === 1 ? 2 : attempt.step === 2 ? 3 : 4];
  const target = profile[0]?.level;
  const bar = attempt.step === 2 && target && target !== question.level ? question.barAt[target] : undefined;
  return (
    <>
      <p className="soft">{words.took(sayTime(attempt.seconds * 1000), attempt.minutes)}</p>
      <Rated attempt={attempt} worded={worded} />
      <section className={`sheet stack ${styles['measured']}`} aria-labelledby="fix">
        <h3 id="fix">{words.fixTitle}</h3>
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
        {least && coverage(least, answer) < 1 && (
          <p>
            {words.least} {least}
          </p>
        )}
        <Typed attempt={attempt} field="fix" label={words.own} rows={2} />
      </section>
      {hasText ? <Feedback text={attempt.text} reading={reading} /> : <p className="soft">{trying.noReading}</p>}
      {attempt.pad.trim() !== '' && (
        <ComparedPad pad={attempt.pad} reference={question.reference} isOfFirst={ofFirst.solution} />
      )}
      <ModelFeedback attempt={attempt} question={question} />
      <Outline worded={worded} />
      <p className={`actions no-print ${styles['part']}`}>
        <a href="#all">{words.another}</a>
        <DeleteTry attempt={attempt} />
      </p>
    </>
  );
}

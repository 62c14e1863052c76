import { useState } from 'react';
import { writeFeedbackText } from '#domain/interview/pair-text.ts';
import { wordingOf } from '#domain/interview/served.ts';
import type { PersonRecord } from '#domain/record/core.ts';
import type { Pair } from '#domain/record/pair.ts';
import { feedbackLink, feedbackOf, takeFeedback } from '#stores/pairs.ts';
import { fullQuestion } from '#stores/question-bank.ts';
import { $drafts, flush, type } from '#stores/typing.ts';
import { LongField } from '#ui/Field.tsx';
import { useSaved } from '#ui/useSaved.ts';
import { pair as words } from '#words/en.ts';
import { CopyText } from './CopyText.tsx';

type Made = { link: string | null; text: string };

/** One strength, one point, and the way back to the candidate: at the tries on this device, or as a link or a text. */
export function HandOver({ pair, record }: { pair: Pair; record: PersonRecord }) {
  const drafts = useSaved($drafts);
  const [made, setMade] = useState<Made | null>(null);
  const [isRefused, setIsRefused] = useState(false);
  const isKept = record.heard.some((heard) => heard.pair === pair.id);
  const keep = async () => {
    await flush();
    const saved = await takeFeedback(feedbackOf(pair, words.nobody));
    setIsRefused(saved.state === 'refused');
  };
  const make = async () => {
    await flush();
    const feedback = feedbackOf(pair, words.nobody);
    const wordings = await Promise.all(
      pair.questions.map(async ({ category, question, variant, asked }) => {
        const full = await fullQuestion(category, question);
        return full ? wordingOf(full, variant) : asked;
      }),
    );
    const link = await feedbackLink(feedback);
    setMade({ link, text: writeFeedbackText(feedback, (place) => wordings[place] ?? '') });
  };
  return (
    <section className="stack" aria-labelledby="hand-over">
      <h3 id="hand-over">{words.feedback}</h3>
      {(['strength', 'essential'] as const).map((field) => (
        <LongField
          key={field}
          label={words[field]}
          hint={words.hints[field]}
          rows={2}
          maxLength={4000}
          value={drafts[`pairs ${pair.id} ${field}`]?.text ?? pair[field]}
          onChange={({ target }) => type('pairs', pair.id, field, target.value)}
        />
      ))}
      {pair.role === 'both' && !isKept && (
        <p>
          <button type="button" className="button" onClick={() => void keep()}>
            {words.keep}
          </button>
        </p>
      )}
      {isKept && (
        <p role="status">
          {words.kept} <a href="/practice/">{words.toTries}</a>
        </p>
      )}
      {isRefused && <p role="alert">{words.notSaved}</p>}
      {pair.role === 'interviewer' && (
        <p>
          <button type="button" className="button" onClick={() => void make()}>
            {words.make}
          </button>
        </p>
      )}
      {made && (
        <>
          {made.link === null ? (
            <p>{words.feedbackTooLong}</p>
          ) : (
            <CopyText label={words.feedbackLink} text={made.link} rows={3} />
          )}
          <CopyText label={words.feedbackText} text={made.text} rows={8} />
        </>
      )}
    </section>
  );
}

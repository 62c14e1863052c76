import { useId, useMemo, useState } from 'react';
import { missingIn } from '#domain/plan/hand-in.ts';
import { $drafts, flush } from '#stores/typing.ts';
import { handInWork, isUnchanged } from '#stores/plan-work.ts';
import { changePromise } from '#stores/plans.ts';
import { $record } from '#stores/record.ts';
import { Choices } from '#ui/Choices.tsx';
import { useOneAtATime } from '#ui/useOneAtATime.ts';
import { useSaved } from '#ui/useSaved.ts';
import { plan } from '#words/en.ts';
import { TypedText } from './TypedText.tsx';
import type { WorkProps } from './Work.tsx';

const words = plan.work;

/** What one would change, where AI helped, and the handing in: the work becomes an item of the evidence ledger. */
export function HandIn({ promise, record }: WorkProps) {
  const { id, ai, revision, state } = promise;
  const [failed, setFailed] = useState(false);
  const hint = useId();
  // What is being typed counts at once, so that the button is there to go to when the text is left.
  const text = useSaved($drafts)[`promises ${id} text`]?.text ?? promise.text;
  const missing = missingIn(
    { ...promise, text },
    record.documents.some((one) => one.id === promise.document),
  );
  const isSame = useMemo(
    () => revision > 0 && isUnchanged({ ...promise, text }, record, words.cut),
    [promise, text, record, revision],
  );
  const why = missing.length > 0 ? words.missing(missing) : isSame ? words.unchanged(revision) : '';
  const handIn = useOneAtATime(async () => {
    await flush();
    // What was typed last is read anew.
    const written = $record.get().promises.find((one) => one.id === id) ?? promise;
    const saved = await handInWork(written, words.cut);
    setFailed(saved.state !== 'saved');
  });
  return (
    <section className="stack" aria-labelledby="hand-in">
      <h3 id="hand-in">{words.handInTitle}</h3>
      <TypedText id={id} field="change" label={words.change} hint={words.changeHint} text={promise.change} rows={3} />
      <Choices
        legend={words.ai}
        choices={[
          { value: 'none', text: words.aiChoices.none },
          { value: 'some', text: words.aiChoices.some },
        ]}
        value={ai === 'unsaid' ? null : ai}
        onChoose={(value) => void changePromise(id, { ai: value })}
      />
      {ai === 'some' && <TypedText id={id} field="aiWhere" label={words.aiWhere} text={promise.aiWhere} rows={2} />}
      {why !== '' && (
        <p id={hint} className="soft">
          {why}
        </p>
      )}
      <p className="actions">
        {/* Not disabled, which would take the focus from it once it was pressed. */}
        <button
          type="button"
          className="button"
          aria-disabled={why !== ''}
          aria-describedby={why === '' ? undefined : hint}
          onClick={() => why === '' && void handIn()}
        >
          {revision > 0 ? words.keepAgain : words.keep}
        </button>
      </p>
      {state === 'done' && (
        <p role="status">
          {words.kept(revision)} <a href="/scorecard/#result">{words.ledger}</a>
        </p>
      )}
      {failed && <p role="alert">{words.notKept}</p>}
    </section>
  );
}

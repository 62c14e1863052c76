import { useEffect, useState } from 'react';
import type { Case, Round } from '#domain/mentoring/case.ts';
import { steps, type Step } from '#domain/mentoring/event.ts';
import { writeReply } from '#domain/mentoring/reply.ts';
import { sightings, type Review } from '#domain/record/evidence.ts';
import type { PromisedExercise } from '#domain/record/plan.ts';
import { keepUnfinished, readUnfinished } from '#stores/unfinished.ts';
import { Choices } from '#ui/Choices.tsx';
import { LongField, TextField } from '#ui/Field.tsx';
import { mentoring, tenMinutes as words } from '#words/en.ts';
import { CopyButton } from './CopyButton.tsx';
import { Steps } from './Steps.tsx';

/** How many rows fit into ten minutes. */
const quickRows = 3;

type Form = {
  rated: (Step | null)[];
  strength: string;
  essential: string;
  saw: Review['saw'];
  attests: boolean;
  by: string;
};

/** What was typed before the page was left; whatever does not fit begins anew. */
function readForm(kept: unknown, begun: Form): Form {
  if (typeof kept !== 'object' || kept === null) return begun;
  const saved: Partial<Record<keyof Form, unknown>> = kept;
  const text = (name: 'strength' | 'essential' | 'by') => {
    const value = saved[name];
    return typeof value === 'string' ? value : begun[name];
  };
  const rated: unknown[] = Array.isArray(saved.rated) ? saved.rated : [];
  return {
    rated: begun.rated.map((_, row) => steps.find((step) => step === rated[row]) ?? null),
    strength: text('strength'),
    essential: text('essential'),
    by: text('by'),
    saw: sightings.find((one) => one === saved.saw) ?? begun.saw,
    attests: saved.attests === true,
  };
}

type Props = { one: Case; round: Round; exercise: PromisedExercise; now: string };

/** Three ratings, one strength, one essential point, what was seen; and the reply that says so. */
export function QuickReview({ one, round, exercise, now }: Props) {
  const rows = exercise.rubric.slice(0, quickRows);
  const place = `quick review ${round.submit.id}`;
  const [form, setForm] = useState<Form>(() => ({
    rated: rows.map(() => null),
    strength: '',
    essential: '',
    saw: 'document',
    attests: false,
    by: one.assign.body.mentor,
  }));
  useEffect(() => {
    let isStale = false;
    const ask = async () => {
      const kept = await readUnfinished(place);
      if (!isStale && kept !== undefined) setForm((begun) => readForm(kept, begun));
    };
    void ask();
    return () => {
      isStale = true;
    };
  }, [place]);
  const change = (fields: Partial<Form>) => {
    const changed = { ...form, ...fields };
    setForm(changed);
    keepUnfinished(place, changed);
  };
  const rated = form.rated.flatMap((step, row) => (step ? [{ row, step }] : []));
  const isWhole = rated.length === rows.length && form.by.trim() !== '';
  const { self } = round.submit.body;
  const reply = isWhole
    ? writeReply(
        { ...form, by: form.by.trim(), rows: rated, submit: round.submit.id, on: now.slice(0, 10) },
        exercise.rubric.map(({ criterion }) => criterion),
        round.submit.body.title,
      )
    : '';
  return (
    <>
      <section className="stack" aria-labelledby="rate">
        <h2 id="rate">{words.rate}</h2>
        <Steps
          rows={rows}
          rated={form.rated}
          onRate={(row, step) => change({ rated: form.rated.map((each, at) => (at === row ? step : each)) })}
        />
        <LongField
          label={words.strength}
          hint={words.strengthHint}
          rows={3}
          maxLength={2000}
          value={form.strength}
          onChange={({ target }) => change({ strength: target.value })}
        />
        <LongField
          label={words.essential}
          hint={words.essentialHint}
          rows={3}
          maxLength={2000}
          value={form.essential}
          onChange={({ target }) => change({ essential: target.value })}
        />
        <Choices
          legend={words.saw}
          choices={sightings.map((value) => ({ value, text: words.sawChoices[value] }))}
          value={form.saw}
          onChoose={(saw) => change({ saw })}
        />
        <label className="actions">
          <input
            type="checkbox"
            checked={form.attests}
            onChange={({ target }) => change({ attests: target.checked })}
          />
          {words.attests}
        </label>
        <TextField
          label={words.name}
          maxLength={80}
          value={form.by}
          onChange={({ target }) => change({ by: target.value })}
        />
      </section>
      <section className="stack" aria-labelledby="reply">
        <h2 id="reply">{words.reply}</h2>
        {reply === '' ? (
          <p className="soft">{words.replyNeeds}</p>
        ) : (
          <>
            <p className="soft">{words.replyHint}</p>
            <textarea aria-labelledby="reply" rows={16} readOnly value={reply} />
            <p className="actions">
              <CopyButton text={reply} />
            </p>
            {self.length > 0 && (
              <p className="soft">
                {words.compareSelf}:{' '}
                {self.map(({ criterion, step }) => `${criterion}, ${mentoring.stepOf(step)}`).join('; ')}.
              </p>
            )}
          </>
        )}
      </section>
    </>
  );
}

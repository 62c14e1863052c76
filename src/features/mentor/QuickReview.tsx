import type { Case, Round } from '#domain/mentoring/case.ts';
import { writeReply } from '#domain/mentoring/reply.ts';
import type { PromisedExercise } from '#domain/record/plan.ts';
import { LongField, TextField } from '#ui/Field.tsx';
import { mentoring, tenMinutes as words } from '#words/en.ts';
import { Back } from './Back.tsx';
import { CopyButton } from './CopyButton.tsx';
import { Closing, StandsFor } from './StandsFor.tsx';
import { Steps } from './Steps.tsx';
import { useForm } from './useForm.ts';

/** How many rows fit into ten minutes. */
const quickRows = 3;

type Props = { one: Case; round: Round; exercise: PromisedExercise; now: string };

/** Three ratings, one strength, one essential point, what was seen; and the reply that says so. */
export function QuickReview({ one, round, exercise, now }: Props) {
  const rows = exercise.rubric.slice(0, quickRows);
  const unfinished = useForm('quick', round.submit.id, () => ({
    rated: [],
    strength: '',
    essential: '',
    saw: null,
    attests: false,
    by: one.assign.body.mentor,
  }));
  const { form, change } = unfinished;
  const steps = rows.map((_, row) => form.rated[row] ?? null);
  const rated = steps.flatMap((step, row) => (step ? [{ row, step }] : []));
  const { saw } = form;
  const on = now.slice(0, 10);
  const isWhole = rated.length === rows.length && form.by.trim() !== '';
  const { self } = round.submit.body;
  const reply =
    isWhole && saw !== null
      ? writeReply(
          { ...form, saw, by: form.by.trim(), rows: rated, submit: round.submit.id, on },
          exercise.rubric.map(({ criterion }) => criterion),
          round.submit.body.title,
        )
      : '';
  return (
    <>
      <section className="stack" aria-labelledby="rate">
        <h2 id="rate">{words.rate}</h2>
        <Back of={unfinished} />
        <Steps
          rows={rows}
          rated={steps}
          onRate={(row, step) => change({ rated: steps.map((each, at) => (at === row ? step : each)) })}
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
        <StandsFor form={form} change={change} />
        <TextField
          label={words.name}
          maxLength={80}
          value={form.by}
          onChange={({ target }) => change({ by: target.value })}
        />
        <Closing form={form} on={on} />
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

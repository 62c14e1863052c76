import { chooseQuickRows, quickRows } from '#domain/exercises/quick-rows.ts';
import type { Case, Round } from '#domain/mentoring/case.ts';
import { writeReply } from '#domain/mentoring/reply.ts';
import type { PromisedExercise } from '#domain/record/plan.ts';
import { LongField, TextField } from '#ui/Field.tsx';
import { mentoring, tenMinutes as words } from '#words/en.ts';
import { Back } from './Back.tsx';
import { CopyButton } from './CopyButton.tsx';
import { PickRows } from './PickRows.tsx';
import { Closing, StandsFor } from './StandsFor.tsx';
import { Steps } from './Steps.tsx';
import { useForm } from './useForm.ts';

type Props = { one: Case; round: Round; exercise: PromisedExercise; now: string };

/** Three ratings, one strength, one essential point, what was seen; and the reply that says so. */
export function QuickReview({ one, round, exercise, now }: Props) {
  const unfinished = useForm('quick', round.submit.id, () => ({
    rows: chooseQuickRows(exercise.rubric, one.assign.body.lookAt, round.submit.body.self),
    rated: [],
    strength: '',
    essential: '',
    saw: null,
    attests: false,
    by: one.assign.body.mentor,
  }));
  const { form, change } = unfinished;
  const steps = exercise.rubric.map((_, row) => form.rated[row] ?? null);
  const chosen = form.rows.filter((row) => row in exercise.rubric);
  const rated = chosen.flatMap((row) => {
    const step = steps[row];
    return step ? [{ row, step }] : [];
  });
  const { saw } = form;
  const on = now.slice(0, 10);
  const isWhole = rated.length === Math.min(quickRows, exercise.rubric.length) && form.by.trim() !== '';
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
        <PickRows
          criteria={exercise.rubric.map(({ criterion }) => criterion)}
          chosen={chosen}
          onChoose={(rows) => change({ rows })}
        />
        <Steps
          rows={chosen.flatMap((row) => exercise.rubric[row] ?? [])}
          rated={chosen.map((row) => steps[row] ?? null)}
          onRate={(place, step) => change({ rated: steps.map((each, row) => (row === chosen[place] ? step : each)) })}
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

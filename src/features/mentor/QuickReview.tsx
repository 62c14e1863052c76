import type { Case, Round } from '#domain/mentoring/case.ts';
import { writeReply } from '#domain/mentoring/reply.ts';
import { sightings } from '#domain/record/evidence.ts';
import type { PromisedExercise } from '#domain/record/plan.ts';
import { Choices } from '#ui/Choices.tsx';
import { LongField, TextField } from '#ui/Field.tsx';
import { mentoring, tenMinutes as words } from '#words/en.ts';
import { Back } from './Back.tsx';
import { CopyButton } from './CopyButton.tsx';
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
    saw: 'document',
    attests: false,
    by: one.assign.body.mentor,
  }));
  const { form, change } = unfinished;
  const steps = rows.map((_, row) => form.rated[row] ?? null);
  const rated = steps.flatMap((step, row) => (step ? [{ row, step }] : []));
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

import { useEffect, useState } from 'react';
import { rateSkills } from '#domain/exercises/rubric.ts';
import type { Case, Round } from '#domain/mentoring/case.ts';
import { mostEssentials, openEssentials } from '#domain/mentoring/essentials.ts';
import type { Body } from '#domain/mentoring/event.ts';
import type { PromisedExercise } from '#domain/record/plan.ts';
import { review } from '#stores/mentoring.ts';
import { ownKey } from '#stores/signing.ts';
import { LongField, TextField } from '#ui/Field.tsx';
import { SubmitForm } from '#ui/SubmitForm.tsx';
import { mentorDesk, mentoring, tenMinutes } from '#words/en.ts';
import { Back } from './Back.tsx';
import { Closing, StandsFor } from './StandsFor.tsx';
import { Steps } from './Steps.tsx';
import { Tick } from './Tick.tsx';
import { useForm } from './useForm.ts';

const words = mentorDesk.case;

type Props = {
  one: Case;
  round: Round;
  exercise: PromisedExercise;
  now: string;
  /** The review that this one follows, whose words it begins with. */
  last?: Body<'review'> | undefined;
  onKept: () => void;
};

/** The whole rubric row by row, the mentor’s word, what was seen, and another round where it is asked for. */
export function ReviewForm({ one, round, exercise, now, last, onKept }: Props) {
  const unfinished = useForm('review', round.submit.id, () => ({
    rated: exercise.rubric.map(({ criterion }) => last?.rows.find((row) => row.criterion === criterion)?.step ?? null),
    strength: last?.strength ?? '',
    essential: last?.essential ?? '',
    saw: last?.saw ?? null,
    attests: last?.attests ?? false,
    by: one.assign.body.mentor,
    again: false,
    why: '',
    signs: false,
  }));
  const { form, change } = unfinished;
  const rated = exercise.rubric.map((_, row) => form.rated[row] ?? null);
  const [key, setKey] = useState<string | null>(null);
  const [problem, setProblem] = useState('');
  useEffect(() => {
    let isStale = false;
    const ask = async () => {
      const own = await ownKey();
      if (!isStale) setKey(own);
    };
    void ask();
    return () => {
      isStale = true;
    };
  }, []);
  const rows = exercise.rubric.flatMap(({ criterion, skill }, row) => {
    const step = rated[row];
    return step ? [{ criterion, skill, step }] : [];
  });
  const essentials = openEssentials(round.remarks, form.essential);
  const keep = async () => {
    if (essentials > mostEssentials) return setProblem(words.full);
    const skills = rateSkills(
      exercise,
      exercise.rubric.map((_, row) => rated[row] ?? 0),
    );
    if (!skills) return setProblem(words.needRows);
    if (form.saw === null) return setProblem(words.needSaw);
    if (form.by.trim() === '') return setProblem(words.needName);
    const body: Body<'review'> = {
      submit: round.submit.id,
      by: form.by.trim(),
      on: now.slice(0, 10),
      rows,
      skills,
      strength: form.strength.trim(),
      essential: form.essential.trim(),
      saw: form.saw,
      attests: form.attests,
    };
    const again = form.again ? form.why.trim() : null;
    const saved = await review(round.submit, body, again, form.signs && key !== null).catch(() => null);
    if (saved?.state !== 'saved') return setProblem(words.notSaved);
    unfinished.startOver();
    onKept();
  };
  return (
    <SubmitForm className="stack no-print" submit={words.do} problem={problem} onSubmit={keep}>
      <h3>{words.review}</h3>
      <Back of={unfinished} />
      <Steps
        rows={exercise.rubric}
        rated={rated}
        onRate={(row, step) => change({ rated: rated.map((each, at) => (at === row ? step : each)) })}
      />
      <LongField
        label={tenMinutes.strength}
        rows={2}
        maxLength={4000}
        value={form.strength}
        onChange={({ target }) => change({ strength: target.value })}
      />
      <LongField
        label={tenMinutes.essential}
        rows={2}
        maxLength={4000}
        value={form.essential}
        onChange={({ target }) => change({ essential: target.value })}
      />
      <p role="status" className="soft note">
        {words.essentials(essentials)}
      </p>
      <StandsFor form={form} change={change} />
      <Tick text={words.again} checked={form.again} onTick={(again) => change({ again })} />
      {form.again && (
        <LongField
          label={words.againWhy}
          rows={2}
          maxLength={4000}
          value={form.why}
          onChange={({ target }) => change({ why: target.value })}
        />
      )}
      {key === null ? (
        <p className="soft note">
          {words.noKey} <a href="#key">{mentorDesk.key.title}</a>
        </p>
      ) : (
        <Tick text={words.withKey} checked={form.signs} onTick={(signs) => change({ signs })} />
      )}
      <TextField
        label={tenMinutes.name}
        value={form.by}
        maxLength={80}
        onChange={({ target }) => change({ by: target.value })}
      />
      {round.submit.body.self.length > 0 && rows.length === exercise.rubric.length && (
        <p className="soft">
          {mentoring.self}:{' '}
          {round.submit.body.self.map(({ criterion, step }) => `${criterion}, ${mentoring.stepOf(step)}`).join('; ')}.
        </p>
      )}
      <Closing form={form} on={now.slice(0, 10)} />
    </SubmitForm>
  );
}

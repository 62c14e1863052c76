import { useEffect, useState } from 'react';
import { rateSkills } from '#domain/exercises/rubric.ts';
import type { Case, Round } from '#domain/mentoring/case.ts';
import { mostEssentials, openEssentials } from '#domain/mentoring/essentials.ts';
import type { Body, Step } from '#domain/mentoring/event.ts';
import { sightings, type Review } from '#domain/record/evidence.ts';
import type { PromisedExercise } from '#domain/record/plan.ts';
import { review } from '#stores/mentoring.ts';
import { ownKey } from '#stores/signing.ts';
import { Choices } from '#ui/Choices.tsx';
import { LongField, TextField } from '#ui/Field.tsx';
import { mentorDesk, mentoring, tenMinutes } from '#words/en.ts';
import { Steps } from './Steps.tsx';

const words = mentorDesk.case;

type Props = { one: Case; round: Round; exercise: PromisedExercise; now: string };

/** The whole rubric row by row, the mentor’s word, what was seen, and another round where it is asked for. */
export function ReviewForm({ one, round, exercise, now }: Props) {
  const [rated, setRated] = useState<(Step | null)[]>(() => exercise.rubric.map(() => null));
  const [said, setSaid] = useState({ strength: '', essential: '', why: '', by: one.assign.body.mentor });
  const [saw, setSaw] = useState<Review['saw']>('document');
  const [attests, setAttests] = useState(false);
  const [again, setAgain] = useState(false);
  const [key, setKey] = useState<string | null>(null);
  const [signs, setSigns] = useState(false);
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
  const essentials = openEssentials(round.remarks, said.essential);
  const keep = async () => {
    if (essentials > mostEssentials) return setProblem(words.full);
    const skills = rateSkills(
      exercise,
      exercise.rubric.map((_, row) => rated[row] ?? 0),
    );
    if (!skills || said.by.trim() === '') return setProblem(words.needRows);
    const body: Body<'review'> = {
      submit: round.submit.id,
      by: said.by.trim(),
      on: now.slice(0, 10),
      rows,
      skills,
      strength: said.strength.trim(),
      essential: said.essential.trim(),
      saw,
      attests,
    };
    const saved = await review(round.submit, body, again ? said.why.trim() : null, signs && key !== null).catch(
      () => null,
    );
    setProblem(saved?.state === 'saved' ? '' : words.notSaved);
  };
  return (
    <form
      className="stack no-print"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <h3>{words.review}</h3>
      <Steps
        rows={exercise.rubric}
        rated={rated}
        onRate={(row, step) => setRated(rated.map((each, at) => (at === row ? step : each)))}
      />
      <LongField
        label={tenMinutes.strength}
        rows={2}
        maxLength={4000}
        value={said.strength}
        onChange={({ target }) => setSaid({ ...said, strength: target.value })}
      />
      <LongField
        label={tenMinutes.essential}
        rows={2}
        maxLength={4000}
        value={said.essential}
        onChange={({ target }) => setSaid({ ...said, essential: target.value })}
      />
      <p role="status" className="soft note">
        {words.essentials(essentials)}
      </p>
      <Choices
        legend={tenMinutes.saw}
        choices={sightings.map((value) => ({ value, text: tenMinutes.sawChoices[value] }))}
        value={saw}
        onChoose={setSaw}
      />
      <label className="actions">
        <input type="checkbox" checked={attests} onChange={({ target }) => setAttests(target.checked)} />
        {tenMinutes.attests}
      </label>
      <label className="actions">
        <input type="checkbox" checked={again} onChange={({ target }) => setAgain(target.checked)} />
        {words.again}
      </label>
      {again && (
        <LongField
          label={words.againWhy}
          rows={2}
          maxLength={4000}
          value={said.why}
          onChange={({ target }) => setSaid({ ...said, why: target.value })}
        />
      )}
      {key === null ? (
        <p className="soft note">
          {words.noKey} <a href="#key">{mentorDesk.key.title}</a>
        </p>
      ) : (
        <label className="actions">
          <input type="checkbox" checked={signs} onChange={({ target }) => setSigns(target.checked)} />
          {words.withKey}
        </label>
      )}
      <TextField
        label={tenMinutes.name}
        value={said.by}
        maxLength={80}
        onChange={({ target }) => setSaid({ ...said, by: target.value })}
      />
      {round.submit.body.self.length > 0 && rows.length === exercise.rubric.length && (
        <p className="soft">
          {mentoring.self}:{' '}
          {round.submit.body.self.map(({ criterion, step }) => `${criterion}, ${mentoring.stepOf(step)}`).join('; ')}.
        </p>
      )}
      {problem && <p role="alert">{problem}</p>}
      <p className="actions">
        <button type="submit" className="button">
          {words.do}
        </button>
      </p>
    </form>
  );
}

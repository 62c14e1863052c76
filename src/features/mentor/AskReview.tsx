import { useState } from 'react';
import type { Promised } from '#domain/record/plan.ts';
import { askForReview } from '#stores/handing-in.ts';
import { TextField } from '#ui/Field.tsx';
import { SubmitForm } from '#ui/SubmitForm.tsx';
import { useHash } from '#ui/useHash.ts';
import { mentee, mentoring } from '#words/en.ts';
import { Back } from './Back.tsx';
import styles from './Mentor.module.css';
import { useForm } from './useForm.ts';

const words = mentee.ask;

/** Work that the plan handed in and nobody was asked about, each to be sent to somebody without an assignment. */
export function AskReview({ promises, asked }: { promises: readonly Promised[]; asked: (id: string) => boolean }) {
  const wanted = useHash().replace(/^#send-/u, '');
  const open = promises.filter(({ id, revision }) => revision > 0 && (id === wanted || !asked(id)));
  if (open.length === 0) return null;
  return (
    <section className={`${styles['case']} stack`} aria-labelledby="ask">
      <h2 id="ask">{words.title}</h2>
      <p className="soft">{words.lead}</p>
      {open.map((promise) => (
        <details key={promise.id} id={`send-${promise.id}`} open={promise.id === wanted || open.length === 1}>
          <summary>{promise.exercise.name}</summary>
          <One promise={promise} />
        </details>
      ))}
    </section>
  );
}

function One({ promise }: { promise: Promised }) {
  const unfinished = useForm('ask', promise.id, () => ({ mentor: '', mentee: '' }));
  const { form, change } = unfinished;
  const [problem, setProblem] = useState('');
  const ask = async () => {
    if (form.mentor.trim() === '' || form.mentee.trim() === '') return setProblem(words.needNames);
    const { inCase, saved } = await askForReview(promise, form.mentor, form.mentee);
    if (saved.state !== 'saved') return setProblem(mentee.form.notSaved);
    unfinished.done();
    location.hash = `case-${inCase}`;
  };
  return (
    <SubmitForm className="sheet stack" submit={words.do} problem={problem} onSubmit={ask}>
      <Back of={unfinished} />
      <TextField
        label={words.mentor}
        value={form.mentor}
        maxLength={80}
        onChange={({ target }) => change({ mentor: target.value })}
      />
      <TextField
        label={words.mentee}
        value={form.mentee}
        maxLength={80}
        autoComplete="name"
        onChange={({ target }) => change({ mentee: target.value })}
      />
      <p className="soft">{mentoring.private}</p>
    </SubmitForm>
  );
}

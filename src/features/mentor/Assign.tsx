import { useState } from 'react';
import { day } from '#domain/record/values.ts';
import type { MentorEvent } from '#domain/mentoring/event.ts';
import type { PromisedExercise } from '#domain/record/plan.ts';
import { exercisesOf } from '#stores/given-exercises.ts';
import { assign } from '#stores/mentoring.ts';
import { LongField, TextField } from '#ui/Field.tsx';
import { SubmitForm } from '#ui/SubmitForm.tsx';
import { View } from '#ui/View.tsx';
import { mentorDesk, mentoring } from '#words/en.ts';
import { Back } from './Back.tsx';
import type { DeskContent } from './content.ts';
import styles from './Mentor.module.css';
import { PickExercises } from './PickExercises.tsx';
import { Send } from './Send.tsx';
import { useCases } from './useCases.ts';
import { useForm } from './useForm.ts';

const words = mentorDesk.assign;

type Given = { given: { mentee: string; events: MentorEvent[] }[]; exercises: PromisedExercise[] };

/** Gives exercises to one mentee or several, and shows what to send to each. */
export function Assign({ content }: { content: DeskContent }) {
  const [done, setDone] = useState<Given | null>(null);
  return (
    <View place={done ? 'given' : 'asking'}>
      {done ? <Sending of={done} onMore={() => setDone(null)} /> : <Asking content={content} onDone={setDone} />}
    </View>
  );
}

function Sending({ of: { given, exercises }, onMore }: { of: Given; onMore: () => void }) {
  return (
    <section className="stack" aria-labelledby="given">
      <h2 id="given">{words.title}</h2>
      <p role="status">{words.given}</p>
      <p className="soft">{mentoring.private}</p>
      {given.map(({ mentee, events }) => (
        <Send
          key={mentee}
          to="/open/"
          events={events}
          exercises={exercises}
          name={`work for ${mentee}`}
          heading={mentoring.send.for(mentee)}
        />
      ))}
      <p>
        <button type="button" className="button quiet" onClick={onMore}>
          {words.another}
        </button>
      </p>
    </section>
  );
}

function Asking({ content, onDone }: { content: DeskContent; onDone: (given: Given) => void }) {
  const earlier = useCases('mentor').at(-1)?.assign.body.mentor ?? '';
  const unfinished = useForm('assign', 'new', () => ({
    mentor: earlier,
    mentees: '',
    chosen: [],
    due: '',
    note: '',
    lookAt: '',
  }));
  const { mentor, mentees, chosen, ...asking } = unfinished.form;
  const { change } = unfinished;
  const [problem, setProblem] = useState('');
  const names = [
    ...new Set(
      mentees
        .split('\n')
        .map((line) => line.trim().slice(0, 80))
        .filter(Boolean),
    ),
  ];

  const give = async () => {
    const found =
      (mentor.trim() === '' && words.needName) ||
      (names.length === 0 && words.needMentee) ||
      (chosen.length === 0 && words.needExercise) ||
      '';
    setProblem(found);
    if (found !== '') return;
    const exercises = await exercisesOf(chosen);
    if (!exercises) return setProblem(words.missing);
    const due = day.safeParse(asking.due).success ? asking.due : '';
    const { given, saved } = await assign(exercises, names, { ...asking, due, mentor: mentor.trim() });
    if (saved.state !== 'saved') return setProblem(words.notSaved);
    unfinished.startOver();
    onDone({ given, exercises });
  };

  return (
    <SubmitForm submit={words.do} problem={problem} onSubmit={give}>
      <h2>{words.title}</h2>
      <Back of={unfinished} />
      <div className={styles['fields']}>
        <TextField
          label={words.mentor}
          value={mentor}
          maxLength={80}
          onChange={({ target }) => change({ mentor: target.value })}
        />
        <TextField
          label={words.due}
          type="date"
          value={asking.due}
          onChange={({ target }) => change({ due: target.value })}
        />
      </div>
      <LongField
        label={words.mentees}
        hint={words.menteesHint}
        rows={3}
        value={mentees}
        onChange={({ target }) => change({ mentees: target.value })}
      />
      <PickExercises content={content} chosen={chosen} onChoose={(some) => change({ chosen: [...some] })} />
      <LongField
        label={words.note}
        rows={3}
        maxLength={4000}
        value={asking.note}
        onChange={({ target }) => change({ note: target.value })}
      />
      <LongField
        label={words.lookAt}
        rows={2}
        maxLength={4000}
        value={asking.lookAt}
        onChange={({ target }) => change({ lookAt: target.value })}
      />
    </SubmitForm>
  );
}

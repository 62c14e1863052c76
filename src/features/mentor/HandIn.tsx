import { useState } from 'react';
import type { Case } from '#domain/mentoring/case.ts';
import type { Body } from '#domain/mentoring/event.ts';
import type { Promised } from '#domain/record/plan.ts';
import { webLink } from '#domain/record/values.ts';
import { submit } from '#stores/handing-in.ts';
import { $record } from '#stores/record.ts';
import { LongField, PickField, TextField } from '#ui/Field.tsx';
import { SubmitForm } from '#ui/SubmitForm.tsx';
import { useSaved } from '#ui/useSaved.ts';
import { mentee, mentoring } from '#words/en.ts';
import { Back } from './Back.tsx';
import { Steps } from './Steps.tsx';
import { useForm } from './useForm.ts';
import { WorkView } from './WorkView.tsx';

const words = mentee.form;

type Props = { one: Case; promised: Promised; round: number; onDone: () => void };

/** Handing in: the mentee chooses each thing that goes along, and sees all of it before it does. */
export function HandIn({ one, promised, round, onDone }: Props) {
  const last = one.rounds.at(-1)?.submit.body;
  const { documents } = useSaved($record);
  const unfinished = useForm('handIn', `${one.id} ${round}`, () => ({
    title: last?.title ?? promised.exercise.artifact.slice(0, 300),
    document: last?.document ?? '',
    text: last?.text ?? promised.text,
    link: last?.link ?? promised.links[0] ?? '',
    named: [],
    rated: promised.exercise.rubric.map((_, row) => promised.steps[row] || null),
    withSelf: true,
    work: last?.work ?? promised.work,
    note: '',
  }));
  const { form, change } = unfinished;
  const { title, document, text, link, named, withSelf, work, note } = form;
  const rated = promised.exercise.rubric.map((_, row) => form.rated[row] ?? null);
  const [isShown, setIsShown] = useState(false);
  const [problem, setProblem] = useState('');

  const choose = async (source: string) => {
    setProblem('');
    const chosen = documents.find(({ id }) => id === source);
    if (chosen) {
      const { wordingOf } = await import('./wording.ts');
      change({ text: wordingOf(chosen), document: chosen.kind, title: chosen.name });
    } else change({ document: '', ...(source === 'plan' && { text: promised.text }) });
  };
  const self = promised.exercise.rubric.flatMap(({ criterion, skill }, row) => {
    const step = rated[row];
    return step ? [{ criterion, skill, step }] : [];
  });
  const body: Body<'submit'> = {
    round,
    title: title.trim(),
    document,
    text,
    link: link.trim(),
    files: promised.files.filter(({ id }) => named.includes(id)).map(({ name, bytes }) => ({ name, bytes })),
    self: withSelf ? self : [],
    work,
    note,
  };
  const preview = () => {
    const found =
      (body.title === '' && words.needTitle) ||
      (!webLink.safeParse(body.link).success && words.badLink) ||
      (body.text.trim() === '' && body.link === '' && words.needSomething) ||
      '';
    setProblem(found);
    setIsShown(found === '');
  };
  const send = async () => {
    const { saved } = await submit(promised, one.id, body);
    if (saved.state !== 'saved') return setProblem(words.notSaved);
    unfinished.done();
    onDone();
  };

  if (isShown)
    return (
      <div className="sheet stack" role="group" aria-labelledby="goes-along">
        <h3 id="goes-along">{words.previewTitle}</h3>
        <p>{words.names(one.assign.body.mentor, one.assign.body.mentee)}.</p>
        <WorkView work={body} />
        {body.self.length > 0 && (
          <p>
            {mentoring.self}:{' '}
            {body.self.map(({ criterion, step }) => `${criterion}, ${mentoring.stepOf(step)}`).join('; ')}.
          </p>
        )}
        <p className="soft">{mentoring.private}</p>
        <p className="actions">
          <button type="button" className="button" onClick={() => void send()}>
            {words.do}
          </button>
          <button type="button" className="plain-button" onClick={() => setIsShown(false)}>
            {words.edit}
          </button>
        </p>
        {problem && <p role="alert">{problem}</p>}
      </div>
    );
  return (
    <SubmitForm className="sheet stack" submit={words.preview} problem={problem} onSubmit={preview}>
      <Back of={unfinished} />
      <TextField
        label={words.title}
        value={title}
        maxLength={300}
        onChange={({ target }) => change({ title: target.value })}
      />
      <PickField label={words.source} onChange={({ target }) => void choose(target.value)}>
        <option value="">{words.written}</option>
        {promised.text !== '' && <option value="plan">{words.plan}</option>}
        {documents.map(({ id, name }) => (
          <option key={id} value={id}>
            {words.document(name)}
          </option>
        ))}
      </PickField>
      <LongField
        label={words.text}
        hint={words.textHint}
        rows={10}
        maxLength={20_000}
        value={text}
        onChange={({ target }) => change({ text: target.value })}
      />
      <TextField
        label={words.link}
        value={link}
        maxLength={2000}
        onChange={({ target }) => change({ link: target.value })}
      />
      {promised.files.length > 0 && (
        <fieldset>
          <legend>{words.files}</legend>
          {promised.files.map(({ id, name }) => (
            <label key={id} className="actions">
              <input
                type="checkbox"
                checked={named.includes(id)}
                onChange={({ target }) =>
                  change({ named: target.checked ? [...named, id] : named.filter((other) => other !== id) })
                }
              />
              {name}
            </label>
          ))}
        </fieldset>
      )}
      <PickField
        label={words.work}
        value={work}
        onChange={({ target }) => change({ work: target.value === 'real' ? 'real' : 'simulated' })}
      >
        <option value="simulated">{mentoring.work.simulated}</option>
        {promised.exercise.onOwnWork && <option value="real">{mentoring.work.real}</option>}
      </PickField>
      <p className="soft">{words.rateHint}</p>
      <Steps
        rows={promised.exercise.rubric}
        rated={rated}
        onRate={(row, step) => change({ rated: rated.map((each, at) => (at === row ? step : each)) })}
      />
      <label className="actions">
        <input type="checkbox" checked={withSelf} onChange={({ target }) => change({ withSelf: target.checked })} />
        {words.self}
      </label>
      <LongField
        label={words.note}
        rows={2}
        maxLength={4000}
        value={note}
        onChange={({ target }) => change({ note: target.value })}
      />
    </SubmitForm>
  );
}

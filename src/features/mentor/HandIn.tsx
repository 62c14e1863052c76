import { useState } from 'react';
import type { Case } from '#domain/mentoring/case.ts';
import type { Body } from '#domain/mentoring/event.ts';
import type { SavedDocument } from '#domain/record/document.ts';
import type { Promised } from '#domain/record/plan.ts';
import { submit } from '#stores/handing-in.ts';
import { $record } from '#stores/record.ts';
import { Choices } from '#ui/Choices.tsx';
import { LongField, PickField, TextField } from '#ui/Field.tsx';
import { SubmitForm } from '#ui/SubmitForm.tsx';
import { useSaved } from '#ui/useSaved.ts';
import { mentee, mentoring } from '#words/en.ts';
import { Back } from './Back.tsx';
import { GoesAlong } from './GoesAlong.tsx';
import { beginHandIn, bodyOf, problemIn } from './hand-in.ts';
import { Steps } from './Steps.tsx';
import { useForm } from './useForm.ts';

const words = mentee.form;

async function madeFrom(chosen: SavedDocument): Promise<{ kind: SavedDocument['kind']; text: string }> {
  const { wordingOf } = await import('./wording.ts');
  return { kind: chosen.kind, text: wordingOf(chosen) };
}

type Props = { one: Case; promised: Promised; round: number; onDone: () => void };

/** Handing in: the mentee chooses each thing that goes along, and sees all of it before it does. */
export function HandIn({ one, promised, round, onDone }: Props) {
  const { documents } = useSaved($record);
  const unfinished = useForm('handIn', `${one.id} ${round}`, () => beginHandIn(one, promised, documents));
  const { form, change } = unfinished;
  const { title, text, link, named, withSelf, work, note, ai, aiWhere } = form;
  const rated = promised.exercise.rubric.map((_, row) => form.rated[row] ?? null);
  const [body, setBody] = useState<Body<'submit'> | null>(null);
  const [problem, setProblem] = useState('');

  const preview = async () => {
    const chosen = documents.find(({ id }) => id === form.source);
    // A connection may be gone since the page was opened; what was typed is still here then.
    const made = chosen ? await madeFrom(chosen).catch(() => null) : null;
    if (chosen && !made) return setProblem(words.notFetched);
    const written = bodyOf(form, promised, round, made);
    const found = problemIn(written, withSelf, rated.length);
    setProblem(found);
    setBody(found === '' ? written : null);
  };
  const send = async (written: Body<'submit'>) => {
    const { saved } = await submit(promised, one.id, written);
    if (saved.state !== 'saved') return setProblem(words.notSaved);
    unfinished.done();
    onDone();
  };

  if (body)
    return (
      <GoesAlong one={one} body={body} problem={problem} onSend={() => void send(body)} onEdit={() => setBody(null)} />
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
      <PickField
        label={words.source}
        value={form.source}
        onChange={({ target }) => change({ source: target.value, document: '' })}
      >
        <option value="">{words.none}</option>
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
      <Choices
        legend={words.ai}
        choices={[
          { value: 'none', text: words.aiNo },
          { value: 'some', text: words.aiYes },
        ]}
        value={ai === 'unsaid' ? null : ai}
        onChoose={(value) => change({ ai: value === 'some' ? 'some' : 'none' })}
      />
      {ai === 'some' && (
        <LongField
          label={words.aiWhere}
          rows={2}
          maxLength={4000}
          value={aiWhere}
          onChange={({ target }) => change({ aiWhere: target.value })}
        />
      )}
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

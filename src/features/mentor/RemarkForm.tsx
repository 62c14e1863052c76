import { useEffect, useRef, useState } from 'react';
import { findingTypes } from '#domain/artifacts/rule.ts';
import { mostUsed } from '#domain/mentoring/bank.ts';
import type { Case, Round } from '#domain/mentoring/case.ts';
import { mostEssentials, openEssentials } from '#domain/mentoring/essentials.ts';
import type { Body } from '#domain/mentoring/event.ts';
import type { PromisedExercise } from '#domain/record/plan.ts';
import { countUse, keepComment, say } from '#stores/mentoring.ts';
import { $shown } from '#stores/example.ts';
import { LongField, PickField, TextField } from '#ui/Field.tsx';
import { onUse } from '#ui/onUse.tsx';
import { SubmitForm } from '#ui/SubmitForm.tsx';
import type { Unfinished } from '#ui/useUnfinished.ts';
import { useSaved } from '#ui/useSaved.ts';
import { mentorDesk, mentoring, whileLoading } from '#words/en.ts';
import { Back } from './Back.tsx';
import type { FormOf } from './forms.ts';
import { place, readSelection, type Selected } from './marks.ts';

const words = mentorDesk.case;
const PlacePick = onUse(async () => (await import('./PlacePick.tsx')).PlacePick, whileLoading);
const RuleFindings = onUse(async () => (await import('./RuleFindings.tsx')).RuleFindings, whileLoading);

/** A remark before it is made. */
export const emptyRemark: FormOf<'remark'> = {
  type: 'essential',
  text: '',
  at: '',
  quote: '',
  near: 0,
  criterion: '',
  keeps: false,
  bank: '',
};

/** The text of a part of the work as it stands on the page. */
const textAt = (at: string, work: Body<'submit'>): string =>
  work.document === ''
    ? work.text
    : (document.querySelector<HTMLElement>(`[data-at="${CSS.escape(at)}"]`)?.textContent ?? work.text);

type Props = {
  one: Case;
  round: Round;
  exercise: PromisedExercise | null;
  unfinished: Unfinished<FormOf<'remark'>>;
};

/** A remark: on a row, on words or on neither; from the rules, from the bank, or written. Counts the essential ones. */
export function RemarkForm({ one, round, exercise, unfinished }: Props) {
  const { mentorComments } = useSaved($shown);
  const { form: draft, change } = unfinished;
  const { criterion, keeps } = draft;
  const changing = useRef(change);
  useEffect(() => {
    changing.current = change;
  });
  const [problem, setProblem] = useState('');
  const work = round.submit.body;
  const essentials = openEssentials(round.remarks, '');
  useEffect(() => {
    const selected = (): void => {
      const found: Selected | null = readSelection();
      if (found) changing.current(found);
    };
    document.addEventListener('selectionchange', selected);
    return () => document.removeEventListener('selectionchange', selected);
  }, []);
  const add = async () => {
    if (draft.text.trim() === '') return;
    const isFull = draft.type === 'essential' && essentials >= mostEssentials;
    const found = place(textAt(draft.at, work), draft.quote.trim(), draft.near);
    if (isFull || !found) return setProblem(isFull ? words.full : words.wordsMissing);
    const quote = draft.quote.trim();
    const anchor = quote === '' && draft.at === '' ? null : { at: draft.at, quote, ...found };
    const { type, text } = draft;
    const saved = await say(one.id, 'comment', { submit: round.submit.id, type, text: text.trim(), criterion, anchor });
    if (saved.state !== 'saved') return setProblem(words.notSaved);
    if (keeps) await keepComment(type, text.trim());
    if (draft.bank !== '') await countUse(draft.bank);
    unfinished.startOver();
    setProblem('');
  };
  return (
    <SubmitForm quiet className="stack no-print" submit={words.add} problem={problem} onSubmit={add}>
      <h3>{words.remark}</h3>
      <Back of={unfinished} />
      <p role="status">{words.essentials(essentials)}</p>
      {work.document !== '' && <RuleFindings kind={work.document} text={work.text} onTake={change} />}
      <PickField
        label={words.fromBank}
        value=""
        onChange={({ target }) => {
          const kept = mentorComments.find(({ id }) => id === target.value);
          if (kept) change({ type: kept.type, text: kept.text, bank: kept.id });
        }}
      >
        <option value="">{words.pick}</option>
        {mostUsed(mentorComments).map(({ id, text }) => (
          <option key={id} value={id}>
            {text.slice(0, 80)}
          </option>
        ))}
      </PickField>
      <PickField label={words.about} value={criterion} onChange={({ target }) => change({ criterion: target.value })}>
        <option value="">{words.noRow}</option>
        {exercise?.rubric.map((row) => (
          <option key={row.criterion}>{row.criterion}</option>
        ))}
      </PickField>
      {work.document !== '' && (
        <PlacePick
          kind={work.document}
          text={work.text}
          at={draft.at}
          onPick={(at) => change({ at, quote: '', near: 0 })}
        />
      )}
      <TextField
        label={words.words}
        hint={words.wordsHint}
        value={draft.quote}
        maxLength={300}
        onChange={({ target }) => change({ quote: target.value })}
      />
      <PickField
        label={words.type}
        value={draft.type}
        onChange={({ target }) => change({ type: findingTypes.find((one) => one === target.value) ?? 'essential' })}
      >
        {findingTypes.map((type) => (
          <option key={type} value={type}>
            {mentoring.type[type]}
          </option>
        ))}
      </PickField>
      <LongField
        label={words.text}
        data-remark-text=""
        rows={4}
        maxLength={4000}
        value={draft.text}
        onChange={({ target }) => change({ text: target.value })}
      />
      <label className="actions">
        <input type="checkbox" checked={keeps} onChange={({ target }) => change({ keeps: target.checked })} />
        {words.keep}
      </label>
    </SubmitForm>
  );
}

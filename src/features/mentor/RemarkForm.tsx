import { useEffect, useState } from 'react';
import { findingTypes } from '#domain/artifacts/rule.ts';
import type { Case, Round } from '#domain/mentoring/case.ts';
import { mostEssentials, openEssentials } from '#domain/mentoring/essentials.ts';
import type { Body } from '#domain/mentoring/event.ts';
import type { PromisedExercise } from '#domain/record/plan.ts';
import { keepComment, say } from '#stores/mentoring.ts';
import { $record } from '#stores/record.ts';
import { LongField, PickField, TextField } from '#ui/Field.tsx';
import { onUse } from '#ui/onUse.tsx';
import { useSaved } from '#ui/useSaved.ts';
import { mentorDesk, mentoring, site } from '#words/en.ts';
import { place, readSelection, type Selected } from './marks.ts';

const words = mentorDesk.case;
const RuleFindings = onUse(async () => (await import('./RuleFindings.tsx')).RuleFindings, site.onUse);

type Type = Body<'comment'>['type'];
/** A remark before it is made. */
export type Draft = { type: Type; text: string; at: string; quote: string; near: number };

const empty: Draft = { type: 'essential', text: '', at: '', quote: '', near: 0 };

/** The text of a part of the work as it stands on the page. */
const textAt = (at: string, work: Body<'submit'>): string =>
  work.document === ''
    ? work.text
    : (document.querySelector<HTMLElement>(`[data-at="${CSS.escape(at)}"]`)?.textContent ?? work.text);

type Props = { one: Case; round: Round; exercise: PromisedExercise | null };

/** A remark: on a row, on words or on neither; from the rules, from the bank, or written. Counts the essential ones. */
export function RemarkForm({ one, round, exercise }: Props) {
  const { mentorComments } = useSaved($record);
  const [draft, setDraft] = useState<Draft>(empty);
  const [criterion, setCriterion] = useState('');
  const [keeps, setKeeps] = useState(false);
  const [problem, setProblem] = useState('');
  const work = round.submit.body;
  const essentials = openEssentials(round.remarks, '');
  useEffect(() => {
    const selected = (): void => {
      const found: Selected | null = readSelection();
      if (found) setDraft((before) => ({ ...before, ...found }));
    };
    document.addEventListener('selectionchange', selected);
    return () => document.removeEventListener('selectionchange', selected);
  }, []);
  const change = (fields: Partial<Draft>) => setDraft({ ...draft, ...fields });
  const add = async () => {
    const isFull = draft.type === 'essential' && essentials >= mostEssentials;
    const found = place(textAt(draft.at, work), draft.quote.trim(), draft.near);
    if (isFull || !found) return setProblem(isFull ? words.full : words.wordsMissing);
    const quote = draft.quote.trim();
    const anchor = quote === '' && draft.at === '' ? null : { at: draft.at, quote, ...found };
    const { type, text } = draft;
    const saved = await say(one.id, 'comment', { submit: round.submit.id, type, text: text.trim(), criterion, anchor });
    if (saved.state !== 'saved') return setProblem(words.notSaved);
    if (keeps) await keepComment(type, text.trim());
    setDraft(empty);
    setCriterion('');
    setKeeps(false);
    setProblem('');
  };
  return (
    <form
      className="stack no-print"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (draft.text.trim() !== '') void add();
      }}
    >
      <h3>{words.remark}</h3>
      <p role="status">{words.essentials(essentials)}</p>
      {work.document !== '' && (
        <RuleFindings kind={work.document} text={work.text} onTake={(taken) => setDraft(taken)} />
      )}
      <PickField
        label={words.fromBank}
        value=""
        onChange={({ target }) => {
          const kept = mentorComments.find(({ id }) => id === target.value);
          if (kept) change({ type: kept.type, text: kept.text });
        }}
      >
        <option value="">{words.pick}</option>
        {mentorComments.map(({ id, text }) => (
          <option key={id} value={id}>
            {text.slice(0, 80)}
          </option>
        ))}
      </PickField>
      <PickField label={words.about} value={criterion} onChange={({ target }) => setCriterion(target.value)}>
        <option value="">{words.noRow}</option>
        {exercise?.rubric.map((row) => (
          <option key={row.criterion}>{row.criterion}</option>
        ))}
      </PickField>
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
        rows={4}
        maxLength={4000}
        value={draft.text}
        onChange={({ target }) => change({ text: target.value })}
      />
      <label className="actions">
        <input type="checkbox" checked={keeps} onChange={({ target }) => setKeeps(target.checked)} />
        {words.keep}
      </label>
      {problem && <p role="alert">{problem}</p>}
      <p>
        <button type="submit" className="button quiet">
          {words.add}
        </button>
      </p>
    </form>
  );
}

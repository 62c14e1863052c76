import { useState } from 'react';
import { addCriterion } from '#stores/decisions.ts';
import { LongField, TextField } from '#ui/Field.tsx';
import { useSubmit } from '#ui/useOneAtATime.ts';
import { decision as frame, decisionInputs as words } from '#words/en.ts';

const empty = { name: '', worst: '', middle: '', best: '' };
type Field = keyof typeof empty;

function problemsOf({ name, worst, best }: typeof empty): Partial<Record<Field | 'save', string>> {
  return {
    ...(name.trim() === '' ? { name: words.criteria.needName } : {}),
    ...(worst.trim() === '' ? { worst: words.criteria.needAnchor } : {}),
    ...(best.trim() === '' ? { best: words.criteria.needAnchor } : {}),
  };
}

/** A criterion that the library does not have. It needs both ends of its scale, or a score on it would mean nothing. */
export function OwnCriterion({ decision }: { decision: string }) {
  const [draft, setDraft] = useState(empty);
  const [problems, setProblems] = useState<ReturnType<typeof problemsOf>>({});
  const box = (field: Field, limit: number) => ({
    value: draft[field],
    maxLength: limit,
    problem: problems[field],
    onChange: ({ target }: { target: { value: string } }) => setDraft({ ...draft, [field]: target.value }),
  });
  const add = useSubmit(async () => {
    const found = problemsOf(draft);
    setProblems(found);
    if (Object.keys(found).length > 0) return;
    const saved = await addCriterion(decision, { ...draft, name: draft.name.trim(), library: '' });
    if (saved.state === 'saved') setDraft(empty);
    else setProblems({ save: frame.notSaved });
  });
  return (
    <details>
      <summary>{words.criteria.own}</summary>
      <form className="stack" onSubmit={add} noValidate>
        <p className="note soft">{words.criteria.ownLead}</p>
        <TextField label={words.criteria.ownName} {...box('name', 300)} />
        <LongField label={words.criteria.ownWorst} rows={2} {...box('worst', 2000)} />
        <LongField label={words.criteria.ownMiddle} rows={2} {...box('middle', 2000)} />
        <LongField label={words.criteria.ownBest} rows={2} {...box('best', 2000)} />
        {problems.save && <p role="alert">{problems.save}</p>}
        <button type="submit" className="button quiet">
          {words.criteria.add}
        </button>
      </form>
    </details>
  );
}

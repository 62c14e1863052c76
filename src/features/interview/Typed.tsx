import type { Attempt } from '#domain/record/interview.ts';
import { typeAnswer, type AnswerField } from '#stores/interview.ts';
import { $drafts } from '#stores/typing.ts';
import { LongField } from '#ui/Field.tsx';
import { useSaved } from '#ui/useSaved.ts';

/** What stands in a box of a try: what was typed last, though it may not be written yet. */
export const typedIn = ({ id, ...attempt }: Attempt, field: AnswerField): string =>
  $drafts.get()[`attempts ${id} ${field}`]?.text ?? attempt[field];

type Props = {
  attempt: Attempt;
  field: AnswerField;
  label: string;
  rows: number;
  hint?: string;
  problem?: string | undefined;
};

/** A box of a try, kept while it is typed in. */
export function Typed({ attempt, field, ...frame }: Props) {
  useSaved($drafts);
  return (
    <LongField
      {...frame}
      maxLength={20_000}
      value={typedIn(attempt, field)}
      onChange={(event) => typeAnswer(attempt.id, field, event.target.value)}
    />
  );
}

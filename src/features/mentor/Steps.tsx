import type { Step } from '#domain/mentoring/event.ts';
import { steps } from '#domain/mentoring/event.ts';
import type { PromisedExercise } from '#domain/record/plan.ts';
import { Choices } from '#ui/Choices.tsx';

type Row = PromisedExercise['rubric'][number];

type Props = {
  rows: readonly Row[];
  rated: readonly (Step | null)[];
  onRate: (row: number, step: Step) => void;
};

/** The rows of a rubric, each with its four observable steps to choose from. */
export function Steps({ rows, rated, onRate }: Props) {
  return (
    <div className="stack">
      {rows.map((row, index) => (
        <Choices
          key={row.criterion}
          legend={row.criterion}
          choices={steps.map((value) => ({ value, text: `${value}. ${row[value]}` }))}
          value={rated[index] ?? null}
          onChoose={(value) => onRate(index, value)}
        />
      ))}
    </div>
  );
}

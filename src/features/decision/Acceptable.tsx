import { useEffect, useState } from 'react';
import type { SavedDecision } from '#domain/record/decision.ts';
import { changeDecision } from '#stores/decisions.ts';
import { TextField } from '#ui/Field.tsx';
import { decision as words } from '#words/en.ts';
import { readPercent } from './read-percent.ts';

/** The total below which nothing is good enough. */
export function Acceptable({ decision }: { decision: SavedDecision }) {
  const saved = decision.acceptable === null ? '' : String(decision.acceptable);
  const [text, setText] = useState(saved);
  useEffect(() => setText(saved), [saved]);
  const change = (next: string) => {
    setText(next);
    const acceptable = readPercent(next);
    if (acceptable !== undefined) void changeDecision(decision.id, { acceptable });
  };
  return (
    <TextField
      label={words.scores.acceptable}
      hint={words.scores.acceptableHint}
      inputMode="numeric"
      value={text}
      problem={readPercent(text) === undefined ? words.scores.bad : undefined}
      onChange={({ target }) => change(target.value)}
    />
  );
}

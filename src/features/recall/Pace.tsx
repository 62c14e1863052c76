import { useId } from 'react';
import type { Asked } from '#domain/recall/queue.ts';
import { setPace } from '#stores/recall.ts';
import { PickField } from '#ui/Field.tsx';
import { recall } from '#words/en.ts';
import { Forecast } from './Forecast.tsx';
import styles from './Recall.module.css';

const words = recall.pace;

const offered = {
  retention: [0.8, 0.85, 0.9, 0.95],
  newADay: [0, 2, 4, 6, 10, 15, 20, 30],
  overdueADay: [5, 10, 20, 30, 50, 100],
} as const;

/** How fast to learn, and what that brings. */
export function Pace({ asked }: { asked: Asked }) {
  const id = useId();
  const { pace } = asked;
  const pick = (field: keyof typeof offered, label: string, hint: string, say: (value: number) => string = String) => (
    <PickField
      label={label}
      hint={hint}
      value={String(pace[field])}
      onChange={(event) => void setPace({ [field]: Number(event.target.value) })}
    >
      {[...new Set([...offered[field], pace[field]])]
        .toSorted((a, b) => a - b)
        .map((value) => (
          <option key={value} value={value}>
            {say(value)}
          </option>
        ))}
    </PickField>
  );
  return (
    <section aria-labelledby={id} className="stack">
      <h2 id={id}>{words.title}</h2>
      <div className={styles['paces']}>
        {pick('newADay', words.newADay, words.newHint)}
        {pick('overdueADay', words.overdueADay, words.overdueHint)}
        {pick('retention', words.retention, words.retentionHint, (share) => words.retentions(Math.round(share * 100)))}
      </div>
      <Forecast asked={asked} />
    </section>
  );
}

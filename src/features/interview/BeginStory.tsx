import { useId, useState } from 'react';
import { $record } from '#stores/record.ts';
import { startStory } from '#stores/stories.ts';
import { PickField, TextField } from '#ui/Field.tsx';
import { useSaved } from '#ui/useSaved.ts';
import { useOneAtATime } from '#ui/useOneAtATime.ts';
import { stories as words } from '#words/en.ts';
import styles from './Practice.module.css';

/** Begins a story by name, or from an item of the ledger. */
export function BeginStory() {
  const id = useId();
  const { evidence } = useSaved($record);
  const [name, setName] = useState('');
  const [base, setBase] = useState('');
  const [isNameless, setIsNameless] = useState(false);
  const items = evidence.filter(({ state, kind }) => state !== 'retracted' && kind !== 'answer');
  const begin = useOneAtATime(async (title: string) => {
    setIsNameless(title.trim() === '');
    if (title.trim() === '') return;
    const made = await startStory(title.trim());
    if (made.saved.state === 'saved') {
      setName('');
      location.hash = `story=${made.id}`;
    }
  });
  return (
    <section aria-labelledby={id} className={`stack no-print ${styles['part']}`}>
      <h2 id={id}>{words.begin}</h2>
      <TextField
        label={words.name}
        value={name}
        maxLength={300}
        problem={isNameless ? words.needName : undefined}
        onChange={(event) => setName(event.target.value)}
      />
      <p>
        <button type="button" className="button" onClick={() => void begin(name)}>
          {words.begin}
        </button>
      </p>
      {items.length > 0 && (
        <div className="actions">
          <PickField label={words.fromLedger} value={base} onChange={(event) => setBase(event.target.value)}>
            <option value="">{words.pickEvidence}</option>
            {items.map((item) => (
              <option key={item.id} value={item.id}>
                {item.title}
              </option>
            ))}
          </PickField>
          <button
            type="button"
            className="button quiet"
            disabled={base === ''}
            onClick={() => {
              location.hash = `evidence=${base}`;
            }}
          >
            {words.fromItem}
          </button>
        </div>
      )}
    </section>
  );
}

import { useId, useState } from 'react';
import type { SkillId } from '#domain/framework/ids.ts';
import { storiesEnough } from '#domain/interview/stories.ts';
import { $record, $saveState } from '#stores/record.ts';
import { startStory } from '#stores/stories.ts';
import { PickField, TextField } from '#ui/Field.tsx';
import { onUse } from '#ui/onUse.tsx';
import { useHash } from '#ui/useHash.ts';
import { useNow } from '#ui/useNow.ts';
import { useSaved } from '#ui/useSaved.ts';
import { site, stories as words } from '#words/en.ts';
import { localDay } from './dates.ts';
import styles from './Practice.module.css';
import { StoryMatrix } from './StoryMatrix.tsx';

const StoryCard = onUse(async () => (await import('./StoryCard.tsx')).StoryCard, site.onUse);

/** A skill as the story bank names it. */
export type NamedSkill = { id: SkillId; shortName: string };

/** The story bank: a list, the story that is open (`#story=ID`), and what the stories cover. */
export function Stories({ skills }: { skills: readonly NamedSkill[] }) {
  const record = useSaved($record);
  const saving = useSaved($saveState);
  const hash = useHash();
  const now = useNow();
  if (now === null || saving.state === 'loading') return <p role="status">{words.loading}</p>;
  const opened = record.stories.find(({ id }) => hash === `#story=${id}`);
  return (
    <div className="stack">
      {record.stories.length === 0 && <p>{words.none}</p>}
      {record.stories.length > storiesEnough && <p role="status">{words.enough(record.stories.length)}</p>}
      <ol className={styles['tries']}>
        {record.stories.map((story) => (
          <li key={story.id}>
            <a href={`#story=${story.id}`} aria-current={story === opened ? 'true' : undefined}>
              {story.title}
            </a>
          </li>
        ))}
      </ol>
      {opened && (
        <StoryCard key={opened.id} story={opened} skills={skills} evidence={record.evidence} today={localDay(now)} />
      )}
      <Begin />
      {record.stories.length > 0 && <StoryMatrix stories={record.stories} skills={skills} />}
    </div>
  );
}

/** Begins a story by name, or from an item of the ledger. */
function Begin() {
  const id = useId();
  const { evidence } = useSaved($record);
  const [name, setName] = useState('');
  const [base, setBase] = useState('');
  const [isNameless, setIsNameless] = useState(false);
  const items = evidence.filter(({ state, kind }) => state !== 'retracted' && kind !== 'answer');
  const begin = async (title: string, from?: (typeof items)[number]) => {
    setIsNameless(title.trim() === '');
    if (title.trim() === '') return;
    const made = await startStory(title.trim(), from);
    if (made.saved.state === 'saved') {
      setName('');
      location.hash = `story=${made.id}`;
    }
  };
  const chosen = items.find((item) => item.id === base);
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
            disabled={!chosen}
            onClick={() => chosen && void begin(chosen.title, chosen)}
          >
            {words.fromItem}
          </button>
        </div>
      )}
    </section>
  );
}

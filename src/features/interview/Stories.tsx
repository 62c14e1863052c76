import type { SkillId } from '#domain/framework/ids.ts';
import { $record, $saveState } from '#stores/record.ts';
import { onUse } from '#ui/onUse.tsx';
import { useHash } from '#ui/useHash.ts';
import { useNow } from '#ui/useNow.ts';
import { useSaved } from '#ui/useSaved.ts';
import { site, stories as words } from '#words/en.ts';
import { localDay } from './dates.ts';
import styles from './Practice.module.css';

const StoryCard = onUse(async () => (await import('./StoryCard.tsx')).StoryCard, site.onUse);
const BeginStory = onUse(async () => (await import('./BeginStory.tsx')).BeginStory, site.onUse);
const StoryMatrix = onUse(async () => (await import('./StoryMatrix.tsx')).StoryMatrix, site.onUse);

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
      <BeginStory />
      {record.stories.length > 0 && <StoryMatrix stories={record.stories} skills={skills} />}
    </div>
  );
}

import type { SkillId } from '#domain/framework/ids.ts';
import type { Framework } from '#domain/framework/target.ts';
import { $showing, $shown } from '#stores/example.ts';
import { $saveState } from '#stores/record.ts';
import { onUse } from '#ui/onUse.tsx';
import { useHash } from '#ui/useHash.ts';
import { useNow } from '#ui/useNow.ts';
import { useSaved } from '#ui/useSaved.ts';
import { View } from '#ui/View.tsx';
import { storiesPage as words, whileLoading } from '#words/en.ts';
import { localDay } from './dates.ts';

const StoryCard = onUse(async () => (await import('./StoryCard.tsx')).StoryCard, whileLoading);
const StoryList = onUse(async () => (await import('./StoryList.tsx')).StoryList, whileLoading);
const StoryFrom = onUse(async () => (await import('./StoryFrom.tsx')).StoryFrom, whileLoading);
const BeginStory = onUse(async () => (await import('./BeginStory.tsx')).BeginStory, whileLoading);
const ShowExample = onUse(async () => (await import('./ShowExample.tsx')).ShowExample, whileLoading);
const StoryMatrix = onUse(async () => (await import('./StoryMatrix.tsx')).StoryMatrix, whileLoading);

/** A skill as the story bank names it. */
export type NamedSkill = { id: SkillId; shortName: string };

type Props = {
  skills: readonly NamedSkill[];
  categories: readonly { id: string; name: string }[];
  framework: Framework;
};

/** The story bank: a list, the story that is open (`#story=ID`), and what the stories cover. */
export function Stories({ skills, categories, framework }: Props) {
  const record = useSaved($shown);
  const { who } = useSaved($showing);
  const saving = useSaved($saveState);
  const hash = useHash();
  const now = useNow();
  if (now === null || saving.state === 'loading') return <p role="status">{words.loading}</p>;
  const today = localDay(now);
  const opened = record.stories.find(({ id }) => hash === `#story=${id}`);
  return (
    <div className="stack">
      {/* On paper a story that is open stands alone. */}
      <div className={`stack ${opened ? 'no-print' : ''}`}>
        {record.stories.length === 0 && <p>{words.none}</p>}
        <ShowExample isOffered={record.stories.length === 0} />
        {record.stories.length > 0 && <StoryList record={record} opened={opened?.id ?? ''} />}
      </div>
      {/^#(?:evidence|line|answer)=/u.test(hash) && <StoryFrom key={hash} hash={hash} record={record} />}
      <View place={opened?.id ?? ''}>
        {opened && <StoryCard key={opened.id} story={opened} skills={skills} record={record} today={today} />}
      </View>
      <div className={`stack ${opened ? 'no-print' : ''}`}>
        {who === 'own' && <BeginStory />}
        {record.stories.length > 0 && (
          <StoryMatrix record={record} skills={skills} categories={categories} framework={framework} today={today} />
        )}
      </div>
    </div>
  );
}

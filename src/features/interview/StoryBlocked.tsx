import { restsOnRetracted } from '#domain/interview/retracted.ts';
import type { Evidence } from '#domain/record/evidence.ts';
import type { Story } from '#domain/record/interview.ts';
import { restore } from '#stores/evidence.ts';
import { setStory } from '#stores/stories.ts';
import { stories as words } from '#words/en.ts';

/** Why a story may not be rehearsed, and the two ways to settle that. */
export function StoryBlocked({ story, evidence }: { story: Story; evidence: readonly Evidence[] }) {
  const base = restsOnRetracted(story, evidence);
  if (!base) return null;
  return (
    <div role="alert" className="stack">
      <p>
        <strong>{words.blocked}</strong> {words.blockedWhy(base.title)}
      </p>
      <p className="actions no-print">
        <button type="button" className="button quiet small" onClick={() => void restore(base.id)}>
          {words.restoreBase}
        </button>
        <button type="button" className="button quiet small" onClick={() => void setStory(story.id, { evidence: '' })}>
          {words.unlink}
        </button>
      </p>
    </div>
  );
}

import type { Signal } from '#domain/posting/signals.ts';
import { posting as words } from '#words/en.ts';
import { type BenchContent, skillName } from './content.ts';

/** What to do about a true gap: the exercise that closes it, where there is one, and what would count as evidence. */
export function PostingGap({ signal: { asks }, content }: { signal: Signal; content: BenchContent }) {
  if (asks.kind === 'technology') return <p className="note">{words.technology}</p>;
  const exercise = content.exercises[asks.skill];
  return (
    <p className="note no-print">
      {exercise && (
        <>
          {words.exercise}: <a href={exercise.href}>{exercise.name}</a>.{' '}
        </>
      )}
      <a href={`/skills/${asks.skill}/`}>{words.learn(skillName(content, asks.skill).toLowerCase())}</a>
    </p>
  );
}

import { questionsFor } from '#domain/interview/coverage.ts';
import type { Story } from '#domain/record/interview.ts';
import { questionHeads } from '#stores/question-bank.ts';
import { stories as words } from '#words/en.ts';
import { useFetched } from '#ui/useFetched.ts';
import sheet from './Story.module.css';

/** Questions to say this story aloud for. */
export function StoryQuestions({ story }: { story: Story }) {
  const heads = useFetched(questionHeads);
  if (story.skills.length === 0 || heads.state !== 'here') return null;
  const fitting = questionsFor(story, heads.value, 3);
  if (fitting.length === 0) return null;
  return (
    <div className="no-print">
      <h2 className={sheet['sub']}>{words.rehearse}</h2>
      <ul>
        {fitting.map(({ id, question }) => (
          <li key={id}>
            <a href={`/practice/#q=${id}`}>{question}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

import { useId } from 'react';
import type { SkillId } from '#domain/framework/ids.ts';
import { countBySkill, overused, storiesEnough } from '#domain/interview/stories.ts';
import type { Story } from '#domain/record/interview.ts';
import { stories as words } from '#words/en.ts';
import styles from './Practice.module.css';
import type { NamedSkill } from './Stories.tsx';

/** Which story shows which skill, what has none, and which story stands alone for too much. */
export function StoryMatrix({ stories, skills }: { stories: readonly Story[]; skills: readonly NamedSkill[] }) {
  const id = useId();
  const nameOf = (skill: SkillId): string => skills.find((each) => each.id === skill)?.shortName ?? skill;
  const counts = countBySkill(stories);
  const gaps = counts.filter((each) => each.stories === 0).map(({ skill }) => nameOf(skill));
  return (
    <section aria-labelledby={id} className={`stack ${styles['part']}`}>
      <h2 id={id}>{words.matrix}</h2>
      <p className="soft">{words.matrixLead}</p>
      {stories.length > storiesEnough && <p role="status">{words.enough(stories.length)}</p>}
      <p>{gaps.length > 0 ? words.gaps(gaps) : words.noGaps}</p>
      {overused(stories).map(({ story, alone }) => (
        <p key={story.id}>{words.overused(story.title, alone.map(nameOf))}</p>
      ))}
      <section className="scroll" tabIndex={0} aria-label={words.table}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.skills}</th>
              {stories.map((story) => (
                <th key={story.id} scope="col">
                  {story.title}
                </th>
              ))}
              <th scope="col">{words.count}</th>
            </tr>
          </thead>
          <tbody>
            {counts.map(({ skill, stories: count }) => (
              <tr key={skill}>
                <th scope="row">{nameOf(skill)}</th>
                {stories.map((story) => (
                  <td key={story.id}>
                    {story.skills.includes(skill) && (
                      <span>
                        <span aria-hidden="true">●</span>
                        <span className="visually-hidden">{words.shows}</span>
                      </span>
                    )}
                  </td>
                ))}
                <td>{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

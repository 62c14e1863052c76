import { useId } from 'react';
import type { SkillId } from '#domain/framework/ids.ts';
import type { Framework } from '#domain/framework/target.ts';
import { gapsFrom } from '#domain/interview/gaps.ts';
import { countBySkill, overused, storiesEnough } from '#domain/interview/stories.ts';
import { restsOnRetracted } from '#domain/interview/retracted.ts';
import { defaultProfile, type PersonRecord } from '#domain/record/core.ts';
import { barsFor } from '#domain/scorecard/bars.ts';
import { stories as words, storyWork as more } from '#words/en.ts';
import styles from './Practice.module.css';
import sheet from './Story.module.css';
import { StoryGaps } from './StoryGaps.tsx';
import type { NamedSkill } from './Stories.tsx';
import { StoryReach } from './StoryReach.tsx';
import { StoryUses } from './StoryUses.tsx';

type Props = {
  record: PersonRecord;
  skills: readonly NamedSkill[];
  categories: readonly { id: string; name: string }[];
  framework: Framework;
  today: string;
};

/** Which story shows which skill, what has none, and which story stands alone for too much. */
export function StoryMatrix({ record, skills, categories, framework, today }: Props) {
  const id = useId();
  // A story that may not be told covers nothing.
  const stories = record.stories.filter((story) => !restsOnRetracted(story, record.evidence));
  const nameOf = (skill: SkillId): string => skills.find((each) => each.id === skill)?.shortName ?? skill;
  const counts = countBySkill(stories);
  const bars = barsFor(framework, record.profile[0] ?? defaultProfile);
  const alone = stories.length < gapsFrom ? [] : overused(stories);
  return (
    <section aria-labelledby={id} className={`stack ${styles['part']}`}>
      <h2 id={id}>{words.matrix}</h2>
      <p className="soft">{words.matrixLead}</p>
      {record.stories.length > storiesEnough && <p role="status">{words.enough(record.stories.length)}</p>}
      <StoryGaps stories={stories} bars={bars} nameOf={nameOf} />
      {alone.map(({ story, alone: only }) => (
        <p key={story.id}>{words.overused(story.title, only.map(nameOf))}</p>
      ))}
      <section className="scroll" tabIndex={0} aria-label={words.table}>
        <table className="stacked">
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
                  <td key={story.id} className={sheet['wide']}>
                    {story.skills.includes(skill) && (
                      <span>
                        <span aria-hidden="true">●</span>
                        <span className="visually-hidden">{words.shows}</span>
                      </span>
                    )}
                  </td>
                ))}
                <td className={sheet['wide']}>{count}</td>
                <td className={sheet['narrow']}>
                  {more.coveredBy(stories.filter((story) => story.skills.includes(skill)).map(({ title }) => title))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <h3>{words.reach}</h3>
      <StoryReach stories={stories} categories={categories} isBeginning={stories.length < gapsFrom} />
      <StoryUses record={record} today={today} />
    </section>
  );
}

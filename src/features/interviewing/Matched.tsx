import type { Asking, Read } from '#domain/interview/principles.ts';
import { companyValues as words } from '#words/en.ts';
import type { Names } from './CompanyValuesPage.tsx';

/** One principle: what was read in it, the questions that could ask for it, and the stories that answer it. */
export function Matched({ read, names, hasStories }: { read: Read; names: Names; hasStories: boolean }) {
  const { principle, about, asked, stories } = read;
  const skillName = (id: string): string => names.skills.find((one) => one.id === id)?.shortName ?? id;
  const why = ({ isChosen, skill, category, share }: Asking): string =>
    words.why(
      isChosen,
      skill ? skillName(skill) : null,
      category ? (names.categories.find(({ id }) => id === category)?.name ?? category) : null,
      Math.round(share * 100),
    );
  return (
    <li>
      <h3>{principle.name}</h3>
      {principle.says !== '' && <p className="soft">{principle.says}</p>}
      {about.length === 0 ? (
        <p>{words.noTheme}</p>
      ) : (
        <p className="note soft">
          {about.slice(0, 2).map(({ theme, found }) => (
            <span key={theme}>{words.about(words.themes[theme], found)} </span>
          ))}
        </p>
      )}
      {asked.length > 0 && (
        <ul>
          {asked.map((one) => (
            <li key={one.head.id}>
              <a href={`/practice/#q=${one.head.id}`}>{one.head.question}</a>{' '}
              <span className="note soft">{why(one)}</span>
            </li>
          ))}
        </ul>
      )}
      {stories.length > 0 && (
        <p>
          {words.told}{' '}
          {stories.map(({ story, skills }, place) => (
            <span key={story.id}>
              {place > 0 && '; '}
              <a href={`/stories/#story=${story.id}`}>{story.title}</a>{' '}
              <span className="note soft">({skills.map(skillName).join(', ')})</span>
            </span>
          ))}
        </p>
      )}
      {stories.length === 0 && about.length > 0 && (
        <p>
          <strong>{words.noStory}</strong> <a href="/stories/">{hasStories ? words.tagStory : words.beginStory}</a>
        </p>
      )}
    </li>
  );
}

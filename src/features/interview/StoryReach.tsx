import { reachOf } from '#domain/interview/coverage.ts';
import type { Story } from '#domain/record/interview.ts';
import { questionHeads } from '#stores/question-bank.ts';
import { NotFetched } from '#ui/NotFetched.tsx';
import { interview, stories as words, storyWork as more } from '#words/en.ts';
import styles from './Story.module.css';
import { useFetched } from '#ui/useFetched.ts';

type Props = {
  stories: readonly Story[];
  categories: readonly { id: string; name: string }[];
  isBeginning: boolean;
};

/** How many of each category's questions each story could answer, and how many none could. */
export function StoryReach({ stories, categories, isBeginning }: Props) {
  const heads = useFetched(questionHeads);
  if (heads.state === 'loading') return <p role="status">{interview.fetching}</p>;
  if (heads.state === 'missing')
    return <NotFetched says={interview.notFetched} again={interview.again} onAgain={heads.retry} />;
  const reach = reachOf(stories, heads.value);
  const nameOf = (category: string): string => categories.find(({ id }) => id === category)?.name ?? category;
  const bare = reach.filter(({ questions, open }) => open === questions).map(({ category }) => nameOf(category));
  return (
    <div className="stack">
      <p className="soft">{words.reachLead}</p>
      {bare.length > 0 && !isBeginning && <p>{words.reachGaps(bare)}</p>}
      <section className="scroll" tabIndex={0} aria-label={words.reachTable}>
        <table className="stacked">
          <thead>
            <tr>
              <th scope="col">{words.category}</th>
              {stories.map(({ id, title }) => (
                <th key={id} scope="col" className={styles['upright']}>
                  {title}
                </th>
              ))}
              <th scope="col">{words.open}</th>
            </tr>
          </thead>
          <tbody>
            {reach.map(({ category, questions, by, open }) => (
              <tr key={category}>
                <th scope="row">{nameOf(category)}</th>
                {stories.map(({ id }) => (
                  <td key={id} className={styles['wide']}>
                    {by.get(id) || <span aria-label={words.noneOf}>·</span>}
                  </td>
                ))}
                <td className={styles['wide']}>{words.openOf(open, questions)}</td>
                <td className={styles['narrow']}>
                  {more.reachedBy(
                    stories.flatMap(({ id, title }) => {
                      const count = by.get(id) ?? 0;
                      return count > 0 ? [{ title, count }] : [];
                    }),
                    open,
                    questions,
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

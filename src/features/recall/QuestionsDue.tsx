import { useId, useMemo } from 'react';
import { nextTry } from '#domain/interview/due.ts';
import { triesByQuestion } from '#stores/interview.ts';
import { questionHeads } from '#stores/question-bank.ts';
import { $record } from '#stores/record.ts';
import { useFetched } from '#ui/useFetched.ts';
import { useSaved } from '#ui/useSaved.ts';
import { recall } from '#words/en.ts';
import { localDay, shortDay } from './days.ts';
import styles from './Recall.module.css';

const words = recall.questions;

/** How many are listed; the others are in practice. */
const most = 5;

/** The days on which practice questions come back, by question. */
export function useQuestionDays(): Map<string, string> {
  const { attempts } = useSaved($record);
  return useMemo(() => {
    const tries = triesByQuestion(attempts, localDay);
    // How many wordings there are changes which one is asked, not when.
    return new Map([...tries].flatMap(([id, own]) => (nextTry(own, 1) ? [[id, nextTry(own, 1)?.day ?? '']] : [])));
  }, [attempts]);
}

/** Practice questions that have come back, as links into practice. */
export function QuestionsDue({ today }: { today: string }) {
  const id = useId();
  const heads = useFetched(questionHeads);
  const due = [...useQuestionDays()].filter(([, day]) => day <= today).toSorted(([, a], [, b]) => a.localeCompare(b));
  const listed = due.flatMap(([question, day]) => {
    const head = heads.state === 'here' ? heads.value.find((each) => each.id === question) : undefined;
    return head ? [{ head, day }] : [];
  });
  return (
    <section aria-labelledby={id} className={`stack ${styles['part']}`}>
      <h2 id={id}>{words.title}</h2>
      {due.length === 0 && <p className="soft">{words.none}</p>}
      {due.length > 0 && <p className="soft">{words.lead}</p>}
      {heads.state === 'missing' && due.length > 0 && <p role="alert">{recall.notFetched}</p>}
      <ul className={styles['list']}>
        {listed.slice(0, most).map(({ head, day }) => (
          <li key={head.id}>
            <a href={`/practice/#q=${head.id}`}>{head.question}</a>{' '}
            <span className="note soft">{words.since(shortDay(day))}</span>
          </li>
        ))}
      </ul>
      <p>
        {listed.length > most && `${words.more(listed.length - most)}: `}
        <a href="/practice/">{words.practice}</a>
      </p>
    </section>
  );
}

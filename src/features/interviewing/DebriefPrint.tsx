import { useId } from 'react';
import { isSorted } from '#domain/interview/own-questions.ts';
import { longDay } from '#ui/dates.ts';
import type { Debrief } from '#domain/record/application.ts';
import type { AskedQuestion } from '#domain/record/asked.ts';
import type { PersonRecord } from '#domain/record/core.ts';
import { usePrinting } from '#ui/usePrinting.ts';
import { debrief as words } from '#words/en.ts';
import type { NamedCategory } from './Debriefs.tsx';
import styles from './DebriefPrint.module.css';

type Props = {
  debrief: Debrief;
  asked: readonly AskedQuestion[];
  record: PersonRecord;
  categories: readonly NamedCategory[];
};

/** A debrief as a sheet: what was asked and how it went, then what came of it. What is empty is left out. */
export function DebriefPrint({ debrief, asked, record, categories }: Props) {
  const id = useId();
  if (!usePrinting()) return null;
  const application = record.applications.find((one) => one.id === debrief.application);
  const about = [
    ...(debrief.on === '' ? [] : [longDay(debrief.on)]),
    debrief.round.trim(),
    ...(debrief.people.trim() === '' ? [] : [words.with(debrief.people.trim())]),
    ...(debrief.went === 0 ? [] : [words.onPaper.whole(words.wentShort[debrief.went])]),
  ].filter((part) => part !== '');
  const promised = [
    debrief.promised.trim(),
    ...(debrief.promisedBy === '' ? [] : [words.onPaper.by(longDay(debrief.promisedBy))]),
  ].filter((part) => part !== '');
  const parts: readonly (readonly [string, string])[] = [
    [words.onPaper.notTaken, debrief.asked],
    [words.learned, debrief.learned],
    [words.change, debrief.change],
    [words.promised, promised.join(' ')],
    [words.answered, debrief.answered],
  ];
  return (
    <article className={styles['printed']} aria-labelledby={id}>
      <h1 id={id}>{application ? words.titleAt(application.company) : words.titleOne}</h1>
      <p className="soft">{about.join(' · ')}</p>
      {asked.length > 0 && (
        <section>
          <h2>{words.asked}</h2>
          <ol>
            {asked.map((one) => (
              <Question key={one.id} asked={one} record={record} categories={categories} />
            ))}
          </ol>
        </section>
      )}
      {parts.map(
        ([title, text]) =>
          text.trim() !== '' && (
            <section key={title}>
              <h2>{title}</h2>
              <p className={styles['text']}>{text.trim()}</p>
            </section>
          ),
      )}
    </article>
  );
}

function Question({ asked, record, categories }: { asked: AskedQuestion } & Pick<Props, 'record' | 'categories'>) {
  const told = record.stories.find(({ id }) => id === asked.story);
  const about = [
    words.wentShort[asked.went],
    ...(isSorted(asked) ? categories.filter(({ id }) => id === asked.category).map(({ name }) => name) : []),
    ...(told ? [words.onPaper.told(told.title)] : []),
  ];
  return (
    <li>
      <p className={styles['text']}>
        <strong>{asked.asked.trim()}</strong>
      </p>
      <p className="soft">{about.join(' · ')}</p>
      {asked.note.trim() !== '' && <p className={styles['text']}>{asked.note.trim()}</p>}
    </li>
  );
}

import { useMemo } from 'react';
import { type NumberConflict, splitConflicts } from '#domain/interview/number-conflicts.ts';
import type { PersonRecord } from '#domain/record/core.ts';
import type { Story } from '#domain/record/interview.ts';
import { callNotSame } from '#stores/stories.ts';
import { storyNumbers as words } from '#words/en.ts';
import styles from './Practice.module.css';
import sheet from './Story.module.css';

type Props = { story: Story; told: string; record: Pick<PersonRecord, 'evidence' | 'resumeLines' | 'stories'> };

/** Numbers that another text about the same work states otherwise, each with why, and those called not the same thing. */
export function NumberConflicts({ story, told, record: { evidence, resumeLines, stories } }: Props) {
  const { open, setAside } = useMemo(
    () => splitConflicts({ story, text: told }, { evidence, lines: resumeLines, stories }),
    [story, told, evidence, resumeLines, stories],
  );
  // A pair that was set aside from the other story is taken back there.
  const takeBack = (key: string) => {
    for (const one of stories.filter(({ notSame }) => notSame.includes(key))) void callNotSame(one, key, false);
  };
  return (
    <>
      {open.length > 0 && (
        <section aria-label={words.title} className="stack">
          <h2 className={sheet['sub']}>{words.title}</h2>
          <ul className={styles['tries']}>
            {open.map((conflict) => (
              <li key={conflict.key}>
                <Conflict conflict={conflict} />
                <p className="no-print">
                  <button
                    type="button"
                    className="button quiet small"
                    onClick={() => void callNotSame(story, conflict.key, true)}
                  >
                    {words.notSame}
                    <span className="visually-hidden"> {words.pair(conflict.story.number, conflict.other.number)}</span>
                  </button>
                </p>
              </li>
            ))}
          </ul>
          <p className="note soft">
            {words.settle} <a href="/how-answers-are-read/#numbers">{words.how}</a>
          </p>
        </section>
      )}
      {setAside.length > 0 && (
        <details className="no-print">
          <summary>{words.setAside(setAside.length)}</summary>
          <ul>
            {setAside.map(({ key, story: own, other }) => (
              <li key={key}>
                {words.pair(own.number, other.number)}, {words.places[other.from](other.title)}{' '}
                <button type="button" className="plain-button" onClick={() => takeBack(key)}>
                  {words.again}
                  <span className="visually-hidden"> {words.pair(own.number, other.number)}</span>
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

const addresses = {
  ledger: () => '/my-path/#ledger',
  resume: () => '/resume/#bullets',
  story: (id: string) => `#story=${id}`,
  minute: () => null,
  two: () => null,
  five: () => null,
};

function Conflict({ conflict: { story, other, shared, tie } }: { conflict: NumberConflict }) {
  const where = words.places[other.from](other.title);
  const address = addresses[other.from](other.id);
  const why =
    tie.by === 'evidence'
      ? words.ties.evidence(tie.title)
      : tie.by === 'name'
        ? words.ties.name(tie.name)
        : words.ties.story();
  return (
    <>
      <p>
        {words.says(story.number, other.number)} {address === null ? where : <a href={address}>{where}</a>}.
      </p>
      <details>
        <summary>{words.why}</summary>
        <p>
          {why} {words.shared(shared)}
        </p>
        <dl className={styles['told']}>
          <div>
            <dt>{words.here}</dt>
            <dd>{story.sentence}</dd>
          </div>
          <div>
            <dt>{words.there}</dt>
            <dd>{other.sentence}</dd>
          </div>
        </dl>
      </details>
    </>
  );
}

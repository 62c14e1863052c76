import type { AskedQuestion } from '#domain/record/asked.ts';
import type { PersonRecord } from '#domain/record/core.ts';
import { restore, retract } from '#stores/evidence.ts';
import { debrief as words } from '#words/en.ts';
import styles from './Interviewing.module.css';
import { Text } from './Text.tsx';

/** The stories that were told, to be corrected where they stand, with the fact that each rests on. */
export function Corrections({ asked, record }: { asked: readonly AskedQuestion[]; record: PersonRecord }) {
  const told = record.stories.filter(({ id }) => asked.some(({ story }) => story === id));
  if (told.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="correct">
      <h3 id="correct">{words.correct}</h3>
      <p className="note soft">{words.correctLead}</p>
      {told.map((story) => {
        const base = record.evidence.find(({ id }) => id === story.evidence);
        return (
          <details key={story.id} className={styles['asked']}>
            <summary>{story.title}</summary>
            <div className="stack">
              <Text kind="stories" id={story.id} label={words.result} field="result" text={story.result} rows={3} />
              <Text
                kind="stories"
                id={story.id}
                label={words.reflection}
                field="reflection"
                text={story.reflection}
                rows={2}
              />
              {base && (
                <>
                  <Text
                    kind="evidence"
                    id={base.id}
                    label={words.fact(base.title)}
                    field="text"
                    text={base.text}
                    rows={3}
                  />
                  <p className="actions no-print">
                    <button
                      type="button"
                      className="plain-button"
                      onClick={() => void (base.state === 'retracted' ? restore(base.id) : retract(base.id))}
                    >
                      {base.state === 'retracted' ? words.keepFact : words.takeBack}
                    </button>
                  </p>
                </>
              )}
              <p className="no-print">
                <a href={`/stories/#story=${story.id}`}>{words.wholeStory}</a>
              </p>
            </div>
          </details>
        );
      })}
    </section>
  );
}

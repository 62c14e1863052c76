import { Fragment, useId } from 'react';
import type { Fact } from '#domain/artifacts/truth.ts';
import type { SavedDocument } from '#domain/record/document.ts';
import { handIn } from '#stores/documents.ts';
import { workshop } from '#words/en.ts';
import styles from './Desk.module.css';
import { usePromiseOf } from './ForExercise.tsx';
import type { Revealed } from './useTruth.ts';
import type { PackName } from './Workshop.tsx';

const words = workshop.handIn;

type Props = {
  saved: SavedDocument;
  packs: readonly PackName[];
  revealed: Revealed;
};

/** Comparing a document with what its program pack hides. */
export function HandIn({ saved, packs, revealed }: Props) {
  const id = useId();
  const promise = usePromiseOf(saved.id);
  if (saved.program === '') return null;
  const name = packs.find((pack) => pack.id === saved.program)?.name ?? saved.program;
  return (
    <section className={`stack no-print ${styles['part']}`} aria-labelledby={id}>
      <h2 id={id}>{words.title}</h2>
      <p>
        {words.about} <a href={`/programs/${saved.program}/`}>{name}</a>.
      </p>
      {revealed.state === 'hidden' && (
        <>
          {promise?.state === 'planned' && <p>{words.planFirst}</p>}
          <p className="soft">{words.before}</p>
          <p>
            <button type="button" className="button quiet" onClick={() => void handIn(saved.id)}>
              {words.do}
            </button>
          </p>
        </>
      )}
      <div role="status">
        {revealed.state === 'loading' && <p>{words.loading}</p>}
        {revealed.state === 'missing' && <p>{words.missing}</p>}
        {revealed.state === 'shown' && <p>{words.after}</p>}
      </div>
      {revealed.state === 'shown' && (
        <details>
          <summary>{words.hidden}</summary>
          {(['criticalPath', 'pathAfterFreezes'] as const).map((path) => (
            <Fragment key={path}>
              <h3>{words[path]}</h3>
              <ol>
                {revealed.truth[path].map((activity) => (
                  <li key={activity.id}>{activity.name}</li>
                ))}
              </ol>
            </Fragment>
          ))}
          <Facts title={words.risks} facts={revealed.truth.risks} />
          <Facts title={words.contradictions} facts={revealed.truth.contradictions} />
          <Facts title={words.variances} facts={revealed.truth.variances} />
        </details>
      )}
    </section>
  );
}

function Facts({ title, facts }: { title: string; facts: readonly Fact[] }) {
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {facts.map(({ id, says }) => (
          <li key={id}>{says}</li>
        ))}
      </ul>
    </>
  );
}

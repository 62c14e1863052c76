import { artifactText } from '#domain/artifacts/artifact.ts';
import type { DocumentOfKind, KindName } from '#domain/artifacts/kinds.ts';
import type { SavedDocument } from '#domain/record/document.ts';
import { bringToWording } from '#stores/artifacts.ts';
import { restore, retract } from '#stores/evidence.ts';
import { $record } from '#stores/record.ts';
import { useSaved } from '#ui/useSaved.ts';
import { workshop } from '#words/en.ts';
import styles from './Desk.module.css';
import { type AnchoredSkill, KeepArtifact } from './KeepArtifact.tsx';
import { goTo } from './places.ts';

const words = workshop.artifact;

type Props = {
  kind: KindName;
  saved: SavedDocument;
  document: DocumentOfKind<KindName>;
  skills: readonly AnchoredSkill[];
};

/** The document as evidence: kept in the ledger, and where it stands there. */
export function Artifact({ kind, saved, document, skills }: Props) {
  const id = 'evidence';
  const piece = useSaved($record).evidence.find((one) => one.id === saved.evidence);
  return (
    <section className={`stack no-print ${styles['part']}`} aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {words.title}
      </h2>
      <div role="status">{piece && <p>{words.states[piece.state]}</p>}</div>
      {piece ? (
        <>
          <p>
            {words.shows}{' '}
            {piece.skills
              .map(({ skill, level }) => `${skills.find((one) => one.id === skill)?.name ?? skill} ${level}`)
              .join(', ')}
            . <span className="soft">{words.change}</span>
          </p>
          {piece.text !== artifactText(kind, document, words.cut) && (
            <p>
              {words.older}{' '}
              <button
                type="button"
                className="plain-button"
                onClick={() => void bringToWording(saved, document, words.cut)}
              >
                {words.bring}
              </button>
            </p>
          )}
          <p className="actions">
            <button
              type="button"
              className="button quiet small"
              onClick={() => void (piece.state === 'retracted' ? restore(piece.id) : retract(piece.id))}
            >
              {piece.state === 'retracted' ? words.restore : words.retract}
            </button>
            <a href="/my-path/#ledger">{words.ledger}</a>
            {piece.state !== 'retracted' && <a href={`/stories/#evidence=${piece.id}`}>{words.story}</a>}
          </p>
        </>
      ) : (
        <>
          <p>{words.lead}</p>
          <details>
            <summary>{words.open}</summary>
            <KeepArtifact kind={kind} saved={saved} skills={skills} onKept={() => goTo(id)} />
          </details>
        </>
      )}
    </section>
  );
}

import type { AnyDocument } from '#domain/artifacts/kind.ts';
import type { KindName } from '#domain/artifacts/kinds.ts';
import { nodesOf } from '#domain/mentoring/spots.ts';
import { mentoring } from '#words/en.ts';
import styles from './Mentor.module.css';
import type { Marked } from './marks.ts';
import { Numbers } from './Numbers.tsx';

const words = mentoring.nodes;

type Props = { kind: KindName; document: AnyDocument; marks: readonly Marked[] };

/** The drawing of a document as a list of its nodes, each with the remarks that are about it. */
export function NodeList({ kind, document, marks }: Props) {
  const nodes = nodesOf(kind, document);
  if (nodes.length === 0) return null;
  return (
    <section className="stack" aria-label={words.title}>
      <h4>{words.title}</h4>
      <ul className={styles['nodes']}>
        {nodes.map((node) => (
          <li key={node.at}>
            {node.name}{' '}
            <span className="soft note">
              {node.is === 'person' ? words[node.approach] : node.after === '' ? words.first : words.after(node.after)}
            </span>{' '}
            <Numbers at={node.at} marks={marks} />
          </li>
        ))}
      </ul>
    </section>
  );
}

import { useMemo } from 'react';
import type { AnyDocument, Field, Table } from '#domain/artifacts/kind.ts';
import { documentKinds, type DocumentOfKind, type KindName } from '#domain/artifacts/kinds.ts';
import { readMarkdown } from '#domain/artifacts/markdown.ts';
import { onUse } from '#ui/onUse.tsx';
import { whileLoading } from '#words/en.ts';
import type { Choosing } from './Drawn.tsx';
import styles from './Mentor.module.css';
import { NodeList } from './NodeList.tsx';
import { Numbers } from './Numbers.tsx';
import { PlainText } from './PlainText.tsx';
import type { Marked } from './marks.ts';

const Drawn = onUse(async () => (await import('./Drawn.tsx')).Drawn, whileLoading);

/** The kinds that have a drawing. */
const drawnKinds = new Set<KindName>(['schedule', 'stakeholders', 'metrics']);

type Props = { kind: KindName; text: string; marks: readonly Marked[]; choosing?: Choosing | undefined };

/** A handed-in document as its fields, its drawing and its tables; as plain text where it does not read as one. */
export function DocSheet({ kind, text, marks, choosing }: Props) {
  const read = useMemo((): DocumentOfKind<KindName> | null => {
    const reading = readMarkdown(kind, text);
    return reading.state === 'read' ? reading.document : null;
  }, [kind, text]);
  const document: AnyDocument | null = read;
  if (!read || !document) return <PlainText text={text} at="" marks={marks} />;
  const fields: [string, Field][] = Object.entries(documentKinds[kind].fields);
  const tables: [string, Table][] = Object.entries(documentKinds[kind].tables);
  return (
    <div className="stack">
      <dl className="terms">
        {fields.map(([id, { name }]) => {
          const value = document[id];
          if (typeof value !== 'string' || value.trim() === '') return null;
          return (
            <div key={id}>
              <dt>
                {name} <Numbers at={id} marks={marks} />
              </dt>
              <dd>
                <PlainText text={value} at={id} marks={marks} />
              </dd>
            </div>
          );
        })}
      </dl>
      {drawnKinds.has(kind) && <Drawn kind={kind} document={read} marks={marks} choosing={choosing} />}
      <NodeList kind={kind} document={document} marks={marks} />
      {tables.map(([id, { name, columns }]) => {
        const rows = document[id];
        if (!Array.isArray(rows) || rows.length === 0) return null;
        return (
          <section key={id} className="scroll" aria-label={name} tabIndex={0}>
            <table className={`${styles['document']} stacked`}>
              <caption>
                {name} <Numbers at={id} marks={marks} />
              </caption>
              <thead>
                <tr>
                  {Object.entries(columns).map(([column, each]) => (
                    <th key={column} scope="col">
                      {each.name}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map((row, index) => (
                  <tr key={index}>
                    {Object.entries(columns).map(([column, each], place) => (
                      <td key={column} data-head={each.name}>
                        {place === 0 && <Numbers at={`${id}.${index}`} marks={marks} />}
                        <Numbers at={`${id}.${index}.${column}`} marks={marks} />
                        <PlainText text={row[column] ?? ''} at={`${id}.${index}.${column}`} marks={marks} />
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        );
      })}
    </div>
  );
}

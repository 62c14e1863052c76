import { useMemo } from 'react';
import type { AnyDocument, Field, Table } from '#domain/artifacts/kind.ts';
import { documentKinds, type KindName } from '#domain/artifacts/kinds.ts';
import { readMarkdown } from '#domain/artifacts/markdown.ts';
import styles from './Mentor.module.css';
import { NodeList } from './NodeList.tsx';
import { Numbers } from './Numbers.tsx';
import { PlainText } from './PlainText.tsx';
import type { Marked } from './marks.ts';

/** A handed-in document as its fields and tables; as plain text where it does not read as one. */
export function DocSheet({ kind, text, marks }: { kind: KindName; text: string; marks: readonly Marked[] }) {
  const document = useMemo((): AnyDocument | null => {
    const read = readMarkdown(kind, text);
    return read.state === 'read' ? read.document : null;
  }, [kind, text]);
  if (!document) return <PlainText text={text} at="" marks={marks} />;
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

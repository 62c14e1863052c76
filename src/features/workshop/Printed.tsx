import type { DocumentOfKind, KindName } from '#domain/artifacts/kinds.ts';
import { viewDocument } from '#domain/artifacts/view.ts';
import styles from './Desk.module.css';

/** The document as it goes on paper: what is written, without boxes; empty parts are left out. */
export function Printed({ kind, document }: { kind: KindName; document: DocumentOfKind<KindName> }) {
  return (
    <div className={styles['printed']}>
      {viewDocument(kind, document).map((part) => {
        if ('text' in part)
          return (
            part.text !== '' && (
              <p key={part.name} className={styles['lines']}>
                <strong>{part.name}:</strong> {part.text}
              </p>
            )
          );
        return (
          part.rows.length > 0 && (
            <table key={part.name}>
              <caption>{part.name}</caption>
              <thead>
                <tr>
                  {part.head.map((cell) => (
                    <th key={cell} scope="col">
                      {cell}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {part.rows.map((row, index) => (
                  <tr key={index}>
                    {row.map((cell, at) => (
                      <td key={at}>{cell}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          )
        );
      })}
    </div>
  );
}

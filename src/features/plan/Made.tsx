import { showDocument, type ShownDocument, type ShownTable } from '#domain/artifacts/shown.ts';
import { HeadedTable } from '#ui/HeadedTable.tsx';
import styles from './CaseFile.module.css';

/** What was made: a workshop document as its fields and tables, else the text as it was written. */
export function Made({ text }: { text: string }) {
  const shown = showDocument(text);
  return shown ? <Drawn shown={shown} /> : <p className={styles['text']}>{text.trim()}</p>;
}

function Drawn({ shown: { name, fields, tables, rest } }: { shown: ShownDocument }) {
  return (
    <>
      <p>
        <strong>{name}</strong>
      </p>
      {fields.length > 0 && <Pairs pairs={fields.map((field) => [field.name, field.text])} />}
      {tables.map((table) => (
        <Rows key={table.name} table={table} />
      ))}
      {rest !== '' && <p className={styles['text']}>{rest}</p>}
    </>
  );
}

function Rows({ table: { name, heads, rows, isWide } }: { table: ShownTable }) {
  return (
    <section className={styles['rows']} aria-label={name}>
      <h5>{name}</h5>
      {isWide ? (
        rows.map((row, at) => <Pairs key={at} pairs={row.map((cell, column) => [heads[column] ?? '', cell])} />)
      ) : (
        <HeadedTable heads={heads}>
          {rows.map((row, at) => (
            <tr key={at}>
              {row.map((cell, column) => (
                <td key={heads[column]} data-head={heads[column]} className={styles['text']}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </HeadedTable>
      )}
    </section>
  );
}

/** Names with what was written under them; what is empty is left out. */
function Pairs({ pairs }: { pairs: readonly (readonly [string, string])[] }) {
  return (
    <dl className={styles['pairs']}>
      {pairs
        .filter(([, text]) => text !== '')
        .map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className={styles['text']}>{text}</dd>
          </div>
        ))}
    </dl>
  );
}

import { type KeyboardEvent, memo, useMemo } from 'react';
import type { Field, Table } from '#domain/artifacts/kind.ts';
import type { DocumentRow } from '#domain/record/document.ts';
import { addRow, removeRow } from '#stores/documents.ts';
import { workshop as words } from '#words/en.ts';
import { Cell } from './Cell.tsx';
import styles from './Desk.module.css';
import { cellId, goTo, type Mark } from './places.ts';

type Marks = ReadonlyMap<string, Mark>;
type Props = {
  document: string;
  id: string;
  table: Table;
  rows: readonly DocumentRow[];
  marks: Marks;
  onBack: (id: string) => void;
};

const byPlace = (a: DocumentRow, b: DocumentRow): number => a.place - b.place || (a.id < b.id ? -1 : 1);

/** A table as a sheet: Enter goes one row down, and adds a row below the last. */
export function TableEditor({ document, id, table, rows, marks, onBack }: Props) {
  const own = useMemo(() => rows.filter((row) => row.table === id).toSorted(byPlace), [rows, id]);
  const columns: [string, Field][] = Object.entries(table.columns);
  const [first = ''] = columns.map(([column]) => column);
  const add = async (after: string | null, column: string, index: number) => {
    await addRow(document, id, after);
    setTimeout(() => goTo(cellId({ section: id, row: index, column })));
  };
  const down = (event: KeyboardEvent<HTMLElement>, row: number, column: string) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (row + 1 < own.length) goTo(cellId({ section: id, row: row + 1, column }));
    else void add(null, column, row + 1);
  };
  return (
    <section aria-labelledby={`table-${id}`} className={styles['table']}>
      <h2 id={`table-${id}`}>{table.name}</h2>
      <p className={styles['says']} id={cellId({ section: id })} tabIndex={-1}>
        {table.says}
      </p>
      {own.length > 0 && (
        <section className="scroll" tabIndex={0} aria-labelledby={`table-${id}`}>
          <table>
            <thead>
              <tr>
                <th scope="col">
                  <span className="visually-hidden">#</span>
                </th>
                {columns.map(([column, { name, says }]) => (
                  <th key={column} scope="col" title={says}>
                    {name}
                  </th>
                ))}
                <th scope="col">
                  <span className="visually-hidden">{words.remove}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {own.map((row, index) => (
                <Row
                  key={row.id}
                  row={row}
                  index={index}
                  table={id}
                  columns={table.columns}
                  marks={columns.map(([column]) => marks.get(`${id}.${index}.${column}`) ?? '').join(',')}
                  onBack={onBack}
                  onEnter={down}
                />
              ))}
            </tbody>
          </table>
        </section>
      )}
      <p className="no-print">
        <button type="button" className="button quiet small" onClick={() => void add(null, first, own.length)}>
          {words.addRow}
        </button>
      </p>
    </section>
  );
}

type RowProps = {
  row: DocumentRow;
  index: number;
  table: string;
  columns: Table['columns'];
  /** The mark of each cell, so that a row is drawn again only when one of them changes. */
  marks: string;
  onBack: (id: string) => void;
  onEnter: (event: KeyboardEvent<HTMLElement>, row: number, column: string) => void;
};

const Row = memo(
  function Row({ row, index, table, columns, marks, onBack, onEnter }: RowProps) {
    // Joined from marks just above.
    const each = marks.split(',') as Mark[];
    return (
      <tr>
        <th scope="row" className={styles['index']}>
          {index + 1}
        </th>
        {Object.entries(columns).map(([column, field], at) => (
          <td key={column}>
            <Cell
              id={cellId({ section: table, row: index, column })}
              row={row.id}
              column={column}
              field={field}
              text={row[`cell:${column}`] ?? ''}
              label={`${field.name}, ${index + 1}`}
              mark={each[at] ?? ''}
              onBack={onBack}
              onEnter={(event) => onEnter(event, index, column)}
            />
          </td>
        ))}
        <td className="no-print">
          <button
            type="button"
            className="plain-button"
            aria-label={words.removeRow(index + 1)}
            onClick={() => void removeRow(row.id)}
          >
            ×
          </button>
        </td>
      </tr>
    );
  },
  (before, after) => before.row === after.row && before.index === after.index && before.marks === after.marks,
);

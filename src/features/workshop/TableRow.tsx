import { type ClipboardEvent, type KeyboardEvent, memo } from 'react';
import type { Field, Table } from '#domain/artifacts/kind.ts';
import type { DocumentRow } from '#domain/record/document.ts';
import { workshop as words } from '#words/en.ts';
import { Cell } from './Cell.tsx';
import { cellId, type Mark } from './places.ts';
import styles from './Sheet.module.css';

type Props = {
  row: DocumentRow;
  index: number;
  isLast: boolean;
  table: string;
  columns: Table['columns'];
  /** The mark of each cell, so that a row is drawn again only when one of them changes. */
  marks: string;
  onBack: (id: string) => void;
  onKey: (event: KeyboardEvent<HTMLElement>, row: DocumentRow, index: number, column: string) => void;
  onPaste: (event: ClipboardEvent<HTMLElement>, index: number, column: string) => void;
  onMove: (row: DocumentRow, by: -1 | 1, focus: (index: number) => string) => Promise<void>;
  onRemove: (row: DocumentRow, index: number) => Promise<void>;
};

const moveId = (table: string, index: number, by: -1 | 1): string => `${by < 0 ? 'up' : 'down'}-${table}-${index}`;

/** The id of the button that removes a row. */
export const removeId = (table: string, index: number): string => `remove-${table}-${index}`;

/** What the width of a column goes by: what is read in it, and ids are short. */
export const widthOf = (column: string, { is }: Field): Field['is'] | 'short' => (column === 'id' ? 'short' : is);

/** One row of a table. It is drawn again only when its own texts, marks or place change. */
export const TableRow = memo(
  function TableRow({ row, index, isLast, table, columns, marks, onBack, onKey, onPaste, onMove, onRemove }: Props) {
    // Joined from marks by the table.
    const each = marks.split(',') as Mark[];
    const mover = (by: -1 | 1, isEnd: boolean) => (
      <button
        type="button"
        id={moveId(table, index, by)}
        className={styles['mover']}
        aria-label={by < 0 ? words.moveUp(index + 1) : words.moveDown(index + 1)}
        aria-disabled={isEnd}
        onClick={() => void onMove(row, by, (at) => moveId(table, at, by))}
      >
        {by < 0 ? '↑' : '↓'}
      </button>
    );
    return (
      <tr>
        <th scope="row" className={styles['index']}>
          {index + 1}
          <span className={styles['movers']}>
            {mover(-1, index === 0)}
            {mover(1, isLast)}
          </span>
        </th>
        {Object.entries(columns).map(([column, field], at) => (
          <td key={column} className={styles[widthOf(column, field)]}>
            <Cell
              id={cellId({ section: table, row: index, column })}
              row={row.id}
              column={column}
              field={field}
              text={row[`cell:${column}`] ?? ''}
              label={`${field.name}, ${index + 1}`}
              mark={each[at] ?? ''}
              onBack={onBack}
              onKey={(event) => onKey(event, row, index, column)}
              onPaste={(event) => onPaste(event, index, column)}
            />
          </td>
        ))}
        <td className={styles['last']}>
          <button
            type="button"
            id={removeId(table, index)}
            className={`plain-button ${styles['remove']}`}
            aria-label={words.removeRow(index + 1)}
            onClick={() => void onRemove(row, index)}
          >
            ×
          </button>
        </td>
      </tr>
    );
  },
  (before, after) =>
    before.row === after.row &&
    before.index === after.index &&
    before.isLast === after.isLast &&
    before.marks === after.marks,
);

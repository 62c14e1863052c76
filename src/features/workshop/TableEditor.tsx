import { type ClipboardEvent, type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { isBlock, readBlock } from '#domain/artifacts/block.ts';
import type { Field, Table } from '#domain/artifacts/kind.ts';
import { byPlace } from '#domain/artifacts/row-order.ts';
import { readCells } from '#domain/artifacts/saved.ts';
import type { DocumentRow } from '#domain/record/document.ts';
import { addRow, moveRow, removeRow } from '#stores/documents.ts';
import { workshop as words } from '#words/en.ts';
import styles from './Desk.module.css';
import { cellId, goTo, type Mark } from './places.ts';
import { PasteBox } from './PasteBox.tsx';
import { PasteCells, type Pasted } from './PasteCells.tsx';
import sheet from './Sheet.module.css';
import { removeId, TableRow, widthOf } from './TableRow.tsx';

type Marks = ReadonlyMap<string, Mark>;
type Props = {
  document: string;
  id: string;
  table: Table;
  rows: readonly DocumentRow[];
  marks: Marks;
  onBack: (id: string) => void;
};

/** Rows from which on those far from the view are skipped. */
const longTable = 100;

/** A table as a sheet: Enter goes one row down, and adds a row below the last; Alt with an arrow moves the row. */
export function TableEditor({ document, id, table, rows, marks, onBack }: Props) {
  // Shown before they are on disk, so that the next letter of who types on falls into the new row.
  const [coming, setComing] = useState<readonly DocumentRow[]>([]);
  const own = useMemo(() => {
    const saved = rows.filter((row) => row.table === id).toSorted(byPlace);
    return [...saved, ...coming.filter((row) => !saved.some((one) => one.id === row.id))];
  }, [rows, id, coming]);
  const columns: [string, Field][] = Object.entries(table.columns);
  const [first = ''] = columns.map(([column]) => column);
  const added = useRef<readonly DocumentRow[]>([]);
  const show = (now: readonly DocumentRow[]) => {
    added.current = now;
    setComing(now);
  };
  const add = async (column: string, index: number) => {
    const { row, saved } = addRow(document, id, null, added.current);
    flushSync(() => show([...added.current, row]));
    goTo(cellId({ section: id, row: index, column }));
    await saved;
    show(added.current.filter((one) => one.id !== row.id));
  };
  const [said, setSaid] = useState('');
  // What follows is also called by rows that were not drawn again since, so it reads nothing of this drawing but ids.
  const move = async (row: DocumentRow, by: -1 | 1, focus: (index: number) => string) => {
    const index = await moveRow(row.id, by);
    if (index === null) return;
    setSaid(words.moved(index + 1));
    setTimeout(() => goTo(focus(index)));
  };
  const keys = (event: KeyboardEvent<HTMLElement>, row: DocumentRow, index: number, column: string) => {
    const { key, altKey, shiftKey, nativeEvent } = event;
    const at = (row: number) => cellId({ section: id, row, column });
    if (altKey && (key === 'ArrowUp' || key === 'ArrowDown')) {
      event.preventDefault();
      void move(row, key === 'ArrowUp' ? -1 : 1, at);
    }
    if (key !== 'Enter' || shiftKey || nativeEvent.isComposing) return;
    event.preventDefault();
    if (!goTo(at(index + 1))) void add(column, index + 1);
  };
  const [pasted, setPasted] = useState<Pasted | null>(null);
  const take = (event: ClipboardEvent<HTMLElement>, row: number, column: string) => {
    const text = event.clipboardData.getData('text/plain');
    if (!isBlock(text, event.clipboardData.getData('text/html'))) return;
    event.preventDefault();
    setPasted({ block: readBlock(text), row, column });
  };
  const remove = async (row: DocumentRow, index: number) => {
    await removeRow(row.id);
    setTimeout(() => goTo(removeId(id, index)) || goTo(removeId(id, index - 1)) || goTo(`add-${id}`));
  };
  return (
    <section aria-labelledby={`table-${id}`} className={styles['table']}>
      <h2 id={`table-${id}`}>{table.name}</h2>
      <p className={styles['says']} id={cellId({ section: id })} tabIndex={-1}>
        {table.says}
      </p>
      {own.length === 0 ? (
        <PasteBox
          id={`paste-${id}`}
          table={table.name}
          onTake={(block) => setPasted({ block, row: 0, column: first })}
        />
      ) : (
        <section className="scroll" tabIndex={0} aria-labelledby={`table-${id}`}>
          <table className={`${sheet['sheet']} ${own.length > longTable ? sheet['many'] : ''}`}>
            <thead>
              <tr>
                <th scope="col" className={sheet['index']}>
                  <span className="visually-hidden">#</span>
                </th>
                {columns.map(([column, field]) => (
                  <th key={column} scope="col" title={field.says} className={sheet[widthOf(column, field)]}>
                    {field.name}
                  </th>
                ))}
                <th scope="col" className={sheet['last']}>
                  <span className="visually-hidden">{words.remove}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {own.map((row, index) => (
                <TableRow
                  key={row.id}
                  row={row}
                  index={index}
                  isLast={index === own.length - 1}
                  table={id}
                  columns={table.columns}
                  marks={columns.map(([column]) => marks.get(`${id}.${index}.${column}`) ?? '').join(',')}
                  onBack={onBack}
                  onKey={keys}
                  onPaste={take}
                  onMove={move}
                  onRemove={remove}
                />
              ))}
            </tbody>
          </table>
        </section>
      )}
      <p className="no-print">
        <button
          type="button"
          id={`add-${id}`}
          className="button quiet small"
          onClick={() => void add(first, own.length)}
        >
          {words.addRow}
        </button>
        <span role="status" className="soft note">
          {said}
        </span>
      </p>
      {pasted && (
        <PasteCells
          document={document}
          id={id}
          table={table}
          rows={own.map((row) => readCells(row, table.columns))}
          pasted={pasted}
          onClose={(said) => {
            setPasted(null);
            setSaid(said);
            setTimeout(
              () => goTo(cellId({ section: id, row: pasted.row, column: pasted.column })) || goTo(`paste-${id}`),
            );
          }}
        />
      )}
    </section>
  );
}

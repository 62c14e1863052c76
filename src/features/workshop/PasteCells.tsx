import { useEffect, useRef, useState } from 'react';
import { type Block, headOf, paste, rightFrom } from '#domain/artifacts/block.ts';
import type { Table } from '#domain/artifacts/kind.ts';
import { longestLine, mostRows } from '#domain/artifacts/limits.ts';
import { pasteRows } from '#stores/documents.ts';
import { Modal } from '#ui/Modal.tsx';
import { workshop } from '#words/en.ts';

const words = workshop.paste;

/** Rows that the preview shows. */
const shownRows = 5;

/** A block on its way into a table, and the cell in which it was pasted. */
export type Pasted = { block: Block; row: number; column: string };

type Props = {
  document: string;
  id: string;
  table: Table;
  /** The rows that are there, by the ids of their columns. */
  rows: readonly Readonly<Record<string, string>>[];
  pasted: Pasted;
  onClose: (said: string) => void;
};

/** Shows what pasting would do before it does it. */
export function PasteCells({ document, id, table, rows, pasted, onClose }: Props) {
  const { block, row, column } = pasted;
  const head = headOf(block, table.columns);
  const [isHead, setIsHead] = useState(head !== null);
  const [problem, setProblem] = useState('');
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The dialog has opened by now, in its own effect, and has put the focus on its first button, which closes it.
    button.current?.focus();
  }, []);
  const landing = isHead && head ? head : rightFrom(block, table.columns, column);
  const result = paste(block, landing, rows, row);
  const columns = landing.columns.filter((one) => one !== null);
  const isLong = result.rows.some((cells) => Object.values(cells).some((text) => text.length > longestLine));
  const isMany = rows.length + result.added > mostRows;
  const go = async () => {
    const saved = await pasteRows(document, id, row, result.rows);
    if (saved.state === 'saved') onClose(words.done(result.rows.length));
    else setProblem(words.notDone);
  };
  return (
    <Modal open title={words.title} close={words.close} onClose={() => onClose('')}>
      <p>
        {words.into(result.rows.length, columns.length, table.name, row + 1)}{' '}
        {result.added > 0 && `${words.added(result.added)} `}
        {result.left > 0 && words.left(result.left)}
      </p>
      {result.replaced > 0 && (
        <p>
          <strong>{words.replaced(result.replaced)}</strong>
        </p>
      )}
      {head && (
        <p>
          <label>
            <input type="checkbox" checked={isHead} onChange={({ target }) => setIsHead(target.checked)} /> {words.head}
          </label>
        </p>
      )}
      <section className="scroll" tabIndex={0} aria-label={words.title}>
        <table>
          <thead>
            <tr>
              {columns.map((each) => (
                <th key={each} scope="col">
                  {table.columns[each]?.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {result.rows.slice(0, shownRows).map((cells, at) => (
              <tr key={at}>
                {columns.map((each) => (
                  <td key={each}>{cells[each]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {result.rows.length > shownRows && <p className="soft">{words.more(result.rows.length - shownRows)}</p>}
      {isLong && <p role="alert">{words.long(longestLine)}</p>}
      {isMany && <p role="alert">{words.many(mostRows)}</p>}
      {problem && <p role="alert">{problem}</p>}
      <p>
        <button
          type="button"
          className="button"
          ref={button}
          disabled={isLong || isMany || result.rows.length === 0}
          onClick={() => void go()}
        >
          {words.do}
        </button>
      </p>
    </Modal>
  );
}

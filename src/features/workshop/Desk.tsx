import { useDeferredValue, useMemo, useState } from 'react';
import type { Field, Table } from '#domain/artifacts/kind.ts';
import { documentKinds, type KindName } from '#domain/artifacts/kinds.ts';
import { lint } from '#domain/artifacts/lint.ts';
import { assemble } from '#domain/artifacts/saved.ts';
import type { SavedDocument } from '#domain/record/document.ts';
import { fieldsRow, renameDocument } from '#stores/documents.ts';
import { $record } from '#stores/record.ts';
import { TextField } from '#ui/Field.tsx';
import { useSaved } from '#ui/useSaved.ts';
import { workshop as words } from '#words/en.ts';
import { Cell } from './Cell.tsx';
import styles from './Desk.module.css';
import { Findings } from './Findings.tsx';
import { cellId, countAt } from './places.ts';
import { TableEditor } from './TableEditor.tsx';
import { Tools } from './Tools.tsx';

/** A document with its fields and tables, and what the rules find in it beside. */
export function Desk({ kind, saved }: { kind: KindName; saved: SavedDocument }) {
  const rows = useSaved($record).documentRows;
  const own = useMemo(() => rows.filter((row) => row.document === saved.id), [rows, saved.id]);
  const { document } = useMemo(() => assemble(kind, saved.id, own), [kind, saved.id, own]);
  const read = useDeferredValue(document);
  const findings = useMemo(() => lint(kind, read), [kind, read]);
  const [name, setName] = useState(saved.name);
  const fields: [string, Field][] = Object.entries(documentKinds[kind].fields);
  const tables: [string, Table][] = Object.entries(documentKinds[kind].tables);
  const head = own.find(({ table }) => table === '');
  const counts = useMemo(() => countAt(findings), [findings]);
  return (
    <div className={styles['desk']}>
      <div className="stack">
        <TextField
          label={words.name}
          value={name}
          maxLength={300}
          onChange={(event) => {
            setName(event.target.value);
            renameDocument(saved.id, event.target.value);
          }}
        />
        <div className={styles['fields']}>
          {fields.map(([id, field]) => (
            <div key={id} className={field.is === 'text' ? styles['wide'] : undefined}>
              <label htmlFor={cellId({ section: id })}>{field.name}</label>
              <p className={styles['says']} id={`${cellId({ section: id })}-says`}>
                {field.says}
              </p>
              <Cell
                id={cellId({ section: id })}
                row={fieldsRow(saved.id)}
                column={id}
                field={field}
                text={head?.[`cell:${id}`] ?? ''}
                label={undefined}
                count={counts.get(id) ?? 0}
              />
            </div>
          ))}
        </div>
        {tables.map(([id, table]) => (
          <TableEditor key={id} document={saved.id} id={id} table={table} rows={own} counts={counts} />
        ))}
        <Tools kind={kind} saved={saved} document={document} />
      </div>
      <Findings kind={kind} findings={findings} />
    </div>
  );
}

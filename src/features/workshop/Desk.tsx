import { useDeferredValue, useMemo, useState } from 'react';
import type { Field, Table } from '#domain/artifacts/kind.ts';
import { documentKinds, type DocumentOfKind, type KindName } from '#domain/artifacts/kinds.ts';
import { lint } from '#domain/artifacts/lint.ts';
import { assemble } from '#domain/artifacts/saved.ts';
import type { SavedDocument } from '#domain/record/document.ts';
import { fieldsRow, renameDocument } from '#stores/documents.ts';
import { settleTyping } from '#stores/typed-steps.ts';
import { $record } from '#stores/record.ts';
import { TextField } from '#ui/Field.tsx';
import { usePrinting } from '#ui/usePrinting.ts';
import { useSaved } from '#ui/useSaved.ts';
import { useSettled } from '#ui/useSettled.ts';
import { workshop as words } from '#words/en.ts';
import { Artifact } from './Artifact.tsx';
import { Cell } from './Cell.tsx';
import styles from './Desk.module.css';
import { Drawn } from './Drawn.tsx';
import { Findings } from './Findings.tsx';
import { ForExercise } from './ForExercise.tsx';
import { HandIn } from './HandIn.tsx';
import { cellId, findingId, goTo, marksOf } from './places.ts';
import type { AnchoredSkill } from './KeepArtifact.tsx';
import { Printed } from './Printed.tsx';
import { Steps, takeSteps } from './Steps.tsx';
import { RaciMatrix } from './RaciMatrix.tsx';
import { TableEditor } from './TableEditor.tsx';
import { Tools } from './Tools.tsx';
import { useTruth } from './useTruth.ts';
import type { PackName } from './Workshop.tsx';

type Props = {
  kind: KindName;
  saved: SavedDocument;
  packs: readonly PackName[];
  skills: readonly AnchoredSkill[];
};

/** How long nobody types before the rules read the document, in milliseconds. */
const pause = 500;

/** A document with its fields and tables, and what the rules find in it beside. */
export function Desk({ kind, saved, packs, skills }: Props) {
  const rows = useSaved($record).documentRows;
  const own = useMemo(() => rows.filter((row) => row.document === saved.id), [rows, saved.id]);
  const { document, rowIds } = useMemo(() => assemble(kind, saved.id, own), [kind, saved.id, own]);
  const shape = Object.values(rowIds).flat().join(' ');
  const read = useDeferredValue(useSettled(document, shape, pause));
  const revealed = useTruth(saved.program, saved.handedInAt !== '');
  const truth = revealed.state === 'shown' ? revealed.truth : null;
  const findings = useMemo(() => lint(kind, read, truth ? { truth } : {}), [kind, read, truth]);
  const [name, setName] = useState(saved.name);
  const fields: [string, Field][] = Object.entries(documentKinds[kind].fields);
  const tables: [string, Table][] = Object.entries(documentKinds[kind].tables);
  const head = own.find(({ table }) => table === '');
  const marks = useMemo(() => marksOf(findings), [findings]);
  const isPrinting = usePrinting();
  const [isAll, setIsAll] = useState(false);
  // The finding may be among those that are not shown yet.
  const back = (cell: string) => {
    setIsAll(true);
    setTimeout(() => goTo(findingId(cell)));
  };
  return (
    // Undo and redo from anywhere on the desk.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles['desk']} onKeyDown={takeSteps}>
      <div className="stack no-print">
        <Steps />
        <ForExercise document={saved.id} />
        <TextField
          label={words.name}
          value={name}
          maxLength={300}
          onBlur={settleTyping}
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
                mark={marks.get(id) ?? ''}
                onBack={back}
              />
            </div>
          ))}
        </div>
        {kind === 'raci' && (
          <RaciMatrix
            id={saved.id}
            // The kind says what the document is.
            document={document as DocumentOfKind<'raci'>}
            rowIds={rowIds['activities'] ?? []}
          />
        )}
        {tables.map(([id, table]) => (
          <TableEditor key={id} document={saved.id} id={id} table={table} rows={own} marks={marks} onBack={back} />
        ))}
        <HandIn saved={saved} packs={packs} revealed={revealed} />
        <Artifact kind={kind} saved={saved} document={document} skills={skills} />
        <Tools kind={kind} saved={saved} document={document} />
      </div>
      <Findings kind={kind} findings={findings} isAll={isAll} onAll={setIsAll} />
      <Drawn kind={kind} document={read} />
      {isPrinting && <Printed kind={kind} document={document} />}
    </div>
  );
}

import { type ClipboardEvent, type KeyboardEvent, useState } from 'react';
import type { Field } from '#domain/artifacts/kind.ts';
import { longestLine, longestText } from '#domain/artifacts/limits.ts';
import { setCell, typeCell } from '#stores/documents.ts';
import { settleTyping } from '#stores/typed-steps.ts';
import { workshop as words } from '#words/en.ts';
import styles from './Desk.module.css';
import type { Mark } from './places.ts';

type Props = {
  id: string;
  /** The row of the record that keeps it, and the id of the field or column. */
  row: string;
  column: string;
  field: Field;
  text: string;
  /** Its name where no label stands beside it. */
  label: string | undefined;
  mark: Mark;
  onBack: (id: string) => void;
  onKey?: (event: KeyboardEvent<HTMLElement>) => void;
  onPaste?: (event: ClipboardEvent<HTMLElement>) => void;
};

/** One field or cell, kept while it is typed; findings in it are told to whoever cannot see the mark. */
export function Cell({ id, row, column, field, text, label, mark, onBack, onKey, onPaste }: Props) {
  // What is typed shows at once in this cell alone; a table of 500 rows is not drawn again for a letter.
  const [typed, setTyped] = useState<string | null>(null);
  if (typed !== null && typed === text) setTyped(null);
  const value = typed ?? text;
  const [count = '', severity = ''] = mark.split(' ');
  const described = [label === undefined ? `${id}-says` : '', mark === '' ? '' : `${id}-mark`]
    .filter(Boolean)
    .join(' ');
  const shared = {
    id,
    'aria-label': label,
    'aria-describedby': described === '' ? undefined : described,
    className: [styles['cell'], styles[severity]].filter(Boolean).join(' '),
    ...(onKey ? { onKeyDown: onKey } : {}),
    ...(onPaste ? { onPaste } : {}),
  };
  const back = mark !== '' && (
    <button type="button" id={`${id}-mark`} className={styles['mark']} onClick={() => onBack(id)}>
      {words.findings.cell(Number(count))}
    </button>
  );
  if (field.is === 'choice') {
    const known = field.choices ?? [];
    const isKnown = value === '' || known.includes(value);
    return (
      <>
        <select {...shared} value={value} onChange={(event) => void setCell(row, column, event.target.value)}>
          <option value="">{words.noChoice}</option>
          {!isKnown && <option value={value}>{value}</option>}
          {known.map((choice) => (
            <option key={choice} value={choice}>
              {choice}
            </option>
          ))}
        </select>
        {back}
      </>
    );
  }
  const box = {
    ...shared,
    value,
    onBlur: settleTyping,
    onChange: ({ target }: { target: { value: string } }) => {
      setTyped(target.value);
      typeCell(row, column, target.value);
    },
  };
  return (
    <>
      {field.is === 'text' || field.is === 'line' || field.is === 'names' ? (
        <textarea
          {...box}
          rows={field.is === 'text' ? 3 : 1}
          maxLength={field.is === 'text' ? longestText : longestLine}
        />
      ) : (
        <input {...box} type="text" maxLength={longestLine} inputMode={field.is === 'number' ? 'decimal' : undefined} />
      )}
      {back}
    </>
  );
}

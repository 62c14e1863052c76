import { type KeyboardEvent, type SubmitEvent, useState } from 'react';
import type { DocumentOfKind } from '#domain/artifacts/kinds.ts';
import { type Letter, letters, lettersAt, peopleAt, rolesOf, withLetters } from '#domain/artifacts/raci-matrix.ts';
import { changeCells, fieldsRow } from '#stores/documents.ts';
import { workshop } from '#words/en.ts';
import styles from './RaciMatrix.module.css';

const words = workshop.matrix;

type Props = {
  id: string;
  document: DocumentOfKind<'raci'>;
  /** The ids under which the activities are kept, in their order. */
  rowIds: readonly string[];
};
type At = { row: number; column: number };

const squareId = ({ row, column }: At): string => `raci-${row}-${column}`;

const moves: Record<string, At> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

/** A RACI as its letter matrix. One tab stop: arrows move, a letter sets, Shift with a letter adds or takes away. */
export function RaciMatrix({ id, document, rowIds }: Props) {
  const { activities } = document;
  const roles = rolesOf(document);
  const [at, setAt] = useState<At>({ row: 0, column: 0 });
  const row = Math.min(at.row, activities.length - 1);
  const column = Math.min(at.column, roles.length - 1);
  const [chosen, role] = [activities[row], roles[column]];
  const here = chosen && role !== undefined ? lettersAt(chosen, role) : [];
  // Two quick keys are two changes, the second of what the first made.
  const change = (wanted: (now: readonly Letter[]) => readonly Letter[]) => {
    if (!chosen || role === undefined) return;
    void changeCells(rowIds[row] ?? '', (textAt) => {
      const people = peopleAt(textAt);
      return withLetters(people, role, wanted(lettersAt(people, role)));
    });
  };
  const flip = (letter: Letter) =>
    change((now) => (now.includes(letter) ? now.filter((one) => one !== letter) : [...now, letter]));
  const go = (to: At) => {
    setAt(to);
    globalThis.document.querySelector<HTMLElement>(`#${squareId(to)}`)?.focus();
  };
  const keys = (event: KeyboardEvent) => {
    const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey) return;
    const move = moves[key];
    const letter = letters.find((one) => one === key.toUpperCase());
    if (move) {
      const to = { row: row + move.row, column: column + move.column };
      if (activities[to.row] && roles[to.column] !== undefined) go(to);
    } else if (letter) {
      if (shiftKey) flip(letter);
      else change(() => [letter]);
    } else if (key === 'Delete' || key === 'Backspace') change(() => []);
    else return;
    event.preventDefault();
  };
  return (
    <section aria-labelledby="raci-matrix" className={styles['matrix']}>
      <h2 id="raci-matrix">{words.title}</h2>
      <p className="soft note">{words.says}</p>
      {chosen && role !== undefined ? (
        <>
          <div className={styles['bar']} role="group" aria-label={words.square(chosen.activity, role)}>
            <span>{words.square(chosen.activity, role)}</span>
            {letters.map((letter) => (
              <button
                key={letter}
                type="button"
                className="button quiet small"
                aria-pressed={here.includes(letter)}
                title={words.letters[letter]}
                onClick={() => flip(letter)}
              >
                {letter}
              </button>
            ))}
          </div>
          <section className="scroll" aria-labelledby="raci-matrix">
            {/* A table whose cells are edited in place is a grid. */}
            {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role */}
            <table role="grid" aria-labelledby="raci-matrix" onKeyDown={keys}>
              <thead>
                <tr>
                  <th scope="col">{words.activity}</th>
                  {roles.map((name) => (
                    <th key={name} scope="col">
                      {name}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {activities.map((activity, down) => (
                  <tr key={rowIds[down]}>
                    <th scope="row">{activity.activity || words.unnamed(down + 1)}</th>
                    {roles.map((name, across) => {
                      const marks = lettersAt(activity, name);
                      const isHere = down === row && across === column;
                      return (
                        <td
                          key={name}
                          id={squareId({ row: down, column: across })}
                          tabIndex={isHere ? 0 : -1}
                          aria-label={words.said(activity.activity, name, marks)}
                          className={styles[marks.includes('A') ? 'answers' : 'square']}
                          onFocus={() => setAt({ row: down, column: across })}
                        >
                          {marks.join(' ')}
                        </td>
                      );
                    })}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </>
      ) : (
        <p>{words.empty}</p>
      )}
      <AddRole
        onAdd={(name) => {
          void changeCells(fieldsRow(id), (textAt) => ({
            roles: [...rolesOf({ roles: textAt('roles'), activities }), name].join(', '),
          }));
        }}
      />
    </section>
  );
}

function AddRole({ onAdd }: { onAdd: (name: string) => void }) {
  const [name, setName] = useState('');
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const role = name.replaceAll(/[,;\n]/gu, ' ').trim();
    if (role !== '') onAdd(role);
    setName('');
  };
  return (
    <form className={`actions ${styles['add']}`} onSubmit={add}>
      <label>
        {words.newRole}{' '}
        <input type="text" value={name} maxLength={200} onChange={({ target }) => setName(target.value)} />
      </label>
      <button type="submit" className="button quiet small">
        {words.addRole}
      </button>
    </form>
  );
}

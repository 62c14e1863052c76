import { useEffect, useId, useRef } from 'react';
import { isRight, readByKind, type KindRead, type ReadPair } from '#domain/library/contrast-drill.ts';
import type { DrillPair } from '#domain/library/contrast.ts';
import { contrastDrill as words } from '#words/en.ts';
import type { DrillContent } from './Drill.tsx';
import styles from './Drill.module.css';

type Props = {
  content: DrillContent;
  read: readonly ReadPair[];
  onAnother: () => void;
  onAgain: (misread: readonly DrillPair[]) => void;
  onLeave: () => void;
};

/** What was read and misread by kind, and where to practice. It counts pairs and no person. */
export function Summary({ content, read, onAnother, onAgain, onLeave }: Props) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const misread = read.filter((one) => !isRight(one)).map(({ pair }) => pair);
  return (
    <section className={`sheet ${styles['pair']}`} aria-labelledby={id}>
      <h3 ref={heading} id={id} tabIndex={-1}>
        {words.summary(read.length - misread.length, read.length)}
      </h3>
      <p>{misread.length === 0 ? words.allRead : words.summaryNote}</p>
      <table className="stacked">
        <caption className="visually-hidden">{words.table.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.table.kind}</th>
            <th scope="col">{words.table.right}</th>
            <th scope="col">{words.table.misread}</th>
            <th scope="col">{words.table.practice}</th>
          </tr>
        </thead>
        <tbody>
          {readByKind(read).map((kind) => (
            <KindRow key={kind.kind} content={content} read={kind} />
          ))}
        </tbody>
      </table>
      <p className="actions">
        <button type="button" className="button" onClick={onAnother}>
          {words.another}
        </button>
        {misread.length > 0 && (
          <button type="button" className="button quiet" onClick={() => onAgain(misread)}>
            {words.again}
          </button>
        )}
        <button type="button" className="plain-button" onClick={onLeave}>
          {words.other}
        </button>
      </p>
      <p className="note soft no-print">
        {words.kept} {words.link}
      </p>
    </section>
  );
}

function KindRow({ content, read: { kind, right, misread, actsOn } }: { content: DrillContent; read: KindRead }) {
  const { table } = words;
  return (
    <tr>
      <th scope="row">{content.kinds.find(({ id }) => id === kind)?.name}</th>
      <td data-head={table.right} className={styles['figure']}>
        {table.of(right, right + misread.length)}
      </td>
      <td data-head={table.misread}>
        {misread.length === 0 ? (
          table.none
        ) : (
          <ul>
            {misread.map(({ id, tell }) => (
              <li key={id}>
                <a href={`#${id}`}>{tell}</a>
              </li>
            ))}
          </ul>
        )}
      </td>
      <td data-head={table.practice}>
        {actsOn.length === 0 ? (
          table.none
        ) : (
          <ul>
            {actsOn.map(({ to, text }) => (
              <li key={to}>
                <a href={to}>{text}</a>
              </li>
            ))}
          </ul>
        )}
      </td>
    </tr>
  );
}

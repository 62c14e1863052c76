import { useMemo } from 'react';
import { resumeScan as words } from '#words/en.ts';
import styles from './Scan.module.css';
import type { ReadResume } from './useReadResume.ts';

/** How much of the résumé could stand in anyone's, and which lines. */
export function Generic({ read: { engine, bullets } }: { read: ReadResume }) {
  const generic = useMemo(() => {
    const found = engine.analyzeAll(bullets.map(({ line, role }) => ({ text: line.text, role })));
    return found.generic.flatMap((index) => bullets[index] ?? []);
  }, [engine, bullets]);
  return (
    <section>
      <h2>{words.generic}</h2>
      <p>{words.genericShare(generic.length, bullets.length)}</p>
      {generic.length > 0 && (
        <>
          <ul className={styles['generic']}>
            {generic.map(({ line }) => (
              <li key={line.id}>{line.text}</li>
            ))}
          </ul>
          <p className="note soft">{words.genericFix}</p>
        </>
      )}
    </section>
  );
}

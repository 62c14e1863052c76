import { memo, useState } from 'react';
import type { Activity } from '#domain/schedule/activity.ts';
import type { Schedule } from '#domain/schedule/critical-path.ts';
import { linesOf, lookOf, wordsOf } from '#domain/schedule/drawing.ts';
import type { Tie } from '#domain/schedule/ties.ts';
import { NetworkDrawing, networkRoom } from '#ui/NetworkDrawing.tsx';
import { schedule as all } from '#words/en.ts';
import { Picture } from './Picture.tsx';
import styles from './Drawing.module.css';
import { useLayout } from './useLayout.ts';

const words = all.network;

type Props = { network: readonly Activity[]; schedule: Schedule; ties: readonly Tie[]; near: number };

/** The activities as nodes joined by lines, laid out in ranks; the critical path is the thick line. */
export const Network = memo(function Network({ network, schedule, ties, near }: Props) {
  const [isFit, setFit] = useState(false);
  const lines = linesOf(ties);
  const laid = useLayout({ nodes: network.map(({ id }) => id), lines, ...networkRoom });
  const nodes = network.map(({ id, name = '' }) => {
    const float = schedule.dates.get(id)?.float ?? 0;
    const note = float === 0 ? all.table.critical : words.float(float);
    return { id, mark: id, name, note, look: lookOf(float, near) };
  });
  return (
    <section className="section stack" aria-labelledby="network">
      <h2 id="network">{words.title}</h2>
      <p className="note no-print">
        <label className={styles['fit']}>
          <input type="checkbox" checked={isFit} onChange={({ target }) => setFit(target.checked)} /> {words.fit}
        </label>
      </p>
      {laid.state === 'done' && network.every(({ id }) => laid.layout.nodes[id]) ? (
        <Picture name={words.title} file="dependency-map" legend={words.legend(near)}>
          <NetworkDrawing
            label={words.label(network.length, schedule.criticalPath)}
            nodes={nodes}
            lines={lines.map((line) => ({ ...line, words: wordsOf(line) }))}
            layout={laid.layout}
            isFit={isFit}
          />
        </Picture>
      ) : (
        <p role="status">{laid.state === 'failed' ? words.failed : words.drawing}</p>
      )}
    </section>
  );
});

import { chartLimits } from '#domain/artifacts/arithmetic.ts';
import { rowsOf } from '#domain/artifacts/finders.ts';
import type { DocumentOfKind } from '#domain/artifacts/kinds.ts';
import { numberIn, shown } from '#domain/artifacts/values.ts';
import { workshop } from '#words/en.ts';
import { DrawnSheet } from './DrawnSheet.tsx';
import styles from './Drawn.module.css';

const words = workshop.drawing.chart;
const [width, height] = [760, 320];
const edge = { left: 16, right: 130, top: 22, bottom: 34 };
/** Names of days that stand below the chart; more would run into each other. */
const mostNames = 9;

/** The observations as a chart of individual values (XmR): mean, limits, and what lies outside them. */
export function ControlChart({ document }: { document: DocumentOfKind<'metrics'> }) {
  const points = rowsOf(document.observations).flatMap(({ row }) => {
    const value = numberIn(row.value);
    return value === undefined ? [] : [{ when: row.when.trim(), note: row.note.trim(), value }];
  });
  const limits = chartLimits(points.map(({ value }) => value));
  if (!limits) return null;
  const all = [...points.map(({ value }) => value), limits.upper, limits.lower];
  const [low, span] = [Math.min(...all), Math.max(...all) - Math.min(...all) || 1];
  const x = (at: number): number =>
    edge.left + 8 + (at / Math.max(1, points.length - 1)) * (width - edge.left - edge.right - 16);
  const y = (value: number): number =>
    height - edge.bottom - ((value - low) / span) * (height - edge.top - edge.bottom);
  const isOut = (value: number): boolean => value > limits.upper || value < limits.lower;
  const out = points.filter(({ value }) => isOut(value)).length;
  const step = Math.ceil(points.length / mostNames);
  const lines = (['upper', 'mean', 'lower'] as const).map((name) => ({ name, value: limits[name] }));
  return (
    <DrawnSheet
      title={words.title(document.charted.trim())}
      file="control-chart"
      legend={words.legend(points.length, out)}
      isWide
      drawing={
        <svg
          className={styles['chart']}
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label={words.label(points.length, shown(limits.mean), shown(limits.lower), shown(limits.upper))}
        >
          {lines.map(({ name, value }) => (
            <g key={name}>
              <path
                className={name === 'mean' ? styles['mean'] : styles['limit']}
                d={`M${edge.left} ${y(value)}H${width - edge.right}`}
              />
              <text className={styles['soft']} x={width - edge.right + 6} y={y(value) + 4}>
                {`${words[name]} ${shown(value)}`}
              </text>
            </g>
          ))}
          <polyline
            className={styles['run']}
            points={points.map(({ value }, at) => `${x(at)},${y(value)}`).join(' ')}
          />
          {points.map(({ when, note, value }, at) => (
            <g key={at}>
              <title>{[when, shown(value), note].filter(Boolean).join(' · ')}</title>
              {isOut(value) && <circle className={styles['outside']} cx={x(at)} cy={y(value)} r="9" />}
              <circle className={styles['for']} cx={x(at)} cy={y(value)} r="3.5" />
              {at % step === 0 && (
                <text className={styles['soft']} x={x(at)} y={height - 10} textAnchor={at === 0 ? 'start' : 'middle'}>
                  {when}
                </text>
              )}
            </g>
          ))}
        </svg>
      }
      table={
        <table>
          <thead>
            <tr>
              {[words.when, words.value, words.range, words.verdict, words.note].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {points.map(({ when, value, note }, at) => (
              <tr key={at}>
                <th scope="row">{when}</th>
                <td>{shown(value)}</td>
                <td>{at === 0 ? '–' : shown(Math.abs(value - (points[at - 1]?.value ?? value)))}</td>
                <td>{isOut(value) ? words.outside : words.inside}</td>
                <td>{note}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    />
  );
}

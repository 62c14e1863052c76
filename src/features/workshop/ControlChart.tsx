import { chartLines, controlChart } from '#domain/artifacts/control-chart.ts';
import type { DocumentOfKind } from '#domain/artifacts/kinds.ts';
import { shown } from '#domain/artifacts/values.ts';
import { ControlDrawing } from '#ui/ControlDrawing.tsx';
import { workshop } from '#words/en.ts';
import { DrawnSheet } from './DrawnSheet.tsx';

const words = workshop.drawing.chart;

/** The observations as a chart of individual values (XmR): mean, limits, and what lies outside them. */
export function ControlChart({ document }: { document: DocumentOfKind<'metrics'> }) {
  const chart = controlChart(document);
  if (!chart) return null;
  const { points, limits, out } = chart;
  return (
    <DrawnSheet
      title={words.title(document.charted.trim())}
      file="control-chart"
      legend={words.legend(points.length, out)}
      isWide
      drawing={
        <ControlDrawing
          label={words.label(points.length, shown(limits.mean), shown(limits.lower), shown(limits.upper))}
          points={points.map((point) => ({ ...point, id: String(point.row) }))}
          lines={chartLines(limits, words)}
        />
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
            {points.map(({ when, value, note, isOut }, at) => (
              <tr key={at}>
                <th scope="row">{when}</th>
                <td>{shown(value)}</td>
                <td>{at === 0 ? '–' : shown(Math.abs(value - (points[at - 1]?.value ?? value)))}</td>
                <td>{isOut ? words.outside : words.inside}</td>
                <td>{note}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    />
  );
}

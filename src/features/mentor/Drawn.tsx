import { chartLines, controlChart } from '#domain/artifacts/control-chart.ts';
import type { DocumentOfKind, KindName } from '#domain/artifacts/kinds.ts';
import { nameOnMap, peopleOnMap, placePeople, stanceLook } from '#domain/artifacts/stakeholder-map.ts';
import { shown } from '#domain/artifacts/values.ts';
import { ControlDrawing } from '#ui/ControlDrawing.tsx';
import { QuadrantMap, quadrantFrame } from '#ui/QuadrantMap.tsx';
import type { Picks } from '#ui/usePicks.ts';
import { mentorDrawing as words, workshop } from '#words/en.ts';
import { DrawnFrame } from './DrawnFrame.tsx';
import { DrawnNetwork } from './DrawnNetwork.tsx';
import type { Marked } from './marks.ts';

/** What is chosen in a drawing, by its path in the document, and what happens with it. */
export type Choosing = { at: string; onChoose: (at: string) => void };

/** The numbers of the remarks on a row or on anything in it. */
const remarksAt = (at: string, marks: readonly Marked[]): string =>
  marks
    .filter(({ anchor }) => anchor.at === at || anchor.at.startsWith(`${at}.`))
    .map(({ number }) => number)
    .join(', ');

type Props = {
  kind: KindName;
  document: DocumentOfKind<KindName>;
  marks: readonly Marked[];
  choosing: Choosing | undefined;
};

/** The drawing of a document as the workshop has it, with the remarks at its nodes. Whoever reviews chooses a node by it. */
export function Drawn({ kind, document, marks, choosing }: Props) {
  const table = kind === 'schedule' ? 'activities' : kind === 'stakeholders' ? 'people' : 'observations';
  const pathOf = (row: string): string => `${table}.${row}`;
  const pins = (row: string): string => remarksAt(pathOf(row), marks);
  const picks: Picks | undefined = choosing && {
    says: (row, name) => words.remarkOn(name, pins(row)),
    picked: choosing.at.startsWith(`${table}.`) ? (choosing.at.split('.')[1] ?? '') : '',
    onPick: (row) => choosing.onChoose(pathOf(row)),
  };
  const drawn = drawingOf(kind, document, { pins, picks });
  return (
    drawn && (
      <section className="stack" aria-label={words.title}>
        <h4>{words.title}</h4>
        {picks && <p className="note soft no-print">{words.pick}</p>}
        {drawn}
      </section>
    )
  );
}

/** What every drawing of the desk is given beside its document. */
export type Marking = { pins: (row: string) => string; picks: Picks | undefined };

function drawingOf(kind: KindName, document: DocumentOfKind<KindName>, marking: Marking) {
  // A document is read with the schema of the kind beside it.
  if (kind === 'schedule') return <DrawnNetwork document={document as DocumentOfKind<'schedule'>} {...marking} />;
  if (kind === 'stakeholders') return drawnMap(document as DocumentOfKind<'stakeholders'>, marking);
  if (kind === 'metrics') return drawnChart(document as DocumentOfKind<'metrics'>, marking);
  return null;
}

function drawnMap(document: DocumentOfKind<'stakeholders'>, marking: Marking) {
  const named = workshop.drawing.map;
  const placed = placePeople(peopleOnMap(document), quadrantFrame);
  const marks = placed.map(({ row, stance, ...person }) => ({
    ...person,
    id: String(row),
    shown: nameOnMap(person.name),
    look: stanceLook(stance),
  }));
  const unnamed = placed.filter(({ label, name }) => !label && name !== '').length;
  return (
    placed.length > 0 && (
      <DrawnFrame name={named.title} legend={named.legend(unnamed)} isPick={marking.picks !== undefined}>
        <QuadrantMap words={named.around(placed.length)} marks={marks} {...marking} />
      </DrawnFrame>
    )
  );
}

function drawnChart(document: DocumentOfKind<'metrics'>, marking: Marking) {
  const named = workshop.drawing.chart;
  const chart = controlChart(document);
  if (!chart) return null;
  const { points, limits, out } = chart;
  return (
    <DrawnFrame
      name={named.title(document.charted.trim())}
      legend={named.legend(points.length, out)}
      isPick={marking.picks !== undefined}
    >
      <ControlDrawing
        label={named.label(points.length, shown(limits.mean), shown(limits.lower), shown(limits.upper))}
        points={points.map((point) => ({ ...point, id: String(point.row) }))}
        lines={chartLines(limits, named)}
        {...marking}
      />
    </DrawnFrame>
  );
}

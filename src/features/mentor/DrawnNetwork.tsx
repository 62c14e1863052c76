import { useMemo } from 'react';
import { isBlank } from '#domain/artifacts/filled-rows.ts';
import type { DocumentOfKind } from '#domain/artifacts/kinds.ts';
import { networkOf } from '#domain/artifacts/network.ts';
import { nearFloat, type WorkedSchedule, workOut } from '#domain/artifacts/worked-schedule.ts';
import { linesOf, lookOf, type NetworkLayout, wordsOf } from '#domain/schedule/drawing.ts';
import { layOutNetwork } from '#stores/scheduling.ts';
import { NetworkDrawing, networkRoom } from '#ui/NetworkDrawing.tsx';
import { useAnswer } from '#ui/useAnswer.ts';
import { mentorDrawing as words, schedule as all } from '#words/en.ts';
import type { Marking } from './Drawn.tsx';
import { DrawnFrame } from './DrawnFrame.tsx';

/** More nodes than these are not drawn: whoever sent them did not mean them to be looked at. */
const most = 150;

type Scheduled = Extract<WorkedSchedule['outcome'], { state: 'scheduled' }>;
type Props = { document: DocumentOfKind<'schedule'> } & Marking;

/** The activities of a handed-in schedule as a network; why there is none where they give none. */
export function DrawnNetwork({ document, ...marking }: Props) {
  const worked = useMemo(() => workOut(document), [document]);
  const rows = useMemo(() => networkOf(document).map(({ index }) => index), [document]);
  const undrawn = document.activities.filter((row) => !isBlank(row)).length - rows.length;
  const { outcome, network } = worked;
  if (outcome.state === 'empty') return undrawn > 0 && <p>{words.undrawn(undrawn)}</p>;
  if (outcome.state === 'cycle') return <p>{words.cycle(outcome.cycle)}</p>;
  if (network.length > most) return <p>{words.tooMany(network.length)}</p>;
  return (
    <>
      <LaidOut worked={worked} outcome={outcome} rows={rows} {...marking} />
      {undrawn > 0 && <p className="note soft">{words.undrawn(undrawn)}</p>}
    </>
  );
}

type LayoutState = { state: 'running' | 'failed' } | { state: 'done'; layout: NetworkLayout };
const running: LayoutState = { state: 'running' };

/** Nodes go by their rows: what somebody else wrote as an id is a word to show and nothing more. */
function LaidOut({
  worked,
  outcome: { schedule, ties },
  rows,
  pins,
  picks,
}: { worked: WorkedSchedule; outcome: Scheduled; rows: readonly number[] } & Marking) {
  const near = nearFloat(worked);
  const rowOf = new Map(worked.network.map(({ id }, at) => [id, String(rows[at] ?? '')]));
  const lines = linesOf(ties).map((line) => ({
    from: rowOf.get(line.from) ?? '',
    to: rowOf.get(line.to) ?? '',
    words: wordsOf(line),
    isCritical: line.isCritical,
  }));
  const nodes = worked.network.map(({ id, name = '' }) => {
    const float = schedule.dates.get(id)?.float ?? 0;
    const note = float === 0 ? all.table.critical : all.network.float(float);
    return { id: rowOf.get(id) ?? '', mark: id, name, note, look: lookOf(float, near) };
  });
  const question = { nodes: nodes.map(({ id }) => id), lines, ...networkRoom };
  const laid = useAnswer<LayoutState>(JSON.stringify(question), (tell) => layOutNetwork(question, tell), running);
  if (laid.state !== 'done')
    return <p role="status">{laid.state === 'failed' ? all.network.failed : all.network.drawing}</p>;
  return (
    <DrawnFrame name={all.scrolls(all.network.title)} legend={all.network.legend(near)} isPick={picks !== undefined}>
      <NetworkDrawing
        label={all.network.label(nodes.length, schedule.criticalPath)}
        nodes={nodes}
        lines={lines}
        layout={laid.layout}
        pins={pins}
        picks={picks}
      />
    </DrawnFrame>
  );
}

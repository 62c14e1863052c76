import { type KeyboardEvent, type ReactNode, useDeferredValue, useEffect, useMemo } from 'react';
import { nearFloat, workOut, type ScheduleDocument } from '#domain/artifacts/worked-schedule.ts';
import { readMilestones } from '#domain/artifacts/milestones.ts';
import { namesIn } from '#domain/artifacts/values.ts';
import type { Timeline } from '#domain/timeline.ts';
import { leaveExample, redo, undo } from '#stores/schedule-desk.ts';
import { schedule as words } from '#words/en.ts';
import { ActivityTable } from './ActivityTable.tsx';
import { Answer } from './Answer.tsx';
import { Baseline } from './Baseline.tsx';
import { Chances } from './Chances.tsx';
import { Facts } from './Facts.tsx';
import { Files } from './Files.tsx';
import type { PackName } from './FromPack.tsx';
import { Freezes } from './Freezes.tsx';
import { Gantt } from './Gantt.tsx';
import { Kept } from './Kept.tsx';
import { Milestones } from './Milestones.tsx';
import { Network } from './Network.tsx';
import styles from './Schedule.module.css';
import { WhatIf } from './WhatIf.tsx';

type Props = {
  timeline: Timeline<ScheduleDocument>;
  isExample: boolean;
  packs: readonly PackName[];
  checks: ReactNode;
};

/** The schedule that is shown: its table, and everything that follows from it. Drawings may lag behind the typing. */
export function Desk({ timeline, isExample, packs, checks }: Props) {
  const present = timeline.present;
  const worked = useMemo(() => workOut(present), [present]);
  const drawn = useDeferredValue(worked);
  const near = nearFloat(worked);
  const committed = useMemo(() => promise(present.committed, drawn.calendar), [present.committed, drawn]);
  const milestones = useMemo(() => readMilestones(present, drawn), [present, drawn]);
  const holidays = useMemo(() => holidayOffsets(present, drawn.calendar), [present, drawn]);
  const planned = useMemo(() => plannedEnds(present, drawn.calendar), [present, drawn]);
  useEffect(() => {
    addEventListener('pagehide', settleTyping);
    return () => removeEventListener('pagehide', settleTyping);
  }, []);
  return (
    // Undo and redo from anywhere on the desk, except while a cell holds what is not settled yet.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={`stack ${styles['desk']}`} onKeyDown={takeSteps}>
      {isExample && (
        <div className={`sheet stack no-print ${styles['example']}`}>
          <p>{words.example.says}</p>
          <button type="button" className="button quiet" onClick={leaveExample}>
            {words.example.leave}
          </button>
        </div>
      )}
      <Facts document={present} />
      <Answer worked={worked} near={near} committed={committed} />
      <p className="actions no-print">
        <button type="button" className="button quiet small" disabled={timeline.past.length === 0} onClick={undo}>
          {words.tools.undo}
        </button>
        <button type="button" className="button quiet small" disabled={timeline.future.length === 0} onClick={redo}>
          {words.tools.redo}
        </button>
      </p>
      <ActivityTable document={present} worked={worked} near={near} />
      <Milestones document={present} worked={worked} />
      <Freezes document={present} worked={worked} />
      {checks}
      {drawn.outcome.state === 'scheduled' && (
        <>
          <Network {...drawn.outcome} network={drawn.network} near={near} />
          <Gantt worked={drawn} planned={planned} committed={committed?.offset ?? null} {...{ milestones, holidays }} />
          <Chances worked={drawn} planned={drawn.outcome.schedule.duration} committed={committed} />
          <WhatIf worked={drawn} schedule={drawn.outcome.schedule} />
          <Baseline document={present} worked={worked} />
        </>
      )}
      <Files document={present} worked={worked} isExample={isExample} packs={packs} />
      {!isExample && <Kept />}
    </div>
  );
}

/** What is being typed counts before the page goes. */
const settleTyping = (): void => {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
};

type WorkedCalendar = ReturnType<typeof workOut>['calendar'];

/** A promised day as the offset at which it ends. */
function promise(day: string, calendar: WorkedCalendar): { day: string; offset: number } | null {
  const before = calendar?.offsetOf(day) ?? null;
  return before === null || !calendar ? null : { day, offset: before + (calendar.isWorkingDay(day) ? 1 : 0) };
}

function plannedEnds(document: ScheduleDocument, calendar: WorkedCalendar): ReadonlyMap<string, number> {
  return new Map(
    document.activities.flatMap((row): [string, number][] => {
      const planned = promise(row.finish, calendar);
      return planned ? [[row.id.trim(), planned.offset]] : [];
    }),
  );
}

/** Where the holidays of a schedule stand among its working days; those on days off anyway are left out by their place. */
const holidayOffsets = ({ holidays }: ScheduleDocument, calendar: WorkedCalendar): number[] => [
  ...new Set(namesIn(holidays).flatMap((day) => calendar?.offsetOf(day) ?? [])),
];

function takeSteps(event: KeyboardEvent): void {
  const { target, key, ctrlKey, metaKey, shiftKey } = event;
  if (!(ctrlKey || metaKey) || (target instanceof HTMLElement && target.dataset['typed'] !== undefined)) return;
  if (target instanceof HTMLTextAreaElement) return;
  const letter = key.toLowerCase();
  if (letter !== 'z' && letter !== 'y') return;
  event.preventDefault();
  if (letter === 'y' || shiftKey) redo();
  else undo();
}

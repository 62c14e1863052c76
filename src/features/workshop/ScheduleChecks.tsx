import { useDeferredValue, useMemo, useState } from 'react';
import { unkeyed } from '#domain/artifacts/kept-rows.ts';
import { lint } from '#domain/artifacts/lint.ts';
import { $record } from '#stores/record.ts';
import { $desk, shownOn } from '#stores/schedule-desk.ts';
import { useSaved } from '#ui/useSaved.ts';
import { Artifact } from './Artifact.tsx';
import { Findings } from './Findings.tsx';
import { ForExercise } from './ForExercise.tsx';
import { HandIn } from './HandIn.tsx';
import type { AnchoredSkill } from './KeepArtifact.tsx';
import { useTruth } from './useTruth.ts';
import type { PackName } from './Workshop.tsx';

type Props = { packs: readonly PackName[]; skills: readonly AnchoredSkill[] };

/** What the rules find in the schedule on the desk; for a schedule of the person's own also handing in and keeping it as evidence. */
export function ScheduleChecks({ packs, skills }: Props) {
  const desk = useSaved($desk);
  const record = useSaved($record);
  const present = shownOn(desk)?.present ?? null;
  const document = useMemo(() => present && unkeyed(present), [present]);
  const read = useDeferredValue(document);
  const saved = desk.example ? undefined : record.documents.find(({ id }) => id === desk.own?.id);
  const revealed = useTruth(saved?.program ?? '', (saved?.handedInAt ?? '') !== '');
  const truth = revealed.state === 'shown' ? revealed.truth : null;
  const findings = useMemo(() => (read ? lint('schedule', read, truth ? { truth } : {}) : []), [read, truth]);
  const [isAll, setIsAll] = useState(false);
  if (!document) return null;
  return (
    <div className="section stack">
      {saved && <ForExercise document={saved.id} />}
      {/* The list stays by its own place here, whose neighbors are below it. */}
      <div>
        <Findings kind="schedule" findings={findings} isAll={isAll} onAll={setIsAll} />
      </div>
      {saved && <HandIn saved={saved} packs={packs} revealed={revealed} />}
      {saved && <Artifact key={saved.id} kind="schedule" saved={saved} document={document} skills={skills} />}
    </div>
  );
}

import { useState } from 'react';
import { isEmptyRecord } from '#domain/record/core.ts';
import { $record, $saveState } from '#stores/record.ts';
import { onUse } from '#ui/onUse.tsx';
import { useHash } from '#ui/useHash.ts';
import { useNow } from '#ui/useNow.ts';
import { useSaved } from '#ui/useSaved.ts';
import { View } from '#ui/View.tsx';
import { planPage as words, whileLoading } from '#words/en.ts';
import type { PlanContent } from './content.ts';
import { localDay } from './days.ts';

const Build = onUse(async () => (await import('./Build.tsx')).Build, whileLoading);
const Report = onUse(async () => (await import('./Report.tsx')).Report, whileLoading);
const AddExercise = onUse(async () => (await import('./AddExercise.tsx')).AddExercise, whileLoading);
const CaseFile = onUse(async () => (await import('./CaseFile.tsx')).CaseFile, whileLoading);
const Desk = onUse(async () => (await import('./Desk.tsx')).Desk, whileLoading);

/** The proof plan: build it from the gaps, then work through it. */
export function Plan({ content }: { content: PlanContent }) {
  const record = useSaved($record);
  const saving = useSaved($saveState);
  const now = useNow();
  const [building, setBuilding] = useState(false);
  const hash = useHash();
  const [isAnswered, setIsAnswered] = useState(false);
  if (now === null || saving.state === 'loading') return <p role="status">{words.loading}</p>;
  // What was lost is not answered with a first start.
  if (saving.state === 'rescue' && isEmptyRecord(record)) return null;
  const today = localDay(now);
  const open = record.plans.findLast(({ endedOn }) => endedOn === '') ?? null;
  const last = record.plans.findLast(({ endedOn }) => endedOn !== '');
  const loose = record.promises.filter(({ plan }) => plan === '');
  const asked = new URLSearchParams(location.search).get('do');
  const wanted = isAnswered ? undefined : content.exercises.find(({ id }) => id === asked);
  if (wanted)
    return (
      <View key="open" place="add">
        <AddExercise
          exercise={wanted}
          plan={open}
          promises={record.promises}
          today={today}
          onDone={() => {
            history.replaceState(null, '', location.pathname);
            setIsAnswered(true);
          }}
        />
      </View>
    );
  if (hash === '#case-file')
    return (
      <View key="open" place="case-file">
        <CaseFile record={record} />
      </View>
    );
  if (building || (!open && loose.length === 0))
    return (
      <View key="open" place="build">
        <Build content={content} record={record} now={now} today={today} onDone={() => setBuilding(false)} />
        {last && <Report plan={last} record={record} content={content} now={now} />}
      </View>
    );
  return (
    <View key="open" place="work">
      <Desk content={content} record={record} now={now} plan={open} today={today} onBuild={() => setBuilding(true)} />
    </View>
  );
}

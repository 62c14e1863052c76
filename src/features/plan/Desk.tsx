import { useState } from 'react';
import { scheduleNow } from '#domain/plan/schedule-now.ts';
import type { PersonRecord } from '#domain/record/core.ts';
import type { SavedPlan } from '#domain/record/plan.ts';
import { onUse } from '#ui/onUse.tsx';
import { plan, whileLoading } from '#words/en.ts';
import { Checklist } from './Checklist.tsx';
import type { PlanContent } from './content.ts';
import { sayDay } from './days.ts';
import { Manage } from './Manage.tsx';
import styles from './Plan.module.css';
import { TakeAway } from './TakeAway.tsx';
import { Week } from './Week.tsx';
import { Work } from './Work.tsx';

const Report = onUse(async () => (await import('./Report.tsx')).Report, whileLoading);

const words = plan.desk;

type Props = {
  content: PlanContent;
  record: PersonRecord;
  now: string;
  plan: SavedPlan | null;
  today: string;
  onBuild: () => void;
};

/** The plan under way: its days, the work of today, and what can be changed. */
export function Desk({ content, record, now, plan: open, today, onBuild }: Props) {
  const promises = record.promises.filter(({ plan: id }) => id === (open?.id ?? '') || id === '');
  const scheduled = open
    ? scheduleNow(
        open,
        promises.filter(({ plan: id }) => id === open.id),
        today,
      )
    : [];
  const isMoved = scheduled.some(({ promise, parts }) => promise.parts !== parts);
  const first = scheduled[0]?.promise ?? promises.find(({ state }) => state === 'planned');
  // What is on the page stays there when it is handed in.
  const [chosen, setChosen] = useState(() => {
    const asked = location.hash.replace(/^#work-/u, '');
    return promises.some(({ id }) => id === asked) ? asked : (first?.id ?? null);
  });
  const shown = promises.find(({ id }) => id === chosen) ?? first ?? promises.at(-1);
  const show = (id: string) => {
    setChosen(id);
    setTimeout(() => document.querySelector<HTMLElement>('#work-title')?.focus());
  };
  const isAllDone = promises.every(({ state }) => state !== 'planned');
  return (
    <div className={styles['desk']}>
      <div className="stack">
        {isMoved && open?.pausedOn === '' && <p role="status">{words.moved}</p>}
        {open && open.pausedOn !== '' && <p role="status">{words.paused(sayDay(open.pausedOn))}</p>}
        <Week
          promises={promises}
          evidence={record.evidence}
          scheduled={scheduled}
          today={today}
          shown={shown?.id ?? ''}
          onShow={show}
        />
        {isAllDone && <p>{words.allDone}</p>}
        {open && <TakeAway plan={open} scheduled={scheduled} />}
        <Manage
          plan={open}
          scheduled={scheduled}
          promises={promises}
          shown={shown}
          today={today}
          content={content}
          onBuild={onBuild}
        />
      </div>
      {shown && <Work key={shown.id} promise={shown} content={content} record={record} now={now} />}
      <Checklist promises={promises} scheduled={scheduled} />
      {promises.some(({ state }) => state === 'done') && (
        <Report plan={open} record={record} content={content} now={now} />
      )}
    </div>
  );
}

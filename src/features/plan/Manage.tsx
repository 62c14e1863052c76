import { useId, useState } from 'react';
import { layAnew, partsOf, type Scheduled } from '#domain/plan/schedule-now.ts';
import { layOut } from '#domain/plan/lay-out.ts';
import { type Promised, type SavedPlan, type SkipReason, skipReasons } from '#domain/record/plan.ts';
import { changePlan, putOnDays, skip, takeUp } from '#stores/plans.ts';
import type { Saved } from '#stores/saving.ts';
import { plan } from '#words/en.ts';
import type { PlanContent } from './content.ts';
import { addDays } from './days.ts';
import styles from './Plan.module.css';
import { Shift } from './Shift.tsx';

const words = plan.change;

type Props = {
  plan: SavedPlan | null;
  scheduled: readonly Scheduled[];
  promises: readonly Promised[];
  shown: Promised | undefined;
  today: string;
  content: PlanContent;
  onBuild: () => void;
};

/** Move, swap, skip or repeat what is shown; pause, resume or close the plan. */
export function Manage({ plan: open, scheduled, promises, shown, today, content, onBuild }: Props) {
  const id = useId();
  const [reason, setReason] = useState<SkipReason>('no-time');
  const [failed, setFailed] = useState(false);
  const attempt = async (work: () => Promise<Saved | null>) => {
    const saved = await work();
    setFailed(saved?.state !== 'saved');
  };
  const now = scheduled.map(partsOf);
  const perDay = open?.minutes ?? 45;
  const repeat = () =>
    attempt(async () => {
      if (!shown) return null;
      const last = now
        .flatMap(({ parts }) => parts.map(({ on }) => on))
        .toSorted()
        .at(-1);
      const [parts = []] = layOut([shown.exercise.minutes], { start: last ? addDays(last, 1) : today, perDay });
      const { exercise, work } = shown;
      return await putOnDays(open?.id ?? '', now, {
        promises: [{ exercise, work, parts, why: [{ code: 'again' }], again: shown.id }],
      });
    });
  const resume = () =>
    attempt(() =>
      putOnDays(
        open?.id ?? '',
        layAnew(
          scheduled.map(({ promise }) => promise),
          perDay,
          today,
        ).map(partsOf),
        { plan: { pausedOn: '' } },
      ),
    );
  return (
    <details className="no-print">
      <summary>{plan.desk.change}</summary>
      <div className={styles['manage']}>
        {shown?.state === 'planned' && open && (
          <Shift
            key={shown.id}
            plan={open}
            scheduled={scheduled}
            promises={promises}
            shown={shown}
            today={today}
            content={content}
            attempt={attempt}
          />
        )}
        {shown?.state === 'planned' && (
          <p>
            <label htmlFor={`${id}-skip`}>{words.skip}</label>
            <select
              id={`${id}-skip`}
              value={reason}
              onChange={({ target }) => setReason(skipReasons.find((one) => one === target.value) ?? 'other')}
            >
              {skipReasons.map((one) => (
                <option key={one} value={one}>
                  {plan.skipReasons[one]}
                </option>
              ))}
            </select>
            <button type="button" className="button quiet" onClick={() => void attempt(() => skip(shown.id, reason))}>
              {words.skipDo}
            </button>
          </p>
        )}
        {shown?.state === 'skipped' && (
          <p>
            {shown.skippedBecause !== '' && words.skipped(shown.skippedBecause)}{' '}
            <button type="button" className="button quiet" onClick={() => void attempt(() => takeUp(shown.id))}>
              {words.takeUp}
            </button>
          </p>
        )}
        {shown?.state === 'done' && open && (
          <p>
            <button type="button" className="button quiet" onClick={() => void repeat()}>
              {words.repeat}
            </button>
          </p>
        )}
        <p>
          {open && open.pausedOn === '' && (
            <button
              type="button"
              className="button quiet"
              onClick={() => void attempt(() => changePlan(open.id, { pausedOn: today }))}
            >
              {plan.desk.pause}
            </button>
          )}
          {open && open.pausedOn !== '' && (
            <button type="button" className="button quiet" onClick={() => void resume()}>
              {plan.desk.resume}
            </button>
          )}
          {open ? (
            <button
              type="button"
              className="button quiet"
              onClick={() => void attempt(() => changePlan(open.id, { endedOn: today }))}
            >
              {plan.desk.end}
            </button>
          ) : (
            <button type="button" className="button quiet" onClick={onBuild}>
              {plan.build.title}
            </button>
          )}
        </p>
        {failed && <p role="alert">{words.notDone}</p>}
      </div>
    </details>
  );
}

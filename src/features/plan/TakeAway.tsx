import { useState } from 'react';
import type { Scheduled } from '#domain/plan/schedule-now.ts';
import type { SavedPlan } from '#domain/record/plan.ts';
import { plan } from '#words/en.ts';

const words = plan.files;

/** The plan as a calendar file and on paper. */
export function TakeAway({ plan: open, scheduled }: { plan: SavedPlan; scheduled: readonly Scheduled[] }) {
  const [failed, setFailed] = useState(false);
  const take = async () => {
    try {
      const { takeCalendar } = await import('#stores/plan-files.ts');
      takeCalendar(open, scheduled, words.minutes);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <div className="no-print">
      <p className="actions">
        {scheduled.length > 0 && (
          <button type="button" className="plain-button" title={words.calendarHint} onClick={() => void take()}>
            {words.calendar}
          </button>
        )}
        <button type="button" className="plain-button" onClick={() => print()}>
          {words.print}
        </button>
      </p>
      {failed && <p role="alert">{words.failed}</p>}
    </div>
  );
}

import { emptySchedule } from '#domain/artifacts/schedule-edits.ts';
import { removeDocument } from '#stores/documents.ts';
import { $record } from '#stores/record.ts';
import { $desk, pickSchedule, startSchedule } from '#stores/schedule-desk.ts';
import { useNow } from '#ui/useNow.ts';
import { useSaved } from '#ui/useSaved.ts';
import { schedule } from '#words/en.ts';
import { longDay } from './show-dates.ts';

const words = schedule.kept;

/** The schedules that are kept, and ways to open, begin and remove one. */
export function Kept() {
  const record = useSaved($record);
  const { own } = useSaved($desk);
  const now = useNow();
  const kept = record.documents.filter(({ kind }) => kind === 'schedule');
  const titleOf = (id: string): string =>
    record.documentRows.find((row) => row.document === id && row.table === '')?.['cell:title'] ?? '';
  if (!own || now === null) return null;
  return (
    <section className="section stack no-print" aria-labelledby="kept">
      <h2 id="kept">{words.title}</h2>
      <ul>
        {kept.map(({ id, name, startedAt }) => {
          const line = words.open(titleOf(id) || name, longDay(startedAt.slice(0, 10)));
          return (
            <li key={id}>
              {id === own.id ? (
                `${line} (${words.shown})`
              ) : (
                <button type="button" className="plain-button" onClick={() => pickSchedule(id)}>
                  {line}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      <p className="actions">
        <button
          type="button"
          className="button quiet"
          onClick={() => void startSchedule(emptySchedule(now.slice(0, 10)), schedule.start.name)}
        >
          {words.another}
        </button>
        <button type="button" className="button quiet" onClick={() => void removeDocument(own.id)}>
          {words.remove}
        </button>
      </p>
    </section>
  );
}

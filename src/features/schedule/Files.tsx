import { isWritten } from '#domain/artifacts/schedule-edits.ts';
import { unkeyed } from '#domain/artifacts/kept-rows.ts';
import type { WorkedSchedule, ScheduleDocument } from '#domain/artifacts/worked-schedule.ts';
import { $record } from '#stores/record.ts';
import { $desk, edit, loadPlan, startSchedule } from '#stores/schedule-desk.ts';
import { useSaved } from '#ui/useSaved.ts';
import { schedule } from '#words/en.ts';
import { BringIn } from './BringIn.tsx';
import { FromPack, type PackName } from './FromPack.tsx';

const words = schedule.files;
const forms = ['md', 'csv', 'json'] as const;

/** Writes the schedule in one of the forms in which it can be taken away. */
async function write(form: (typeof forms)[number], document: ScheduleDocument, { network }: WorkedSchedule) {
  const { handOver } = await import('#stores/files.ts');
  const name = `${words.name}.${form}`;
  if (form === 'json')
    return handOver(name, `${JSON.stringify({ activities: network }, null, 2)}\n`, 'application/json');
  if (form === 'md') {
    const { writeMarkdown } = await import('#domain/artifacts/markdown.ts');
    return handOver(name, writeMarkdown('schedule', unkeyed(document)), 'text/markdown');
  }
  const { writeDocumentCsv } = await import('#domain/artifacts/csv.ts');
  handOver(name, writeDocumentCsv('schedule', unkeyed(document)), 'text/csv');
}

type Props = { document: ScheduleDocument; worked: WorkedSchedule; isExample: boolean; packs: readonly PackName[] };

/** The schedule as a file, and files as a schedule. */
export function Files({ document, worked, isExample, packs }: Props) {
  const { own } = useSaved($desk);
  const program = useSaved($record).documents.find(({ id }) => id === own?.id)?.program ?? '';
  return (
    <section className="section stack no-print" aria-labelledby="files">
      <h2 id="files">{words.title}</h2>
      <p>{words.says}</p>
      <p className="actions">
        {forms.map((form) => (
          <button key={form} type="button" className="button quiet" onClick={() => void write(form, document, worked)}>
            {words.take[form]}
          </button>
        ))}
      </p>
      <FromPack
        key={own?.id}
        packs={packs}
        program={isExample ? '' : program}
        asks={!isExample && isWritten(document)}
        onLoad={(plan, pack) =>
          isExample ? startSchedule(plan, plan.title || pack.name, pack.id) : loadPlan(plan, pack.id)
        }
      />
      <BringIn
        onBring={(read) => (isExample ? startSchedule(read, read.title || schedule.start.name) : edit(() => read))}
      />
    </section>
  );
}

import type { WorkedSchedule, ScheduleDocument } from '#domain/artifacts/worked-schedule.ts';
import { schedule } from '#words/en.ts';
import { BringIn } from './BringIn.tsx';

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
    return handOver(name, writeMarkdown('schedule', document), 'text/markdown');
  }
  const { writeDocumentCsv } = await import('#domain/artifacts/csv.ts');
  handOver(name, writeDocumentCsv('schedule', document), 'text/csv');
}

/** The schedule as a file, and files as a schedule. */
export function Files({ document, worked }: { document: ScheduleDocument; worked: WorkedSchedule }) {
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
      <BringIn />
    </section>
  );
}

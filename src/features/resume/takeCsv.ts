import { toCsv } from '#domain/applications/csv.ts';
import { researchTexts, type Application } from '#domain/record/application.ts';
import type { PersonRecord } from '#domain/record/schema.ts';
import { handOver } from '#stores/files.ts';
import { applications as words } from '#words/en.ts';

/** Hands over all applications as one table. */
export function takeCsv(applications: readonly Application[], record: PersonRecord): void {
  const head = [
    words.company,
    words.role,
    words.stage,
    words.next,
    words.by,
    words.sent,
    words.detail.link,
    words.detail.level,
    words.detail.pay,
    ...researchTexts.map((text) => words.research[text].name),
    words.detail.notes,
  ];
  const rows = applications.map((one) => [
    one.company,
    one.title,
    words.stages[one.stage],
    one.nextAction,
    one.nextOn,
    record.resumeVersions.find(({ id }) => id === one.version)?.name ?? '',
    one.link,
    one.level,
    one.pay,
    ...researchTexts.map((text) => one[text]),
    one.notes,
  ]);
  handOver(words.csvName, toCsv(head, rows), 'text/csv');
}

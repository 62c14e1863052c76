import { toCsv } from '#domain/applications/csv.ts';
import { researchTexts, type Application } from '#domain/record/application.ts';
import type { PersonRecord } from '#domain/record/core.ts';
import { handOver } from '#stores/files.ts';
import { applicationDetail as detail, applications as words } from '#words/en.ts';

/** Hands over all applications as one table. */
export function takeCsv(applications: readonly Application[], record: PersonRecord): void {
  const head = [
    words.company,
    words.role,
    words.stage,
    words.next,
    words.by,
    words.sent,
    detail.link,
    detail.level,
    detail.pay,
    ...researchTexts.map((text) => detail.research[text].name),
    detail.notes,
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

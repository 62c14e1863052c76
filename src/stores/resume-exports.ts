import type { LineKind } from '#domain/record/resume.ts';
import { saveFile } from '#platform/files.ts';
import { handOver } from './files.ts';

/** Forms in which a résumé can be taken away. */
export const exportForms = ['text', 'markdown', 'docx', 'json-resume'] as const;
export type ExportForm = (typeof exportForms)[number];

const fileName = (name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '')
    .toLowerCase() || 'resume';

/** Writes the lines in the chosen form and hands the file over. Returns its name; rejects where the writer did not load. */
export async function takeResume(
  found: readonly { kind: LineKind; text: string }[],
  name: string,
  form: ExportForm,
): Promise<string> {
  const lines = found.map((line, index) => ({ ...line, id: `line-${index + 1}` }));
  const base = fileName(name);
  if (form === 'docx') {
    const { writeDocx } = await import('#platform/write-docx.ts');
    const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    saveFile(`${base}.docx`, new Blob([new Uint8Array(await writeDocx(lines, name))], { type }));
    return `${base}.docx`;
  }
  if (form === 'json-resume') {
    const { toJsonResume } = await import('#domain/resume/to-json-resume.ts');
    handOver(`${base}.json`, `${JSON.stringify(toJsonResume(lines), null, 2)}\n`, 'application/json');
    return `${base}.json`;
  }
  const { toMarkdown, toPlainText } = await import('#domain/resume/to-text.ts');
  if (form === 'text') handOver(`${base}.txt`, toPlainText(lines), 'text/plain');
  else handOver(`${base}.md`, toMarkdown(lines), 'text/markdown');
  return form === 'text' ? `${base}.txt` : `${base}.md`;
}

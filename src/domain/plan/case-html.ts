import { showDocument, type ShownTable } from '#domain/artifacts/shown.ts';
import { readBrief } from '#domain/exercises/brief.ts';
import { type Case, othersSaid, type SaidWords } from './case-file.ts';

/** Words of a case file; every one is shown as text. */
export type CaseWords = SaidWords & {
  title: string;
  lead: string;
  work: Record<Case['work'], string>;
  asked: string;
  made: string;
  links: string;
  files: string;
  first: string;
  revision: (count: number) => string;
  rated: string;
  step: (step: number) => string;
  reviewed: string;
  noReview: string;
  change: string;
  ai: Record<Case['ai'], string>;
};

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text in HTML: markup in it is shown, not obeyed; characters that no document may have are left out. */
const escapeHtml = (text: string): string =>
  text
    .replaceAll(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, '')
    .toWellFormed()
    .replaceAll(/[&<>"']/gu, (sign) => entities[sign] ?? '');

const part = (title: string, body: string): string => (body === '' ? '' : `<h3>${escapeHtml(title)}</h3>${body}`);
const passage = (text: string): string => (text.trim() === '' ? '' : `<p class="text">${escapeHtml(text.trim())}</p>`);
const items = (lines: readonly string[]): string =>
  lines.length === 0 ? '' : `<ul>${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul>`;

const brief = (text: string): string =>
  readBrief(text)
    .map((read) => {
      if (read.shape === 'paragraph') return passage(read.text);
      return `<ol>${read.lines.map(({ number, text: line }) => `<li value="${number}">${escapeHtml(line)}</li>`).join('')}</ol>`;
    })
    .join('');

/** Names with what was written under them; what is empty is left out. */
const pairs = (all: readonly (readonly [string, string])[]): string => {
  const filled = all.filter(([, text]) => text !== '');
  if (filled.length === 0) return '';
  return `<dl>${filled
    .map(([name, text]) => `<div><dt>${escapeHtml(name)}</dt><dd class="text">${escapeHtml(text)}</dd></div>`)
    .join('')}</dl>`;
};

function table({ name, heads, rows, isWide }: ShownTable): string {
  const title = `<h4>${escapeHtml(name)}</h4>`;
  if (isWide) return title + rows.map((row) => pairs(row.map((cell, at) => [heads[at] ?? '', cell]))).join('');
  const head = heads.map((each) => `<th scope="col">${escapeHtml(each)}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td class="text">${escapeHtml(cell)}</td>`).join('')}</tr>`);
  return `${title}<table><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

/** What was made: a workshop document as its fields and tables, else the text as it was written. */
function made(text: string): string {
  const shown = showDocument(text);
  if (!shown) return passage(text);
  const { name, fields, tables, rest } = shown;
  return [
    `<p><strong>${escapeHtml(name)}</strong></p>`,
    pairs(fields.map((field) => [field.name, field.text])),
    ...tables.map(table),
    passage(rest),
  ].join('');
}

function writeCase(one: Case, words: CaseWords): string {
  const rows = one.rows.map(({ criterion, step, says, note }) => {
    const rated = `${criterion}: ${words.step(step)}. ${says}`;
    return note.trim() === '' ? rated : `${rated} (${note.trim()})`;
  });
  const helped = [words.ai[one.ai], one.aiWhere].filter((line) => line.trim() !== '').join(' ');
  return [
    `<article><h2>${escapeHtml(one.name)}</h2><p class="note">${escapeHtml(words.work[one.work])} ${escapeHtml(helped)}</p>`,
    part(words.asked, brief(one.brief)),
    part(`${words.made}, ${words.revision(one.revision)}`, made(one.text)),
    // An address is shown and not linked: whoever opens the file decides where to go.
    part(words.links, items(one.links)),
    part(words.files, items(one.files)),
    part(words.first, made(one.first)),
    part(words.rated, items(rows)),
    part(words.reviewed, items(othersSaid(one, words)) || passage(words.noReview)),
    part(words.change, passage(one.change)),
    '</article>',
  ].join('\n');
}

const style =
  'body{font:16px/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:#1d1b18;background:#fffefb}h1,h2{font-family:Georgia,serif;font-weight:400;line-height:1.2}h1{font-size:2.2rem}h2{font-size:1.6rem;margin-top:3rem;border-top:1px solid #7d776d;padding-top:1rem}h3{font-size:1rem;margin:1.5rem 0 .25rem}.text{white-space:pre-wrap;overflow-wrap:anywhere;margin:0}.text+.text,ol+.text,.text+ol{margin-top:.75rem}ul,ol{margin:0;padding-inline-start:2.2em}li+li{margin-top:.25rem}li{overflow-wrap:anywhere}.note{color:#5d584f}h4{font-size:1rem;margin:1rem 0 .25rem}h2,h3,h4{break-after:avoid}dl{margin:.5rem 0;padding-bottom:.5rem;border-bottom:1px solid #d8d2c8;break-inside:avoid}dl div{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,3fr);gap:.75rem}dt{color:#5d584f}dd{margin:0}table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.25rem .5rem .25rem 0;border-bottom:1px solid #d8d2c8}@media print{article{break-before:page}article:first-of-type{break-before:auto}}';

/** Cases as one HTML file that needs nothing else: no script, no address that is loaded, a policy that allows neither. */
export function writeCaseFile(cases: readonly Case[], words: CaseWords): string {
  const policy = "default-src 'none'; style-src 'unsafe-inline'";
  return [
    '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(words.title)}</title><style>${style}</style></head>`,
    `<body><main><h1>${escapeHtml(words.title)}</h1><p>${escapeHtml(words.lead)}</p>`,
    ...cases.map((one) => writeCase(one, words)),
    '</main></body></html>',
    '',
  ].join('\n');
}

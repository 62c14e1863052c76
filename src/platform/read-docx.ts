import type { FileRefusal } from '#domain/resume/refusal.ts';
import { rezip, unzip } from './unzip.ts';

export type ReadText = { state: 'read'; text: string } | { state: 'refused'; reason: FileRefusal };

/** A node of the document as mammoth gives it; what we use of it. */
type Node = {
  type?: string;
  value?: string;
  children?: Node[];
  styleName?: string | null;
  numbering?: { level?: string | number; isOrdered?: boolean } | null;
};

/** Parts that hold words and what they look like; pictures and links to other files stay in the file. */
const isWanted = (name: string): boolean =>
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:document|styles|numbering|footnotes|endnotes)\d*\.xml|word\/_rels\/document\d*\.xml\.rels)$/u.test(
    name,
  );

const textOf = (node: Node): string => {
  if (node.type === 'text') return node.value ?? '';
  if (node.type === 'tab') return '\t';
  if (node.type === 'break') return '\n';
  return (node.children ?? []).map(textOf).join('');
};

function markOf({ styleName, numbering }: Node): string {
  const style = styleName ?? '';
  const level = /^heading (?<level>[1-6])$/iu.exec(style)?.groups?.['level'];
  if (level !== undefined) return `${'#'.repeat(Number(level) + 1)} `;
  if (/^title$/iu.test(style)) return '# ';
  if (numbering || /^list (?:bullet|number|paragraph)/iu.test(style))
    return `${'  '.repeat(Number(numbering?.level ?? 0))}• `;
  return '';
}

/** One line a paragraph; a break inside one starts another line. */
function linesOf(node: Node): string[] {
  if (node.type === 'paragraph') {
    const mark = markOf(node);
    const [first = '', ...rest] = textOf(node).split('\n');
    // A paragraph that brings its own glyph keeps that one.
    const isMarked = /^\s*[•‣▪●○◦·■➢►✓\uF0B7\uF0A7-]\s/u.test(first);
    return first.trim() === '' && rest.length === 0 ? [''] : [isMarked ? first : `${mark}${first}`, ...rest];
  }
  if (node.type === 'tableRow') return rowLines(node);
  return (node.children ?? []).flatMap(linesOf);
}

/** A row of single lines is one line with tabs; cells that hold more are read one after the other. */
function rowLines(row: Node): string[] {
  const cells = (row.children ?? []).map((cell) =>
    (cell.children ?? []).flatMap(linesOf).filter((line) => line.trim() !== ''),
  );
  return cells.every((lines) => lines.length <= 1) ? [cells.flat().join('\t')] : cells.flat();
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Reads the words of a Word document, list entries as bullets and headings as Markdown headings. Nothing outside the file is looked at. */
export async function readDocx(bytes: Uint8Array): Promise<ReadText> {
  const unzipped = unzip(bytes, isWanted);
  if (unzipped.state === 'refused') return unzipped;
  if (!unzipped.parts.has('word/document.xml')) {
    const isWhole = unzipped.parts.has('[Content_Types].xml') || unzipped.parts.size === 0;
    return { state: 'refused', reason: isWhole ? 'unsupported' : 'broken' };
  }
  const clean = Uint8Array.from(rezip(unzipped.parts));
  const mammoth = await import('mammoth').catch(() => null);
  if (!mammoth) return { state: 'refused', reason: 'reader-missing' };
  let lines: string[] = [];
  try {
    // Each platform's build of mammoth looks at its own field.
    await mammoth.default.convertToHtml(
      { arrayBuffer: clean.buffer, buffer: clean } as unknown as { arrayBuffer: ArrayBuffer },
      {
        externalFileAccess: false,
        transformDocument: (document: unknown) => {
          lines = isNode(document) ? linesOf(document) : [];
          return { type: 'document', children: [], notes: { resolve: () => null }, comments: [] };
        },
      },
    );
  } catch {
    if (lines.length === 0) return { state: 'refused', reason: 'broken' };
  }
  return { state: 'read', text: lines.join('\n') };
}

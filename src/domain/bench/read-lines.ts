import type { LineKind } from '#domain/record/resume.ts';

const glyph = /^\s*(?:[•‣▪▸●○◦–—*·-]|\d{1,2}[.)])\s+/u;

/** Reads a pasted text a line at a time: lines with a bullet glyph are bullets, or all are where none has one. */
export function readLines(text: string): { kind: LineKind; text: string }[] {
  const lines = text.split(/\r\n?|\n/u).filter((line) => line.trim() !== '');
  const hasGlyphs = lines.some((line) => glyph.test(line));
  return lines.map((line) => {
    if (!hasGlyphs) return { kind: 'bullet', text: line.trim() };
    return glyph.test(line)
      ? { kind: 'bullet', text: line.replace(glyph, '').trim() }
      : { kind: /^[\p{Lu}\s&]{4,}$/u.test(line.trim()) ? 'heading' : 'text', text: line.trim() };
  });
}

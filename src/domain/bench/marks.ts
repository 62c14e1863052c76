import type { FeatureSpan, Finding } from '#domain/bullets/analyze.ts';
import type { Severity } from '#domain/bullets/rule.ts';

/** A finding with the small number by which text and note know each other. */
export type NumberedFinding = Finding & {
  number: number;
  /** It is about the bullet as a whole, so that no word of it is underlined. */
  isWhole: boolean;
};

/** Numbers findings in the order in which their words are read; those about the whole bullet come last. */
export function numberFindings(text: string, findings: readonly Finding[]): NumberedFinding[] {
  const end = text.trimEnd().length;
  const isWhole = (finding: Finding) => finding.start === 0 && finding.end >= end;
  const inText = findings.filter((finding) => !isWhole(finding)).toSorted((a, b) => a.start - b.start || a.end - b.end);
  return [
    ...inText.map((finding, index) => ({ ...finding, number: index + 1, isWhole: false })),
    ...findings
      .filter(isWhole)
      .map((finding, index) => ({ ...finding, number: inText.length + index + 1, isWhole: true })),
  ];
}

/** A stretch of a bullet under one stroke. `ends` are the findings whose number stands after it. */
export type Piece = {
  start: number;
  text: string;
  stroke: Severity | 'good' | null;
  findings: number[];
  ends: number[];
};

const gravity: Record<Severity, number> = { error: 3, warning: 2, note: 1 };

/**
 * Cuts a bullet at its findings and at what it shows. Where several overlap, the gravest decides the
 * stroke and each keeps its number; what a bullet shows is underlined only where nothing was found.
 */
export function layMarks(
  text: string,
  findings: readonly NumberedFinding[],
  shown: readonly FeatureSpan[] = [],
): Piece[] {
  const inText = findings.filter(({ isWhole }) => !isWhole);
  const cuts = new Set([0, text.length]);
  for (const { start, end } of [...inText, ...shown]) {
    if (start > 0 && start < text.length) cuts.add(start);
    if (end > 0 && end < text.length) cuts.add(end);
  }
  const at = [...cuts].toSorted((a, b) => a - b);
  return at.slice(0, -1).map((start, index) => {
    const end = at[index + 1] ?? text.length;
    const here = inText.filter((finding) => finding.start < end && start < finding.end);
    const gravest = here.toSorted((a, b) => gravity[b.severity] - gravity[a.severity])[0];
    const isGood = shown.some((span) => span.start < end && start < span.end);
    const ends = inText.filter((finding) => finding.end === end).map(({ number }) => number);
    const atEnd = end === text.length ? findings.filter(({ isWhole }) => isWhole).map(({ number }) => number) : [];
    return {
      start,
      text: text.slice(start, end),
      stroke: gravest?.severity ?? (isGood ? 'good' : null),
      findings: here.map(({ number }) => number),
      ends: [...ends, ...atEnd],
    };
  });
}

import type { LineKind } from '#domain/record/resume.ts';
import type { FoundLine } from './line.ts';
import type { SplitResume } from './split.ts';
import { joinWords } from './wraps.ts';

const change = (resume: SplitResume, lines: FoundLine[]): SplitResume => ({ ...resume, lines });

/** Says what a line is: a bullet, a heading, a role, contact or other text. */
export const markAs = (resume: SplitResume, id: string, kind: LineKind): SplitResume =>
  change(
    resume,
    resume.lines.map((line) => (line.id === id ? { ...line, kind } : line)),
  );

/** Joins a line to the one before it, which keeps its kind. The first line stays as it is. */
export function joinToPrevious(resume: SplitResume, id: string): SplitResume {
  const at = resume.lines.findIndex((line) => line.id === id);
  const [before, line] = [resume.lines[at - 1], resume.lines[at]];
  if (!before || !line) return resume;
  const joined = {
    ...before,
    text: joinWords(before.text, line.text),
    start: Math.min(before.start, line.start),
    end: Math.max(before.end, line.end),
  };
  return change(resume, [...resume.lines.slice(0, at - 1), joined, ...resume.lines.slice(at + 1)]);
}

/** Splits a line in two of its kind before the character at `at`. `newId` names the second. */
export function splitAt(resume: SplitResume, id: string, at: number, newId: string): SplitResume {
  const index = resume.lines.findIndex((line) => line.id === id);
  const line = resume.lines[index];
  const [first, rest] = [line?.text.slice(0, at).trim() ?? '', line?.text.slice(at).trim() ?? ''];
  if (!line || first === '' || rest === '') return resume;
  return change(resume, [
    ...resume.lines.slice(0, index),
    { ...line, text: first },
    { ...line, text: rest, id: newId },
    ...resume.lines.slice(index + 1),
  ]);
}

/** Moves a line to the end of the section whose heading is named; `null` is the part before the first heading. */
export function moveToSection(resume: SplitResume, id: string, heading: string | null): SplitResume {
  const line = resume.lines.find((one) => one.id === id);
  const rest = resume.lines.filter((one) => one.id !== id);
  const opens = heading === null ? -1 : rest.findIndex((one) => one.id === heading && one.kind === 'heading');
  if (!line || line.kind === 'heading' || (heading !== null && opens < 0)) return resume;
  const next = rest.findIndex((one, index) => index > opens && one.kind === 'heading');
  const to = next < 0 ? rest.length : next;
  return change(resume, [...rest.slice(0, to), line, ...rest.slice(to)]);
}

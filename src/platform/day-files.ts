import { join } from 'node:path';
import type { Program } from '#domain/programs/program.ts';
import { daySchema, type Day } from '#domain/simulator/day.ts';
import { findDayLooseEnds } from '#domain/simulator/references.ts';
import { filesIn, readYaml, type ContentRead } from './content-files.ts';
import { readPrograms } from './program-files.ts';

/** A day with the pack in which it is lived. */
export type DayInPack = { day: Day; program: Program };

function readDayFile(root: string, file: string, programs: readonly Program[]): ContentRead<DayInPack> {
  const shown = `content/days/${file}`;
  const read = readYaml(join(root, 'days', file), shown, daySchema);
  if (read.state === 'mistakes') return read;
  const day: Day = { ...read.content, id: file.slice(0, -'.yaml'.length) };
  const program = programs.find(({ id }) => id === day.program);
  if (!program) return { state: 'mistakes', mistakes: [`${shown}: program: expected a pack that is written`] };
  const mistakes = findDayLooseEnds(day, program).map(
    ({ path, expected }) => `${shown}: ${path}: expected ${expected}`,
  );
  return mistakes.length > 0 ? { state: 'mistakes', mistakes } : { state: 'read', content: { day, program } };
}

/** The days of the simulator, by file name. */
export function readDays(root: string): ContentRead<DayInPack[]> {
  const packs = readPrograms(root);
  if (packs.state === 'mistakes') return packs;
  const programs = packs.content.map(({ program }) => program);
  const reads = filesIn(join(root, 'days')).map((file) => readDayFile(root, file, programs));
  const mistakes = reads.flatMap((read) => (read.state === 'mistakes' ? read.mistakes : []));
  if (mistakes.length > 0) return { state: 'mistakes', mistakes };
  return { state: 'read', content: reads.flatMap((read) => (read.state === 'read' ? [read.content] : [])) };
}

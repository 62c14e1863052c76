import { join } from 'node:path';
import type * as z from 'zod/mini';
import { oneLine } from '#domain/expectation.ts';
import { programIds, programParts, assembleProgram, type Program, type ProgramId } from '#domain/programs/program.ts';
import { findLooseEnds } from '#domain/programs/references.ts';
import { truthSchema, type Truth } from '#domain/programs/truth.ts';
import { combine, filesIn, readYaml, type ContentRead } from './content-files.ts';

/** A program pack with what only a person who has handed in may see. */
export type Pack = { program: Program; truth: Truth };

const partFiles = [...Object.keys(programParts), 'truth'].map((part) => `${part}.yaml`);

function checkFiles(folder: string, files: readonly string[]): string[] {
  return [
    ...partFiles
      .filter((file) => !files.includes(file))
      .map((file) => `${folder}/${file}: the file: expected to be there`),
    ...files
      .filter((file) => !partFiles.includes(file))
      .map((file) => `${folder}/${oneLine(file)}: file name: expected one of ${partFiles.join(', ')}`),
  ];
}

function readPack(root: string, id: ProgramId): ContentRead<Pack> {
  const shown = `content/programs/${id}`;
  const misnamed = checkFiles(shown, filesIn(join(root, 'programs', id)));
  if (misnamed.length > 0) return { state: 'mistakes', mistakes: misnamed };
  const part = <S extends z.core.$ZodType>(name: string, schema: S) =>
    readYaml(join(root, 'programs', id, `${name}.yaml`), `${shown}/${name}.yaml`, schema);
  const read = combine({
    program: part('program', programParts.program),
    people: part('people', programParts.people),
    systems: part('systems', programParts.systems),
    plan: part('plan', programParts.plan),
    money: part('money', programParts.money),
    metrics: part('metrics', programParts.metrics),
    news: part('news', programParts.news),
    truth: part('truth', truthSchema),
  });
  if (read.state === 'mistakes') return read;
  const { truth, ...parts } = read.content;
  const program = assembleProgram(id, parts);
  const mistakes = findLooseEnds(program, truth).map(
    ({ file, path, expected }) => `${shown}/${file}.yaml: ${path}: expected ${expected}`,
  );
  return mistakes.length > 0 ? { state: 'mistakes', mistakes } : { state: 'read', content: { program, truth } };
}

/** The program packs that are written, in the order of their ids. */
export function readPrograms(root: string): ContentRead<Pack[]> {
  const folders = filesIn(join(root, 'programs'));
  const unknown = folders
    .filter((folder) => !programIds.some((id) => id === folder))
    .map((folder) => `content/programs/${oneLine(folder)}: file name: expected one of ${programIds.join(', ')}`);
  const packs = programIds.filter((id) => folders.includes(id)).map((id) => readPack(root, id));
  const mistakes = [...unknown, ...packs.flatMap((pack) => (pack.state === 'mistakes' ? pack.mistakes : []))];
  if (mistakes.length > 0) return { state: 'mistakes', mistakes };
  return { state: 'read', content: packs.flatMap((pack) => (pack.state === 'read' ? [pack.content] : [])) };
}

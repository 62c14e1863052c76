import type { HandedInFile, Promised } from '#domain/record/plan.ts';

/** The record within a packed export. */
export const packedRecord = 'critical-path-record.json';

/** Every file that the record names. */
export const namedFiles = (promises: readonly Promised[]): HandedInFile[] => [
  ...new Map(promises.flatMap(({ files }) => files.map((file) => [file.id, file] as const))).values(),
];

/** The name of a file within a packed export: no folders, and none twice. */
export const packedName = ({ id, name }: HandedInFile): string =>
  `files/${id.slice(0, 8)}-${name.replaceAll(/[^\p{L}\p{N}._ -]/gu, '_').replaceAll('..', '_')}`;

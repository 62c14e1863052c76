import { saveFile } from '#platform/files.ts';

/** Hands the person a text file to keep, under this name. */
export const handOver = (name: string, text: string, type: string): void =>
  saveFile(name, new Blob([text], { type: `${type};charset=utf-8` }));

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** The ids of all interview questions. */
export const readQuestionIds = (root: string): string[] =>
  readdirSync(join(root, 'questions')).flatMap((file) => {
    const parsed: unknown = parse(readFileSync(join(root, 'questions', file), 'utf8'));
    return typeof parsed === 'object' && parsed !== null ? Object.keys(parsed) : [];
  });

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { guard } from '#domain/guard/guard.ts';
import { percent, type Section } from './labels.ts';

const rewriteSchema = z.object({
  id: z.string(),
  klass: z.string(),
  faithful: z.boolean(),
  before: z.string(),
  after: z.string(),
  ledger: z._default(z.array(z.string()), []),
});
export type LabeledRewrite = z.infer<typeof rewriteSchema>;

/** Most of the safe rewordings that may be refused. */
const mostRefused = 0.05;

/** The labeled rewrites of a folder; none where it has no faithfulness.jsonl. */
export async function readRewrites(folder: string): Promise<LabeledRewrite[]> {
  const text = await readFile(join(folder, 'faithfulness.jsonl'), 'utf8').catch(() => '');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => rewriteSchema.parse(JSON.parse(line)));
}

const accepts = ({ before, after, ledger }: LabeledRewrite): boolean => guard(before, after, ledger).accepted;

/** How many safe rewordings the guard refuses, and how many unfaithful ones it lets pass. */
export function guardFigures(rewrites: readonly LabeledRewrite[]) {
  const safe = rewrites.filter(({ faithful }) => faithful);
  const unfaithful = rewrites.filter(({ faithful }) => !faithful);
  return {
    safe: { refused: safe.filter((one) => !accepts(one)).length, n: safe.length },
    unfaithful: { passed: unfaithful.filter(accepts).length, n: unfaithful.length },
  };
}

/** The guard on rewrites whose faithfulness somebody judged, kind by kind, with the ids of those it gets wrong. */
export function guardSection(rewrites: readonly LabeledRewrite[]): Section {
  if (rewrites.length === 0) return { lines: ['none (no faithfulness.jsonl)'], missed: [] };
  const { safe, unfaithful } = guardFigures(rewrites);
  const wrong = rewrites.filter((one) => accepts(one) !== one.faithful);
  const klasses = [...new Set(rewrites.map(({ klass }) => klass))].toSorted();
  return {
    lines: [
      `safe ones refused        ${percent(safe.refused, safe.n)}  at most ${100 * mostRefused} %`,
      `unfaithful ones passed   ${percent(unfaithful.passed, unfaithful.n)}  target 0`,
      ...klasses.map((klass) => {
        const of = rewrites.filter((one) => one.klass === klass);
        return `  ${klass.padEnd(30)} ${percent(of.filter((one) => !wrong.includes(one)).length, of.length)} right`;
      }),
      ...(wrong.length > 0 ? [`wrong: ${wrong.map(({ id }) => id).join(' ')}`] : []),
    ],
    // A handful says nothing of a rate.
    missed: [
      ...(safe.n >= 20 && safe.refused / safe.n > mostRefused ? ['safe rewordings refused'] : []),
      ...(unfaithful.passed > 0 ? ['unfaithful rewrites passed'] : []),
    ],
  };
}

import { type LabeledSet, labeledSets } from '#domain/bullets/accuracy.ts';
import { ruleSetVersion } from '#domain/bullets/rules.ts';
import { featureSection, skillLines } from './eval/features.ts';
import { guardSection, type LabeledRewrite, readRewrites } from './eval/guard.ts';
import { type Measured, type Pair, readLabels } from './eval/labels.ts';
import { metamorphicSection } from './eval/metamorphic.ts';
import { pairSection } from './eval/pairs.ts';
import { figuresOf, publish } from './eval/publish.ts';
import { ruleLines } from './eval/rules.ts';
import { type Io, terminal } from './io.ts';

const usage = `usage: npm run eval -- FOLDER [--publish ${labeledSets.join('|')}], with labels.jsonl and perhaps pairs.jsonl and faithfulness.jsonl in the folder\n`;

/** The report on a set, and the targets that it misses. */
function report(
  measured: readonly Measured[],
  pairsRead: readonly Pair[],
  rewrites: readonly LabeledRewrite[],
): { text: string; missed: string[] } {
  const clear = featureSection(measured, false);
  const pairs = pairSection(pairsRead);
  const metamorphic = metamorphicSection(measured);
  const guarded = guardSection(rewrites);
  const missed = [...clear.missed, ...pairs.missed, ...metamorphic.missed, ...guarded.missed];
  const sections: [string, string[]][] = [
    ['Features, ambiguous fields left out', clear.lines],
    ['Features, ambiguous fields counted', featureSection(measured, true).lines],
    ['Skills, ambiguous rows left out', skillLines(measured)],
    ['Rules', ruleLines(measured)],
    ['Pairs: the strong text scores higher', pairs.lines],
    ['What must hold when a text is changed', metamorphic.lines],
    ['The guard on labeled rewrites', guarded.lines],
  ];
  const lines = sections.flatMap(([title, each]) => ['', title, ...each]);
  const last = missed.length === 0 ? 'Every target is reached.' : `Missed: ${missed.join('; ')}.`;
  const first = `Rule set ${ruleSetVersion}, ${measured.length} labeled bullets`;
  return { text: `${[first, ...lines, '', last].join('\n')}\n`, missed };
}

const isSet = (word: string | undefined): word is LabeledSet => labeledSets.some((set) => set === word);

/** The folder and the set to publish that the arguments ask for; undefined where they cannot be understood. */
function readArguments(argv: readonly string[]): { folder: string; set?: LabeledSet } | undefined {
  const [folder, option, set, ...rest] = argv;
  if (folder === undefined || rest.length > 0) return undefined;
  if (option === undefined) return { folder };
  return option === '--publish' && isSet(set) ? { folder, set } : undefined;
}

/**
 * Measures the bullet engine on labeled texts: a folder with labels.jsonl and perhaps pairs.jsonl and faithfulness.jsonl in it. With --publish, the
 * figures go to content/accuracy/bullets.json too. Exit code 0 when every target is reached, 1 when one is missed, 2 when
 * the texts cannot be read.
 */
export async function evaluate(argv: readonly string[], io: Pick<Io, 'write' | 'error'>): Promise<number> {
  const asked = readArguments(argv);
  if (asked === undefined) {
    io.error(usage);
    return 2;
  }
  const read = await readLabels(asked.folder);
  if (read === undefined) {
    io.error(`${asked.folder} has no labels.jsonl that can be read.\n`);
    return 2;
  }
  const rewrites = await readRewrites(asked.folder);
  const { text, missed } = report(read.measured, read.pairs, rewrites);
  io.write(text);
  if (asked.set !== undefined) await publish(asked.set, figuresOf(read.measured, read.pairs, rewrites));
  return missed.length === 0 ? 0 : 1;
}

if (process.argv[1] === import.meta.filename) process.exitCode = await evaluate(process.argv.slice(2), terminal);

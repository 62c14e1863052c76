import { ruleSetVersion } from '#domain/bullets/rules.ts';
import { featureSection, skillLines } from './eval/features.ts';
import { readLabels } from './eval/labels.ts';
import { metamorphicSection } from './eval/metamorphic.ts';
import { pairSection } from './eval/pairs.ts';
import { type Io, terminal } from './io.ts';

/**
 * Measures the bullet engine on labeled texts: a folder with labels.jsonl and pairs.jsonl in it.
 * Exit code 0 when every target is reached, 1 when one is missed, 2 when the texts cannot be read.
 */
export async function evaluate(argv: readonly string[], io: Pick<Io, 'write' | 'error'>): Promise<number> {
  const [folder] = argv;
  if (folder === undefined) {
    io.error('usage: npm run eval -- FOLDER, with labels.jsonl and pairs.jsonl in it\n');
    return 2;
  }
  const read = await readLabels(folder);
  if (read === undefined) {
    io.error(`${folder} has no labels.jsonl and pairs.jsonl that can be read.\n`);
    return 2;
  }
  const { measured } = read;
  const clear = featureSection(measured, false);
  const pairs = pairSection(read.pairs);
  const metamorphic = metamorphicSection(measured);
  const missed = [...clear.missed, ...pairs.missed, ...metamorphic.missed];
  const lines = [
    `Rule set ${ruleSetVersion}, ${measured.length} labeled bullets`,
    '',
    'Features, ambiguous fields left out',
    ...clear.lines,
    '',
    'Features, ambiguous fields counted',
    ...featureSection(measured, true).lines,
    '',
    'Skills, ambiguous rows left out',
    ...skillLines(measured),
    '',
    'Pairs: the strong text scores higher',
    ...pairs.lines,
    '',
    'What must hold when a text is changed',
    ...metamorphic.lines,
    '',
    missed.length === 0 ? 'Every target is reached.' : `Missed: ${missed.join('; ')}.`,
  ];
  io.write(`${lines.join('\n')}\n`);
  return missed.length === 0 ? 0 : 1;
}

if (process.argv[1] === import.meta.filename) process.exitCode = await evaluate(process.argv.slice(2), terminal);

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as languages from 'linguist-languages';
import icons from 'simple-icons/icons.json' with { type: 'json' };
import { parse } from 'yaml';
import * as z from 'zod/mini';
import { type Io, terminal } from './io.ts';

const root = join(import.meta.dirname, '..');
const picksFile = 'content/lexicon/technologies.yaml';
const generatedFile = 'src/domain/lexicon/registry-technologies.ts';

const named = z.array(
  z.object({ title: z.string(), aliases: z.optional(z.object({ aka: z.optional(z.array(z.string())) })) }),
);
const picksSchema = z.strictObject({ distinctive: z.string(), asWritten: z.string(), inContext: z.string() });

const split = (names: string): string[] => names.split('|').map((name) => name.trim());

/** Every name that the two registry packages hold: brands with their other names, and languages. */
const registryNames = (): ReadonlySet<string> =>
  new Set([
    ...named.parse(icons).flatMap(({ title, aliases }) => [title, ...(aliases?.aka ?? [])]),
    ...Object.values(languages).map(({ name }) => name),
  ]);

type Vocabulary = z.infer<typeof picksSchema>;

const moduleOf = (vocabulary: Vocabulary): string => {
  const blocks = Object.entries(vocabulary).map(
    ([certainty, names]) => `  ${certainty}:\n    ${JSON.stringify(names)},`,
  );
  return `/** Made by \`npm run vocabulary\` from ${picksFile}; not edited by hand. */\nexport const registryTechnologies = {\n${blocks.join('\n')}\n} as const;\n`;
};

/** The vocabulary that the picks make, or the picks that no registry package holds. */
export async function makeVocabulary(): Promise<
  { state: 'made'; vocabulary: Vocabulary } | { state: 'unknown'; names: string[] }
> {
  const picks = picksSchema.parse(parse(await readFile(join(root, picksFile), 'utf8')));
  const known = registryNames();
  const names = Object.values(picks).flatMap(split);
  const unknown = names.filter((name, at) => !known.has(name) || names.indexOf(name) !== at);
  if (unknown.length > 0) return { state: 'unknown', names: unknown };
  const inOrder = (block: string): string => split(block).toSorted().join('|');
  return {
    state: 'made',
    vocabulary: {
      distinctive: inOrder(picks.distinctive),
      asWritten: inOrder(picks.asWritten),
      inContext: inOrder(picks.inContext),
    },
  };
}

/** Writes the vocabulary of technologies. Exit code 0; 1 where a pick is in no registry package or there twice. */
async function vocabulary(io: Pick<Io, 'write' | 'error'>): Promise<number> {
  const made = await makeVocabulary();
  if (made.state === 'unknown') {
    io.error(`In no registry package, or twice in ${picksFile}: ${made.names.join(', ')}.\n`);
    return 1;
  }
  await writeFile(join(root, generatedFile), moduleOf(made.vocabulary));
  io.write(`${generatedFile} written.\n`);
  return 0;
}

if (process.argv[1] === import.meta.filename) process.exitCode = await vocabulary(terminal);

import { oneLine } from '#domain/expectation.ts';
import { terminal, type Command, type Io } from './io.ts';

/** Subcommands: what to type, what it prints, and where it is, loaded only when it is asked for. */
const commands: Record<string, { usage: string; prints: string; load: () => Promise<Command> }> = {
  readiness: {
    usage: 'readiness record.json',
    prints: 'where a person stands, from an exported record',
    load: async () => (await import('./readiness.ts')).readiness,
  },
  example: {
    usage: 'example [YYYY-MM-DD]',
    prints: 'a complete example record',
    load: async () => (await import('./example.ts')).example,
  },
  search: {
    usage: 'search "words"',
    prints: 'the ten best hits in all content',
    load: async () => (await import('./search.ts')).search,
  },
  schema: {
    usage: 'schema',
    prints: 'the JSON Schema of a record',
    load: async () => (await import('./schema.ts')).schema,
  },
  bullets: {
    usage: 'bullets FILE|- [--format json]',
    prints: 'what the rules find in each bullet, in words or a JSON line a bullet',
    load: async () => (await import('./bullets.ts')).bullets,
  },
  guard: {
    usage: 'guard rewrites.jsonl',
    prints: 'for each rewrite of a bullet, what the person never said',
    load: async () => (await import('./guard.ts')).guard,
  },
  decide: {
    usage: 'decide matrix.json',
    prints: 'the report on a decision matrix',
    load: async () => (await import('./decide.ts')).decide,
  },
  lint: {
    usage: 'lint document.(json|md|csv) --kind KIND [--program PROGRAM] [--format json]',
    prints: 'what the rules find in a document of the trade',
    load: async () => (await import('./lint.ts')).lint,
  },
  plan: {
    usage: 'plan record.json --start YYYY-MM-DD --minutes N',
    prints: 'a proof plan of seven days for the gaps of a record',
    load: async () => (await import('./plan.ts')).plan,
  },
  verify: {
    usage: 'verify evidence.json',
    prints: 'whether a signed attestation stands, and what it shows',
    load: async () => (await import('./verify.ts')).verify,
  },
  schedule: {
    usage: 'schedule network.json',
    prints: 'dates, floats and the critical path of a network, P50 and P80 of its estimates',
    load: async () => (await import('./schedule.ts')).schedule,
  },
};

function explainUsage(): string {
  const widest = Math.max(...Object.values(commands).map(({ usage }) => usage.length));
  const lines = Object.values(commands).map(({ usage, prints }) => `  ${usage.padEnd(widest)}  ${prints}`);
  return `usage: critical-path <command>\n${lines.join('\n')}\nA file named - is standard input. Bullets and documents are told in words unless asked otherwise; everything else is printed as JSON.\n`;
}

/** Runs one subcommand and returns its exit code; 2, with the usage, where there is none of that name. */
async function run([name, ...argv]: readonly string[], io: Io): Promise<number> {
  const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    if (name !== undefined) io.error(`There is no command "${oneLine(name)}".\n`);
    io.error(explainUsage());
    return 2;
  }
  return (await command.load())(argv, io);
}

// A reader that stops early, such as head, closes the pipe; that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await run(process.argv.slice(2), terminal);

import { describeProblem } from '#domain/problem.ts';
import { readNetwork } from '#domain/schedule/network.ts';
import { reportSchedule } from '#domain/schedule/report.ts';
import type { Io } from './io.ts';
import { readJson } from './json-input.ts';

const usage = 'usage: schedule network.json';

/**
 * Prints the schedule of a network as JSON. Exit code 0; 2 for input that cannot be used, with one line that says where
 * the mistake is, or names the cycle.
 */
export async function schedule(argv: readonly string[], io: Pick<Io, 'readText' | 'write' | 'error'>): Promise<number> {
  const refuse = (line: string): number => {
    io.error(`${line}\n`);
    return 2;
  };
  const [path, ...rest] = argv;
  if (path === undefined || rest.length > 0) return refuse(usage);
  const file = await readJson(path, io);
  if (file.state === 'refused') return refuse(file.line);
  const reading = readNetwork(file.value);
  if (reading.state === 'refused') return refuse(describeProblem(reading.problem));
  if (file.state === 'not-a-number') return refuse(file.line);
  io.write(`${JSON.stringify(reportSchedule(reading.network), null, 2)}\n`);
  return 0;
}

import { oneLine } from '#domain/expectation.ts';
import type { Io } from './io.ts';

/** What is in a file of JSON. */
type Parsed =
  | { state: 'parsed'; value: unknown }
  /** JSON but for NaN and infinities, which `value` has as texts, so that what is wrong can be named by its place. */
  | { state: 'not-a-number'; value: unknown; line: string }
  | { state: 'refused'; line: string };

/** Reads a file of JSON, or standard input for `-`. A refusal names the file and the reason. */
export async function readJson(path: string, io: Pick<Io, 'readText'>): Promise<Parsed> {
  const name = path === '-' ? 'standard input' : oneLine(path, 300);
  let text: string;
  try {
    text = await io.readText(path);
  } catch (error) {
    return { state: 'refused', line: `${name}: ${reasonOf(error, 'The file cannot be read.')}` };
  }
  try {
    return { state: 'parsed', value: JSON.parse(text) };
  } catch (error) {
    const line = `${name}: not JSON: ${reasonOf(error, 'It cannot be parsed.')}`;
    try {
      return { state: 'not-a-number', value: JSON.parse(quoteNonNumbers(text)), line };
    } catch {
      return { state: 'refused', line };
    }
  }
}

const reasonOf = (error: unknown, otherwise: string): string =>
  error instanceof Error ? oneLine(error.message, 200) : otherwise;

/** Puts NaN and infinities, which some programs write, in quotes; what stands in quotes stays as it is. */
const quoteNonNumbers = (text: string): string =>
  text.replaceAll(/"(?:\\.|[^"\\])*"|-?\b(?:NaN|Infinity)\b/gu, (found) =>
    found.startsWith('"') ? found : JSON.stringify(found),
  );

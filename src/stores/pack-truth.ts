import type { Truth } from '#domain/artifacts/truth.ts';
import { fetchTruth } from '#platform/pack-truth.ts';

const known = new Map<string, Promise<Truth | null>>();

/** What a program pack hides, fetched once a visit; one that did not arrive is asked for again. */
export function truthOfPack(program: string): Promise<Truth | null> {
  const asked = known.get(program) ?? fetchTruth(program);
  known.set(program, asked);
  void forgetMissing(program, asked);
  return asked;
}

async function forgetMissing(program: string, asked: Promise<Truth | null>): Promise<void> {
  if ((await asked) === null) known.delete(program);
}

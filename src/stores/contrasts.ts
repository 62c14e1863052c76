import type { DrillPair } from '#domain/library/contrast.ts';
import { fetchContrasts } from '#platform/contrast-files.ts';
import { once } from './once.ts';

const pairs = once<'all', DrillPair[]>(fetchContrasts);

/** The pairs of the drill, fetched once a visit; null where they do not arrive. */
export const contrastPairs = (): Promise<DrillPair[] | null> => pairs('all');

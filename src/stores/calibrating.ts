// Every row of its own needs it, so it comes with the page.
import '#domain/record/schema.ts';
import type { ReferenceArtifact } from '#domain/mentoring/calibration.ts';
import type { Step } from '#domain/mentoring/event.ts';
import { now } from '#platform/device.ts';
import { fetchReferences } from '#platform/reference-files.ts';
import { save, type Saved } from './saving.ts';

let fetched: ReferenceArtifact[] | null = null;

/** The reference artifacts, fetched once a visit; null where they do not arrive. */
export async function referencesHere(): Promise<ReferenceArtifact[] | null> {
  fetched ??= await fetchReferences();
  return fetched;
}

/** Keeps a mentor’s ratings of a reference artifact. */
export const rateReference = (id: string, steps: readonly Step[]): Promise<Saved> =>
  save([{ act: 'set', kind: 'calibrations', id, value: { steps, ratedAt: now() } }], { label: 'mentor' });

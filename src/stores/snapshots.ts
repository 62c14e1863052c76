import type { Snapshot } from '#domain/record/core.ts';
import { newId, now } from '#platform/device.ts';
import { save, type Saved } from './saving.ts';

/** Keeps a result as it stands now, to compare with later ones. */
export const takeSnapshot = (result: Omit<Snapshot, 'id' | 'takenAt'>): Promise<Saved> => {
  const id = newId();
  return save([{ act: 'set', kind: 'snapshots', id, value: { ...result, id, takenAt: now() } }], {
    label: 'take-snapshot',
  });
};

/** Removes a kept result. */
export const removeSnapshot = (id: string): Promise<Saved> =>
  save([{ act: 'remove', kind: 'snapshots', id }], { label: 'remove-snapshot' });

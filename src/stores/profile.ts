import { defaultProfile, type Profile } from '#domain/record/core.ts';
import { save, type Saved } from './saving.ts';

/** Chooses what the person aims at, or where they come from; what is not named stays. */
export const aimAt = (target: Partial<Omit<Profile, 'id'>>): Promise<Saved> =>
  save([{ act: 'change', kind: 'profile', id: 'me', patch: target, fresh: defaultProfile }], { label: 'aim' });

import type { AnchorLevel, SkillId } from '#domain/framework/skill.ts';
import { now } from '#platform/device.ts';
import { save, type Saved } from './saving.ts';

/** Rates oneself on one skill's anchors. */
export const rate = (skill: SkillId, level: AnchorLevel): Promise<Saved> => {
  const patch = { level, ratedAt: now(), from: 'anchors' };
  return save([{ act: 'change', kind: 'ratings', id: skill, patch, fresh: {} }], { label: 'rate' });
};

/** Takes over the answers of the quick score. A skill rated on its anchors stays as it is. */
export function rateQuickly(levels: Partial<Record<SkillId, AnchorLevel>>): Promise<Saved> {
  const ratedAt = now();
  return save(
    Object.entries(levels).map(([id, level]) => ({
      act: 'change',
      kind: 'ratings',
      id,
      patch: (rating) =>
        rating && 'from' in rating && rating.from === 'anchors' ? {} : { level, ratedAt, from: 'quick' },
      fresh: {},
    })),
    { label: 'rate' },
  );
}

/** Takes a rating back. */
export const unrate = (skill: SkillId): Promise<Saved> =>
  save([{ act: 'remove', kind: 'ratings', id: skill }], { label: 'unrate' });

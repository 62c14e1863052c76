import type { SkillId, AnchorLevel } from '#domain/framework/skill.ts';
import { evidenceSchema, type Evidence, type Review } from '#domain/record/evidence.ts';

export const skill: SkillId = 'risk-management';
export const at = (level: AnchorLevel, of: SkillId = skill): { skill: SkillId; level: AnchorLevel } => ({
  skill: of,
  level,
});

/** A kept artifact of real work with a text, rated 4 by its owner, with the given fields changed. */
export const artifact = (changes: Partial<Evidence> = {}): Evidence =>
  evidenceSchema.parse({
    id: 'register',
    kind: 'artifact',
    title: 'Risk register of the label printer migration',
    text: 'Cause, event, effect, owner and trigger for nine risks.',
    skills: [at(4)],
    work: 'real',
    state: 'kept',
    addedAt: '2026-03-02T09:00:00.000Z',
    ...changes,
  });

/** A kept story of real work with a date and a role. */
export const story = (changes: Partial<Evidence> = {}): Evidence =>
  artifact({
    id: 'story',
    kind: 'story',
    title: 'The supplier that went quiet',
    date: '2026-02-20',
    role: 'Test lead',
    ...changes,
  });

/** A kept bullet that builds on the artifact. */
export const bullet = (changes: Partial<Evidence> = {}): Evidence =>
  artifact({ id: 'bullet', kind: 'bullet', title: 'Bullet', buildsOn: ['register'], ...changes });

/** A review by somebody else who read the document and stands for it. */
export const review = (changes: Partial<Review> = {}): Review => ({
  id: 'review',
  by: 'Ines Okafor',
  on: '2026-03-10',
  saw: 'document',
  attests: true,
  skills: [],
  words: 'I read the register and the minutes it cites.',
  ...changes,
});

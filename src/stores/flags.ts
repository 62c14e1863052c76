import type { FlagAnswer } from '#domain/record/core.ts';
import { now } from '#platform/device.ts';
import { save, type Saved } from './saving.ts';

/** Answers a red flag, or changes the named parts of the answer. Only the person makes one a veto. */
export const answerFlag = (
  flag: string,
  answer: Partial<Pick<FlagAnswer, 'veto' | 'note'>> & Pick<FlagAnswer, 'answer'>,
): Promise<Saved> =>
  save([{ act: 'change', kind: 'flags', id: flag, patch: { ...answer, answeredAt: now() }, fresh: {} }], {
    label: 'answer-flag',
  });

/** Takes an answer back. */
export const clearFlag = (flag: string): Promise<Saved> =>
  save([{ act: 'remove', kind: 'flags', id: flag }], { label: 'clear-flag' });

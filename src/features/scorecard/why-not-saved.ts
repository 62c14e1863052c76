import type { Refusal } from '#stores/record.ts';
import { evidence, record } from '#words/en.ts';

const isFailure = (reason: Refusal): reason is keyof typeof record.failed => reason in record.failed;

/** Why a form could not be saved, said in the form, since a dialog hides the notice behind it. */
export const whyNotSaved = (reason: Refusal): string =>
  isFailure(reason) ? `${evidence.notSaved} ${record.failed[reason]}` : evidence.notSaved;

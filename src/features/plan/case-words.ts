import { longDay } from '#ui/dates.ts';
import { plan } from '#words/en.ts';

/** Words of a case file; it is shown when its year is over, so that days say theirs. */
export const caseWords = { ...plan.caseFile, day: longDay };

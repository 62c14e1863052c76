import { persistentAtom } from '@nanostores/persistent';

/** A job posting that was pasted on the bench and is not yet kept as an application, so that a reload keeps it. */
export const $pastedPosting = persistentAtom<string>('critical-path:pasted-posting', '');

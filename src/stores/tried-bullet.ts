import { persistentAtom } from '@nanostores/persistent';

/** The line that was tried on the landing page, kept on this device so that the résumé bench can take it up. */
export const $triedBullet = persistentAtom<string>('critical-path:tried-bullet', '');

import { persistentAtom } from '@nanostores/persistent';

/** The line that was tried on the landing page, kept on this device so that the résumé bench can take it up. */
export const $triedBullet = persistentAtom<string>('critical-path:tried-bullet', '');

/** The line as it was last taken up at the bench, so that it is not offered beside a résumé again. */
export const $takenBullet = persistentAtom<string>('critical-path:taken-bullet', '');

import { NotFetched } from '#ui/NotFetched.tsx';
import { simulator as words } from '#words/en.ts';

const reasons = { missing: words.notFetched, damaged: words.damaged, refused: words.refused } as const;

/** Why a day cannot be opened, with a way to try again. */
export function NotOpened({ why, onRetry }: { why: keyof typeof reasons; onRetry: () => void }) {
  return <NotFetched says={reasons[why]} again={words.again} onAgain={onRetry} />;
}

import { StartOver } from '#ui/StartOver.tsx';
import type { Unfinished } from '#ui/useUnfinished.ts';
import { mentoring } from '#words/en.ts';

/** Says that what was typed into a form before is back. */
export function Back<F>({ of: { isBack, startOver } }: { of: Unfinished<F> }) {
  if (!isBack) return null;
  return <StartOver says={mentoring.isBack} startOver={mentoring.startOver} onStartOver={startOver} />;
}

import { evidence as words } from '#words/en.ts';

/** Says that what was typed on an earlier visit is back, and lets one do without it. */
export function StartOver({ startOver }: { startOver: () => void }) {
  return (
    <p role="status" className="note">
      {words.isBack}{' '}
      <button type="button" className="plain-button" onClick={startOver}>
        {words.startOver}
      </button>
    </p>
  );
}

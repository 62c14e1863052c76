import { recall as words } from '#words/en.ts';

/** Says that the cards did not arrive, and asks again. */
export function Missing({ onRetry }: { onRetry: () => void }) {
  return (
    <div role="alert" className="stack">
      <p>{words.notFetched}</p>
      <p>
        <button type="button" className="button" onClick={onRetry}>
          {words.retry}
        </button>
      </p>
    </div>
  );
}

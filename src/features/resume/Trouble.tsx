import type { RewriteReason } from '#domain/rewriter/reason.ts';
import { rewriter as words } from '#words/en.ts';
import styles from './ModelSettings.module.css';

/** Why there is no rewrite, and what to do next. */
export function Trouble({ reason, retryAfter }: { reason: RewriteReason; retryAfter?: number | undefined }) {
  const { says, next } = words.reasons[reason];
  return (
    <div role="alert" className={reason === 'stopped' ? styles['stopped'] : styles['trouble']}>
      <p>
        <strong>{says}</strong> {next} {retryAfter !== undefined && retryAfter > 0 && words.wait(retryAfter)}
      </p>
    </div>
  );
}

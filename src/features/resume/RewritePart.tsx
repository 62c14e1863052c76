import { useState } from 'react';
import { onUse } from '#ui/onUse.tsx';
import { record, rewriter as words } from '#words/en.ts';
import styles from './Part.module.css';
import type { RewriteProps } from './Rewrite.tsx';

const Rewrite = onUse<RewriteProps>(async () => (await import('./Rewrite.tsx')).Rewrite, {
  loading: words.loading,
  notLoaded: words.notLoaded,
  reload: record.reload,
});

/** Rewriting as a part of the panel; its script comes when it is opened. */
export function RewritePart(props: RewriteProps) {
  const [wasOpened, setWasOpened] = useState(false);
  return (
    <details
      className={styles['part']}
      onToggle={({ currentTarget }) => setWasOpened((was) => was || currentTarget.open)}
    >
      <summary>
        <span>
          {words.title}
          <span className="note soft"> {words.optional}</span>
        </span>
      </summary>
      <div className={styles['body']}>{wasOpened && <Rewrite {...props} />}</div>
    </details>
  );
}

import { useEffect, useRef, useState } from 'react';
import type { GuardResult } from '#domain/guard/guard.ts';
import { quoteMaterial, writeChatPrompt } from '#domain/rewriter/prompt.ts';
import type { RewriteRequest } from '#domain/rewriter/request.ts';
import type { Rewriting } from '#domain/rewriter/rewrite.ts';
import type { Screened } from '#domain/rewriter/screen.ts';
import { askForRewrites } from '#stores/rewriting.ts';
import { rewriter as words } from '#words/en.ts';
import styles from './Rewrite.module.css';
import { Rewrites } from './Rewrites.tsx';
import { Trouble } from './Trouble.tsx';

type Props = { request: RewriteRequest; ledger: readonly string[]; isSite: boolean; onAccept: (text: string) => void };

type Progress =
  | { state: 'idle' }
  /** What has arrived whole and been checked; it can be looked at and not yet used. */
  | { state: 'asking'; arrived: Screened<GuardResult> }
  | { state: 'over'; rewriting: Rewriting<GuardResult>; bullet: string };

/** Asks a model that answers by itself; the answer can be watched and stopped. */
export function RewriteByModel({ request, ledger, isSite, onAccept }: Props) {
  const [progress, setProgress] = useState<Progress>({ state: 'idle' });
  const asking = useRef<AbortController | null>(null);
  useEffect(() => () => asking.current?.abort(), []);

  const ask = async () => {
    const controller = new AbortController();
    asking.current = controller;
    setProgress({ state: 'asking', arrived: { variants: [], withheld: 0 } });
    const rewriting = await askForRewrites(request, {
      ledger,
      signal: controller.signal,
      onArrival: (arrived) => {
        if (!controller.signal.aborted) setProgress({ state: 'asking', arrived });
      },
    });
    if (asking.current === controller) setProgress({ state: 'over', rewriting, bullet: request.bullet });
  };
  const isAsking = progress.state === 'asking';
  const press = () => (isAsking ? asking.current?.abort() : void ask());
  const isFirst = progress.state === 'idle';
  return (
    <>
      <details className={styles['sent']}>
        <summary className="note">{words.sent}</summary>
        <p className="note soft">{isSite ? words.sentLead.site : words.sentLead.other}</p>
        <pre>{isSite ? quoteMaterial(request) : writeChatPrompt(request)}</pre>
      </details>
      <p className="actions">
        <button type="button" className={isFirst ? 'button' : 'button quiet'} onClick={press}>
          {isAsking ? words.stop : isFirst ? words.ask : words.askAgain}
        </button>
        <span role="status" className="note">
          <Status progress={progress} />
        </span>
      </p>
      {progress.state === 'asking' && <Rewrites bullet={request.bullet} variants={progress.arrived.variants} />}
      {progress.state === 'over' && progress.rewriting.state === 'failed' && (
        <Trouble reason={progress.rewriting.reason} retryAfter={progress.rewriting.retryAfter} />
      )}
      {progress.state === 'over' && progress.rewriting.state === 'done' && (
        <Rewrites bullet={progress.bullet} variants={progress.rewriting.variants} onAccept={onAccept} />
      )}
    </>
  );
}

function Status({ progress }: { progress: Progress }) {
  if (progress.state === 'asking') {
    const count = progress.arrived.variants.length;
    return count === 0 ? words.asking : words.arrived(count);
  }
  if (progress.state === 'idle' || progress.rewriting.state === 'failed') return null;
  return words.done(progress.rewriting.variants.length, progress.rewriting.withheld);
}

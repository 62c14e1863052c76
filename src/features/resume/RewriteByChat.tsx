import { useRef, useState } from 'react';
import type { GuardResult } from '#domain/guard/guard.ts';
import { writeChatPrompt } from '#domain/rewriter/prompt.ts';
import type { RewriteRequest } from '#domain/rewriter/request.ts';
import type { Rewriting } from '#domain/rewriter/rewrite.ts';
import { readPastedAnswer } from '#stores/rewriting.ts';
import { LongField } from '#ui/Field.tsx';
import { rewriter as words } from '#words/en.ts';
import { Rewrites } from './Rewrites.tsx';
import { Trouble } from './Trouble.tsx';

type Props = { request: RewriteRequest; ledger: readonly string[]; onAccept: (text: string) => void };

/** The prompt to carry to a chat page, and the answer brought back through the same parser and guard. */
export function RewriteByChat({ request, ledger, onAccept }: Props) {
  const [said, setSaid] = useState('');
  const [answer, setAnswer] = useState('');
  const [rewriting, setRewriting] = useState<Rewriting<GuardResult> | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const prompt = writeChatPrompt(request);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(prompt);
      setSaid(words.chat.copied);
    } catch {
      box.current?.querySelector('textarea')?.select();
      setSaid(words.chat.notCopied);
    }
  };
  const read = async () => setRewriting(await readPastedAnswer(answer, request.bullet, ledger));
  return (
    <>
      <div ref={box}>
        <LongField label={words.chat.prompt} hint={words.chat.promptHint} readOnly rows={5} value={prompt} />
      </div>
      <p className="actions">
        <button type="button" className="button quiet" onClick={() => void copy()}>
          {words.chat.copy}
        </button>
        <span role="status" className="note">
          {said}
        </span>
      </p>
      <LongField
        label={words.chat.answer}
        hint={words.chat.answerHint}
        rows={4}
        value={answer}
        onChange={({ target }) => setAnswer(target.value)}
      />
      <p className="actions">
        <button type="button" className="button" disabled={answer.trim() === ''} onClick={() => void read()}>
          {words.chat.read}
        </button>
        <span role="status" className="note">
          {rewriting?.state === 'done' && words.done(rewriting.variants.length, rewriting.withheld)}
        </span>
      </p>
      {rewriting?.state === 'failed' && <Trouble reason={rewriting.reason} />}
      {rewriting?.state === 'done' && (
        <Rewrites bullet={request.bullet} variants={rewriting.variants} onAccept={onAccept} />
      )}
    </>
  );
}

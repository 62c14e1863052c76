import type { JudgeRequest } from '#domain/interview/judge-request.ts';
import type { Judging } from '#domain/interview/judge.ts';
import { openRewriter } from './rewriting.ts';

/** Asks the chosen model to hold an answer against its anchors. Nothing of it is kept. */
export async function askForJudgement(request: JudgeRequest, signal: AbortSignal): Promise<Judging> {
  try {
    const [{ judge }, rewriter] = await Promise.all([import('#domain/interview/judge.ts'), openRewriter()]);
    return rewriter ? await judge(request, rewriter, signal) : { state: 'failed', reason: 'not-set-up' };
  } catch {
    return { state: 'failed', reason: signal.aborted ? 'stopped' : 'offline' };
  }
}

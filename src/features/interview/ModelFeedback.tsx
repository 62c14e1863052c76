import { useEffect, useId, useRef, useState } from 'react';
import { type JudgeRequest, quoteToJudge, showToJudge } from '#domain/interview/judge-request.ts';
import type { Judging } from '#domain/interview/judge.ts';
import type { FullQuestion } from '#domain/interview/served.ts';
import type { Attempt } from '#domain/record/interview.ts';
import { providers } from '#domain/rewriter/providers.ts';
import { missingFor, type ModelSettings } from '#domain/rewriter/settings.ts';
import { askForJudgement } from '#stores/judging.ts';
import { $modelKeys, $modelSettings, $siteOffer, prepareModels } from '#stores/rewriting.ts';
import { useSaved } from '#ui/useSaved.ts';
import { modelFeedback as words, rewriter } from '#words/en.ts';
import { Judgements } from './Judgements.tsx';
import styles from './Practice.module.css';

type Progress = { state: 'idle' } | { state: 'asking' } | { state: 'over'; judging: Judging; answer: string };

function receiver({ way, provider, models }: ModelSettings): string {
  if (way === 'key')
    return words.to.key(providers.find(({ id }) => id === provider)?.name ?? '', models[provider] ?? '');
  return way === 'local' ? words.to.local(models['local'] ?? '') : words.to.site;
}

/** Feedback of a language model against the anchors, only after a button that says what is sent and to whom. */
export function ModelFeedback({ attempt, question }: { attempt: Attempt; question: FullQuestion }) {
  const id = useId();
  const settings = useSaved($modelSettings);
  const keys = useSaved($modelKeys);
  const offer = useSaved($siteOffer);
  useEffect(() => void prepareModels(), []);
  const missing = settings.way === 'chat' ? 'way' : missingFor(settings, keys, offer === 'available');
  const request: JudgeRequest = { asked: attempt.asked, anchors: question.rubric, answer: attempt.text };
  return (
    <section aria-labelledby={id} className="stack no-print">
      <h3 id={id}>{words.title}</h3>
      <p className="note soft">{words.lead}</p>
      {attempt.text.trim() === '' ? (
        <p>{words.noText}</p>
      ) : missing === null ? (
        <Asking key={settings.way} request={request} settings={settings} />
      ) : (
        <p>
          {rewriter.missing[missing]}{' '}
          <button type="button" className="plain-button" onClick={openSettings}>
            {words.connect}
          </button>
        </p>
      )}
    </section>
  );
}

/** The settings stand at the end of the page, since other pages have them too. */
function openSettings(): void {
  const settings = document.querySelector<HTMLDetailsElement>('#model-settings');
  if (!settings) return;
  settings.open = true;
  settings.querySelector('summary')?.focus();
  settings.scrollIntoView();
}

function Asking({ request, settings }: { request: JudgeRequest; settings: ModelSettings }) {
  const [progress, setProgress] = useState<Progress>({ state: 'idle' });
  const asking = useRef<AbortController | null>(null);
  useEffect(() => () => asking.current?.abort(), []);
  const ask = async () => {
    const controller = new AbortController();
    asking.current = controller;
    setProgress({ state: 'asking' });
    const judging = await askForJudgement(request, controller.signal);
    if (asking.current === controller) setProgress({ state: 'over', judging, answer: request.answer });
  };
  const isAsking = progress.state === 'asking';
  const isSite = settings.way === 'site';
  return (
    <>
      <p>{receiver(settings)}</p>
      <details>
        <summary className="note">{rewriter.sent}</summary>
        <p className="note soft">{isSite ? rewriter.sentLead.site : rewriter.sentLead.other}</p>
        <pre className={styles['text']}>{isSite ? quoteToJudge(request) : showToJudge(request)}</pre>
      </details>
      <p className="actions">
        <button
          type="button"
          className="button quiet"
          onClick={() => (isAsking ? asking.current?.abort() : void ask())}
        >
          {isAsking ? rewriter.stop : words.ask}
        </button>
        <span role="status" className="note">
          {isAsking && words.asking}
        </span>
      </p>
      {progress.state === 'over' && (
        <Judgements judging={progress.judging} answer={progress.answer} anchors={request.anchors} />
      )}
    </>
  );
}

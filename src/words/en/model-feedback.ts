import type { Judgement } from '#domain/interview/judge.ts';
import type { RewriteReason } from '#domain/rewriter/reason.ts';

const states: Record<Judgement['state'], string> = {
  shown: 'the model finds it in your answer',
  partly: 'the model finds some of it',
  'not-enough': 'not enough to judge',
  dropped: 'dropped',
};

const failed: Partial<Record<RewriteReason, { says: string; next: string }>> = {
  stopped: { says: 'Stopped.', next: 'Nothing was kept of it.' },
  'too-much': {
    says: 'The answer is longer than the 16,000 characters that are sent at once.',
    next: 'That is about fifteen minutes of speech; shorten it in the next try.',
  },
};

/** Words of a model's feedback on an answer. */
export const modelFeedback = {
  title: 'What a language model reads in it (optional)',
  lead: 'It holds your answer against the four anchors, one by one, and has to quote your own words. There is no total and no verdict, and nothing about how you speak. Models err; your own rating counts.',
  noText: 'There is no text yet. Write the transcript first; a recording is never sent.',
  connect: 'Choose a model',
  to: {
    site: 'The question, its anchors and your answer go to this site’s server and from there to its model.',
    key: (provider: string, model: string) =>
      `The question, its anchors and your answer go to ${model} at ${provider}, with your key.`,
    local: (model: string) => `The question, its anchors and your answer go to ${model} on this computer.`,
  },
  ask: 'Send my answer and ask',
  asking: 'Waiting for the model…',
  quoted: 'You said:',
  whyWithheld: 'Its reason was withheld, because it spoke of what is not judged here.',
  done: (dropped: number) =>
    dropped === 0
      ? 'The model has answered; every quote is in your answer.'
      : `The model has answered. ${dropped === 1 ? 'One judgement was' : `${dropped} judgements were`} dropped, because the quote is not in your answer.`,
  states,
  failed,
} as const;

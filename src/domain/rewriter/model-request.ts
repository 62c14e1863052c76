import {
  charactersToJudge,
  judgedCharacters,
  judgeJsonSchema,
  judgeMessages,
  type JudgeRequest,
} from '#domain/interview/judge-request.ts';
import { limits } from './limits.ts';
import { answerJsonSchema, type Message, writePrompt } from './prompt.ts';
import { charactersIn, type RewriteRequest } from './request.ts';

/** What a model may be asked: to rewrite a bullet, or to hold an answer against anchors. */
export type ModelRequest = RewriteRequest | JudgeRequest;

/** What is sent to a model. On the second attempt the shape is insisted on. */
export const messagesFor = (request: ModelRequest, attempt: 1 | 2): Message[] =>
  'bullet' in request ? writePrompt(request, attempt) : judgeMessages(request, attempt);

/** The shape of its answer, for servers that hold a model to one. */
export const shapeOf = (request: ModelRequest) =>
  'bullet' in request
    ? ({ name: 'rewrites', schema: answerJsonSchema } as const)
    : ({ name: 'judgements', schema: judgeJsonSchema } as const);

/** Whether a request sends more than is sent at once. */
export const isTooMuch = (request: ModelRequest): boolean =>
  'bullet' in request ? charactersIn(request) > limits.input : charactersToJudge(request) > judgedCharacters;

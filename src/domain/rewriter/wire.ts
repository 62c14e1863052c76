import * as z from 'zod/mini';
import { judgeRequestSchema } from '#domain/interview/judge-request.ts';
import { rewriteReasons } from './reason.ts';
import { rewriteRequestSchema } from './request.ts';

/** What the page posts to its own server: never a prompt, an address or a model, so that the server is no open door to one. */
const attempt = z.union([z.literal(1), z.literal(2)]);
export const questionSchema = z.union([
  z.strictObject({ ...rewriteRequestSchema.shape, attempt }),
  z.strictObject({ ...judgeRequestSchema.shape, attempt }),
]);
export type Question = z.infer<typeof questionSchema>;

const failedSchema = z.object({
  state: z.literal('failed'),
  reason: z.enum(rewriteReasons),
  retryAfter: z.optional(z.number()),
});

/** One line of the answer: a piece of the text, or how it ended. A stream without an end was cut off. */
export const answerLineSchema = z.union([
  z.object({ piece: z.string() }),
  z.object({ state: z.literal('answered') }),
  failedSchema,
]);
export type AnswerLine = z.infer<typeof answerLineSchema>;

/** What a server of this site says of itself. */
export const healthSchema = z.object({
  state: z.literal('ok'),
  rewriting: z.optional(z.enum(['available', 'not-set-up'])),
});

/** The header by which a page learns that this server, and not a static host, sent it. */
export const serverMark = 'Critical-Path-Server';

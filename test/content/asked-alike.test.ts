import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import { nearest } from '#domain/interview/own-questions.ts';
import { questionFileSchema } from '#domain/interview/question.ts';

const heads = readdirSync('content/questions').flatMap((file) =>
  Object.entries(z.parse(questionFileSchema, parse(readFileSync(`content/questions/${file}`, 'utf8')))).map(
    ([id, question]) => ({
      ...question,
      id,
      levels: [question.level],
      wordings: 1 + question.variants.length,
    }),
  ),
);

/** Wordings as they are remembered after an interview, each with words of the question of the bank that asks the same. */
const withCounterpart = [
  ['Why do you want to be a TPM?', 'Why do you want to be a TPM'],
  ['Tell me about a time you disagreed with your manager', 'a decision of your manager that you had argued against'],
  ['Tell me about a time when a project failed', 'your biggest failure'],
  ['How would you explain an API to a non-technical person?', 'What is an API'],
  ['How do you report bad news to executives?', 'bad news that you brought'],
  ['Why did you leave your last job?', 'Why did you leave your last job'],
  ['How do you measure the success of a program?', 'whether a program is healthy'],
  ['Tell me about a time you influenced without authority', 'who did not report to you'],
  ['What would you do in your first 90 days?', 'first 90 days'],
  ['Tell me about a conflict between two engineers on your team', 'a conflict you had with an engineer'],
  ['An engineer says the estimate is two weeks but you do not believe it. What do you do?', 'that you did not bel'],
  ['Which salary do you expect and when could you start?', 'What pay are you looking for'],
] as const;

/** Questions that interviews also have and the bank has not. */
const without = [
  'What is your favorite book?',
  'Are you willing to relocate to Denver?',
  'Do you have a clearance?',
  'How many golf balls fit into a school bus?',
  'What animal would you be?',
  'Which podcasts do you listen to?',
  'Do you have a driver’s license?',
  'Reverse a linked list',
  'What is the capital of Australia?',
  'How would your friends describe you?',
  'Can you work weekends and nights?',
  'Write a SQL query that finds duplicates',
  'Which programming languages do you speak?',
  'What do you do in your free time?',
  'Do you need a visa sponsorship?',
  'Tell me a joke',
  'How did you hear about us?',
];

describe('questions of the bank that are near to an asked one', () => {
  it.each(withCounterpart)('hold what asks the same as “%s”', (asked, counterpart) => {
    expect(nearest(asked, heads, 3).map(({ head }) => head.question)).toContainEqual(
      expect.stringContaining(counterpart),
    );
  });

  it.each(without)('are none for “%s”', (asked) => {
    expect(nearest(asked, heads, 3).map(({ head }) => head.question)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { questionsIn } from '#domain/interview/written-questions.ts';

describe('what was written down after an interview', () => {
  it('is one question a line, without the marks of a list and with all other words', () => {
    expect(
      questionsIn(
        '1. Why did you leave?\n\n - How would you plan it?\n(3) Pay\n• 5 teams, one date?\n3 years of what?',
      ),
    ).toEqual(['Why did you leave?', 'How would you plan it?', 'Pay', '5 teams, one date?', '3 years of what?']);
  });
});

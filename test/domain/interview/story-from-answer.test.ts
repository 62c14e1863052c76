import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storyParts } from '#domain/interview/parts.ts';
import { canBecomeStory, storyFrom } from '#domain/interview/story-from-answer.ts';
import { proseSentences } from '#domain/interview/sentences.ts';

const answer = (text: string, story = '') =>
  ({ id: 'try', text, skills: ['execution', 'communication'], story }) satisfies Parameters<typeof storyFrom>[0];

const vendor =
  'The launch kept its date, although a vendor was nine days late. Back then we had two teams on it. ' +
  'My job was to keep the date. I asked what was usable today. Then I moved the test to the old system. ' +
  'The queue fell from 12 days to 4 days. Since then I ask for a first delivery in week two.';

const wordsIn = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== '');

describe('a story made of an answer', () => {
  it('has each sentence in the part as which it was read, word for word, with the skills of the question', () => {
    const made = storyFrom(answer(vendor), []);
    expect(made.task).toBe('My job was to keep the date.');
    expect(made.action).toBe('I asked what was usable today. Then I moved the test to the old system.');
    expect(made.reflection).toBe('Since then I ask for a first delivery in week two.');
    expect([made.skills, made.answer, made.evidence]).toEqual([['execution', 'communication'], 'try', '']);
    expect(made.title).toBe('The launch kept its date');
  });

  it('loses no sentence and adds none, whatever was said', () => {
    const piece = fc.oneof(
      fc.constantFrom(...vendor.split(/(?<=\.)\s/u), 'um', '- one', '“So.”', '...', '\n', '\n\n', '  ', 'e.g. this'),
      fc.string({ unit: 'grapheme', maxLength: 30 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const text = pieces.join(' ');
        const made = storyFrom(answer(text), []);
        const kept = storyParts.flatMap((part) => wordsIn(made[part]));
        expect(kept.toSorted()).toEqual(wordsIn(text).toSorted());
        for (const { start, end } of proseSentences(text)) {
          const sentence = text.slice(start, end).trim();
          expect(storyParts.some((part) => made[part].includes(sentence))).toBe(true);
        }
      }),
    );
  });

  it('is titled in the words of the first sentence, cut where it is long', () => {
    fc.assert(
      fc.property(fc.lorem({ mode: 'sentences', maxCount: 3 }), (text) => {
        const { title } = storyFrom(answer(text), []);
        expect(title.length).toBeLessThanOrEqual(61);
        expect(text.startsWith(title.replace(/…$/u, ''))).toBe(true);
        expect(title).not.toBe('');
      }),
    );
  });

  it('rests on what the story rests on that the answer told', () => {
    expect(storyFrom(answer(vendor, 'told'), [{ id: 'told', evidence: 'plan' }]).evidence).toBe('plan');
    expect(storyFrom(answer(vendor, 'gone'), []).evidence).toBe('');
  });

  it('can be made of a finished answer to a behavioral question only', () => {
    const done = { format: 'behavioral', state: 'done', text: vendor } as const;
    expect(canBecomeStory(done)).toBe(true);
    expect(canBecomeStory({ ...done, format: 'hypothetical' })).toBe(false);
    expect(canBecomeStory({ ...done, state: 'rating' })).toBe(false);
    expect(canBecomeStory({ ...done, text: ' ' })).toBe(false);
  });
});

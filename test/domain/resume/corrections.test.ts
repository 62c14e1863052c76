import { describe, expect, it } from 'vitest';
import { joinToPrevious, markAs, moveToSection, splitAt } from '#domain/resume/corrections.ts';
import { splitResume } from '#domain/resume/split.ts';

const resume = splitResume('Experience\n• Led a team of 4\n• Cut costs by 20%\n\nSkills\n• Jira');
const textsOf = ({ lines }: typeof resume) => lines.map(({ kind, text }) => `${kind}: ${text}`);

describe('correcting a split', () => {
  it('joins a line to the one before it', () => {
    expect(textsOf(joinToPrevious(resume, 'line-3'))).toContain('bullet: Led a team of 4 Cut costs by 20%');
  });

  it('splits a line in two of its kind, and not at its edges', () => {
    expect(textsOf(splitAt(resume, 'line-2', 5, 'new')).slice(1, 3)).toEqual(['bullet: Led a', 'bullet: team of 4']);
    expect(splitAt(resume, 'line-2', 0, 'new')).toBe(resume);
  });

  it('says what a line is', () => {
    expect(textsOf(markAs(resume, 'line-2', 'text'))[1]).toBe('text: Led a team of 4');
  });

  it('moves a line to the end of another section, and nowhere where there is none', () => {
    expect(textsOf(moveToSection(resume, 'line-2', 'line-4')).at(-1)).toBe('bullet: Led a team of 4');
    expect(moveToSection(resume, 'line-2', 'line-3')).toBe(resume);
  });

  it('keeps every word whatever is corrected', () => {
    const words = (split: typeof resume) => split.lines.flatMap(({ text }) => text.split(' ')).toSorted();
    const corrected = moveToSection(joinToPrevious(splitAt(resume, 'line-2', 5, 'new'), 'line-3'), 'line-6', 'line-1');
    expect(words(corrected)).toEqual(words(resume));
  });
});

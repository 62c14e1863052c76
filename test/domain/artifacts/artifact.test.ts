import { describe, expect, it } from 'vitest';
import { artifactText } from '#domain/artifacts/artifact.ts';
import { draft } from '#domain/artifacts/draft.ts';
import { kindNames } from '#domain/artifacts/kinds.ts';
import { writeMarkdown } from '#domain/artifacts/markdown.ts';
import { skillsShownBy } from '#domain/artifacts/skills-shown.ts';
import { exampleOf } from './good.ts';

const cut = '(Cut here.)';

describe('the text of an artifact', () => {
  it('is the whole document where it fits', () => {
    expect(artifactText('raid', exampleOf('raid'), cut)).toBe(writeMarkdown('raid', exampleOf('raid')));
  });

  it('is cut after a whole line where it is longer than a text of the record, and says so', () => {
    const risks = Array.from({ length: 500 }, (_, at) => ({ id: `R${at}`, event: `Event ${at} `.repeat(8) }));
    const text = artifactText('raid', draft('raid', { title: 'Move', risks }), cut);
    expect(text.length).toBeLessThanOrEqual(20_000);
    expect(text.endsWith(` |\n${cut}\n`)).toBe(true);
  });
});

describe('the skills that a document can show', () => {
  it.each(kindNames)('are named for %s, each once', (kind) => {
    expect(skillsShownBy[kind].length).toBeGreaterThan(0);
    expect(new Set(skillsShownBy[kind]).size).toBe(skillsShownBy[kind].length);
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { evaluate } from '#bin/eval.ts';
import { figuresOf, publishedFile } from '#bin/eval/publish.ts';
import { readRewrites } from '#bin/eval/guard.ts';
import { readLabels } from '#bin/eval/labels.ts';
import { bulletAccuracySchema } from '#domain/bullets/accuracy.ts';
import { analyzeBullet } from '#domain/bullets/analyze.ts';
import { ruleSetVersion } from '#domain/bullets/rules.ts';

const fixtures = join(import.meta.dirname, '..', '..', 'fixtures');

async function measure(folder: string): Promise<{ code: number; out: string }> {
  let out = '';
  const write = (text: string) => {
    out += text;
  };
  return { code: await evaluate([join(fixtures, folder)], { write, error: write }), out };
}

describe('The bullet engine on labeled sentences', () => {
  it.each(['bullets', 'fresh-bullets'])('reaches every target and every changed text on %s', async (folder) => {
    const { code, out } = await measure(folder);
    expect(out).toContain('Every target is reached.');
    expect(code).toBe(0);
  });

  it('agrees with the reader on each of the sentences that it was corrected on', async () => {
    const read = await readLabels(join(fixtures, 'bullets'));
    const wrong = (read?.measured ?? []).flatMap(({ label, analysis: { features, text } }) =>
      [
        label.starts_with_strong_action_verb === features.startsWithStrongActionVerb,
        label.has_quantified_outcome === features.hasQuantifiedOutcome ||
          label.ambiguous.includes('has_quantified_outcome'),
        label.has_scope_number === features.hasScopeNumber || label.ambiguous.includes('has_scope_number'),
        label.names_specific_technology === features.namesSpecificTechnology,
        label.passive_or_duty_phrase === features.passiveOrDutyPhrase,
        label.first_person_pronoun === features.firstPersonPronoun,
      ].includes(false)
        ? [text]
        : [],
    );
    expect(wrong).toEqual([]);
  });

  it('publishes the figures that the command prints now', async () => {
    const published = bulletAccuracySchema.parse(JSON.parse(readFileSync(publishedFile, 'utf8')));
    const read = await readLabels(join(fixtures, 'fresh-bullets'));
    expect(published.ruleSet).toBe(ruleSetVersion);
    const rewrites = await readRewrites(join(fixtures, 'fresh-bullets'));
    expect(rewrites.filter(({ faithful }) => faithful).length).toBeGreaterThanOrEqual(200);
    expect(published.sets.fresh).toEqual(figuresOf(read?.measured ?? [], read?.pairs ?? [], rewrites));
  });

  it('refuses a folder without labels in one line', async () => {
    const { code, out } = await measure('no-such-folder');
    expect(code).toBe(2);
    expect(out).toMatch(/^[^\n]+\n$/u);
  });
});

describe('The terms of the trade', () => {
  const terms = ['stakeholder', 'dependency', 'deliverable', 'escalation', 'scalable', 'bandwidth', 'roadmap'];

  it.each([
    'Drove stakeholder alignment, dependency tracking and escalation management',
    'Owned roadmap, deliverables and scalable governance',
    'Managed bandwidth, roadmap and stakeholder escalations',
    'Responsible for deliverables, dependencies, and roadmap alignment',
  ])('are called empty, not jargon, in “%s”', (text) => {
    const { findings } = analyzeBullet(text);
    expect(findings.map(({ code }) => code)).toContain('CP-TERM-EMPTY');
    expect(findings.map(({ code }) => code)).not.toContain('CP-BUZZWORD');
  });

  it.each(terms)('stay: no finding asks to drop or replace “%s”', (term) => {
    for (const text of [`Drove ${term} alignment`, `Closed 14 ${term} questions with 3 vendors, saving two weeks`])
      for (const { fix, message } of analyzeBullet(text).findings) {
        expect(fix).not.toMatch(new RegExp(`(?:instead of|replace|drop|delete|avoid)[^.]*${term}`, 'iu'));
        expect(message).not.toMatch(/jargon/iu);
      }
  });
});

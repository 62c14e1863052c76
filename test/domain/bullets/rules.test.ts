import { describe, expect, it } from 'vitest';
import { analyzeBullet } from '#domain/bullets/analyze.ts';
import { analyzeBullets } from '#domain/bullets/analyze-list.ts';
import { listRules } from '#domain/bullets/list-rules.ts';
import { listRuleTable, ruleSetVersion, ruleTable } from '#domain/bullets/rule-table.ts';
import { buzzwords, hedges, vagueAmounts, fillers, tradeTerms } from '#domain/lexicon/wording.ts';

const codes = (text: string): string[] => analyzeBullet(text).findings.map(({ code }) => code);

describe('The table of rules', () => {
  it.each(ruleTable)('$code trips on its failing example and passes the other', ({ code, trips, passes }) => {
    expect(codes(trips)).toContain(code);
    expect(codes(passes)).not.toContain(code);
  });

  it.each(listRuleTable)('$code trips on its failing list and passes the other', ({ code, trips, passes }) => {
    const across = (texts: readonly string[]) =>
      analyzeBullets(texts.map((text) => ({ text, role: 'Lead' }))).findings.map((finding) => finding.code);
    expect(across(trips)).toContain(code);
    expect(across(passes)).not.toContain(code);
  });

  it.each([
    'Automated the payments regression suite in Cypress, so a release check took 40 minutes instead of 2 days, across 3 squads',
    'Automated the payments regression suite across 3 squads, so that releases took 40 minutes rather than two days',
    'Built a test plan for the checkout launch and found 14 blockers before release, so the date held',
    'Ran release sign-off for 12 releases with no rollback',
    'Ran release sign-off for 12 releases without a single escaped defect',
    'Ran the launch program of 7 teams in 4 countries, on time',
    'Shipped the launch of 7 teams in 4 countries on the agreed date',
    'Ran release sign-off with no rollback',
  ])('ask for no result where one is in plain sight: %s', (text) => {
    const found = codes(text);
    for (const code of ['CP-SCOPE-ONLY', 'CP-OUTCOME-NONE', 'CP-OUTCOME-UNMEASURED']) expect(found).not.toContain(code);
  });

  it.each([
    'Worked on time tracking for 7 teams',
    'Ran 4 programs so the teams could plan',
    'Chose one vendor rather than three',
    'Led 6 teams that can release without a freeze',
  ])('ask for a result where words only look like one: %s', (text) => {
    expect(codes(text)).toContain('CP-SCOPE-ONLY');
  });

  it('take the two times beside “instead of” for a change, not for a size', () => {
    const { spans } = analyzeBullet('Rewrote the release check, which took 40 minutes instead of 2 days');
    expect(spans.filter(({ kind }) => kind === 'outcome')).toHaveLength(2);
    expect(spans.filter(({ kind }) => kind === 'scope')).toEqual([]);
  });

  it('holds at least 24 rules with codes of their own and a dated version', () => {
    const all = [...ruleTable, ...listRules].map(({ code }) => code);
    expect(ruleTable.length).toBeGreaterThanOrEqual(24);
    expect(new Set(all).size).toBe(all.length);
    expect(ruleSetVersion).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
  });

  it.each(ruleTable)('$code says in full sentences why it matters and what to do', ({ message, fix, why }) => {
    for (const sentence of [message, fix, why]) expect(sentence).toMatch(/[.?!]$|”\.?$/u);
  });

  it.each([
    'stakeholder',
    'stakeholders',
    'dependency',
    'deliverable',
    'escalation',
    'scalable',
    'bandwidth',
    'roadmap',
    'cross-functional',
    'milestone',
    'governance',
    'alignment',
    'throughput',
    'cadence',
    'leverage',
    'technical debt',
  ])('leaves the trade’s word “%s” alone', (term) => {
    const text = `Escalated the ${term} question to 3 directors, which moved the launch from June to April`;
    const at = text.indexOf(term);
    const onTerm = analyzeBullet(text).findings.filter(
      ({ start, end }) => start <= at && end >= at + term.length && end - start < text.length,
    );
    expect(onTerm).toEqual([]);
  });

  it('keeps every term of the trade out of the lists of words to delete', () => {
    const listed = [buzzwords, hedges, vagueAmounts, fillers].flatMap((list) =>
      (list.source.match(/[\p{L}-]{4,}/gu) ?? [])
        .filter((word) => new RegExp(`^(?:${tradeTerms.source})$`, 'iu').test(word))
        .filter((word) => new RegExp(`[|:]${word}[|)]`, 'u').test(list.source)),
    );
    expect(listed).toEqual([]);
  });
});

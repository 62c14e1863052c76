import { describe, expect, it } from 'vitest';
import { guard, type GuardResult } from '#domain/guard/guard.ts';
import { ledgerTexts } from '#domain/rewriter/ledger-texts.ts';
import type { Rewriter } from '#domain/rewriter/rewriter.ts';
import { rewrite } from '#domain/rewriter/rewrite.ts';
import { exampleRecord } from '#domain/example-record.ts';
import { payloads } from './payloads.ts';

const bullets = [
  'Moved 14 billing services to Kubernetes with 3 teams, keeping the March date.',
  'Ran the launch review for a payments service used by 40 clinics.',
  'Closed 22 of 31 dependencies before code freeze by walking the list every Monday.',
  'Planned a warehouse cutover for 6 sites and tracked its risks in a shared register.',
  'Wrote the incident review after a two-hour outage and followed its 9 actions to the end.',
  'Built a dashboard in Grafana that shows the age of every open defect.',
  'Negotiated the renewal of a support contract with one vendor, saving $120K a year.',
  'Coordinated four squads and two vendors through a PCI audit.',
  'Reduced the weekly status meeting from 60 to 25 minutes with a written update.',
  'Tracked the budget of a $2.1M data center move and reported variance each month.',
] as const;

/** What a model likes to add: each with the words that must not reach anyone unmarked. */
const plants = [
  [', cutting cost by 37 %', '37 %'],
  [', saving $4.6M', '$4.6M'],
  [' for 912 users', '912'],
  [', a 3x improvement', '3x'],
  [', twice as fast', 'twice'],
  [' across a dozen regions', 'a dozen regions'],
  [', halving the error rate', 'halving'],
  [' at Norvane Systems', 'Norvane'],
  [' for Halvorsen Aerospace', 'Halvorsen'],
  [' as Director of Programs', 'Director'],
  [' with a PMP certification', 'PMP'],
  [' using Terraform', 'Terraform'],
  [' in Salesforce and SAP', 'Salesforce'],
  [' by October 2019', 'October 2019'],
  [', winning the Deming Prize', 'Deming'],
  [' with Priya Raman', 'Priya'],
  [', approved by the CEO', 'CEO'],
  [' after an MBA at Stanford', 'Stanford'],
  [', two-fold growth in revenue', 'two-fold'],
  [' in 17 countries', '17'],
] as const;

const answers =
  (...variants: string[]): Rewriter =>
  () =>
    Promise.resolve({ state: 'answered', text: JSON.stringify({ variants }) });

async function shown(bullet: string, ...variants: string[]): Promise<GuardResult[]> {
  const request = { bullet, facts: [], posting: '' };
  const given = { rewriter: answers(...variants), guard, ledger: [], signal: new AbortController().signal };
  const result = await rewrite(request, given);
  return result.state === 'done' ? result.variants.map(({ verdict }) => verdict) : [];
}

const planted = bullets.flatMap((bullet) =>
  plants.map(([words, fact]) => [bullet.replace(/\.$/u, `${words}.`), fact, bullet] as const),
);

describe('two hundred rewrites with an invented fact', () => {
  it('are all marked, and what may be used of them is free of it', async () => {
    const passed: string[] = [];
    let judged = 0;
    for (const [text, fact, bullet] of planted) {
      for (const { accepted, safe } of await shown(bullet, text)) {
        judged += 1;
        if (accepted || safe.includes(fact)) passed.push(`${text} → ${safe}`);
      }
    }
    expect(judged).toBe(200);
    expect(passed).toEqual([]);
  });
});

/** Changes that keep every fact. */
const faithful: readonly ((text: string) => string)[] = [
  (text) => text.replace(/\.$/u, ''),
  (text) => text.replace(/^Moved/u, 'Migrated').replace(/^Ran/u, 'Held'),
  (text) =>
    text
      .replaceAll(/\b3\b/gu, 'three')
      .replaceAll(/\btwo\b/gu, '2')
      .replaceAll(/\bfour\b/gu, '4'),
  (text) => text.replace('$120K', '$120,000').replace('$2.1M', '$2.1 million'),
  (text) => text.replace(/ and /u, ' & '),
  (text) => text.replace(/^(.+), (keeping|saving)/u, '$1 – $2'),
  (text) => text.replace('every Monday', 'each Monday').replace('each month', 'every month'),
  (text) => text.replace(/ a year/u, ' per year').replace('used by', 'that served'),
  (text) => text.toUpperCase().slice(0, 1) + text.slice(1).replace(' the ', ' the  '),
  (text) => `${text.replace(/\.$/u, '')};`,
];

it('rewrites that keep the facts pass: at most one in twenty is marked', async () => {
  const changed = bullets.flatMap((bullet) =>
    faithful.map((change) => [bullet, change(bullet)] as const).filter(([before, after]) => before !== after),
  );
  const verdicts = await Promise.all(changed.map(([bullet, text]) => shown(bullet, text)));
  const marked = verdicts.flatMap((each, index) =>
    each.some(({ accepted }) => !accepted) ? [changed[index]?.[1]] : [],
  );
  expect(changed.length).toBeGreaterThan(40);
  expect(marked.length, marked.join('\n')).toBeLessThanOrEqual(changed.length / 20);
});

it('a model that obeys what is hidden in a posting or a résumé gets nothing past the guard', async () => {
  expect(payloads.length).toBeGreaterThanOrEqual(60);
  const bullet = bullets[0];
  const obeyed = 'Led 400 engineers at Norvane Systems as Vice President, saving $9.4M with Terraform.';
  for (const payload of payloads) {
    for (const { accepted, safe } of await shown(bullet, obeyed, `${bullet} ${payload}`, payload)) {
      expect({ payload, accepted }).toEqual({ payload, accepted: false });
      expect(safe).not.toMatch(/400|Norvane|Vice President|9\.4|Terraform|collect\.example|<\w/u);
      expect(guard(bullet, safe, []).accepted).toBe(true);
    }
  }
});

it('a fact of the ledger may be used, one that was retracted or simulated may not', () => {
  const [first, second, third] = exampleRecord('2026-06-01T12:00:00.000Z').evidence;
  if (!first || !second || !third) throw new Error('The example has three items.');
  const texts = ledgerTexts([
    { ...first, text: 'It saved 41 hours.', state: 'kept', work: 'real' },
    { ...second, text: 'It saved 52 hours.', state: 'retracted', work: 'real' },
    { ...third, text: 'It saved 63 hours.', state: 'kept', work: 'simulated' },
  ]);
  expect(texts.join()).toMatch(/41/u);
  expect(texts.join()).not.toMatch(/52|63/u);
});

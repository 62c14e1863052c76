import { useEffect, useState } from 'react';
import type { BulletAnalysis } from '#domain/bullets/analyze.ts';
import type { ListAnalysis, ListedBullet } from '#domain/bullets/analyze-list.ts';

/** The bullet rules, once their vocabularies are loaded. A text that was read is remembered. */
export type Engine = {
  analyze: (text: string, expanded: readonly string[]) => BulletAnalysis;
  analyzeAll: (bullets: readonly ListedBullet[]) => ListAnalysis;
  /** Name of a rule by its code. */
  nameOf: (code: string) => string;
};

/** Readings remembered, the oldest goes first. */
const most = 2000;

async function load(): Promise<Engine> {
  const [{ analyzeBullet }, { analyzeBullets }, { rules }, { listRules }] = await Promise.all([
    import('#domain/bullets/analyze.ts'),
    import('#domain/bullets/analyze-list.ts'),
    import('#domain/bullets/rules.ts'),
    import('#domain/bullets/list-rules.ts'),
  ]);
  const names = new Map<string, string>([...rules, ...listRules].map(({ code, name }) => [code, name]));
  const read = new Map<string, BulletAnalysis>();
  return {
    analyze: (text, expanded) => {
      const key = `${expanded.join(' ')}\n${text}`;
      const known = read.get(key);
      if (known) return known;
      const analysis = analyzeBullet(text, { expanded });
      const [oldest] = read.keys();
      if (read.size >= most && oldest !== undefined) read.delete(oldest);
      read.set(key, analysis);
      return analysis;
    },
    analyzeAll: analyzeBullets,
    nameOf: (code) => names.get(code) ?? code,
  };
}

let loading: Promise<Engine> | null = null;

/** The engine; null while it loads, `missing` where it did not arrive. */
export function useEngine(): Engine | 'missing' | null {
  const [engine, setEngine] = useState<Engine | 'missing' | null>(null);
  useEffect(() => {
    loading ??= load();
    loading.then(setEngine, () => {
      loading = null;
      setEngine('missing');
    });
  }, []);
  return engine;
}

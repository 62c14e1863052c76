import { useMemo } from 'react';
import { bulletsOf, expandedIn, linesOf, type PlacedBullet } from '#domain/bench/outline.ts';
import type { BulletAnalysis } from '#domain/bullets/analyze.ts';
import type { ResumeLine } from '#domain/record/resume.ts';
import { type Engine, useEngine } from './engine.ts';

/** A résumé as the rules read it, once they are loaded. */
export type ReadResume = {
  engine: Engine;
  lines: ResumeLine[];
  bullets: PlacedBullet[];
  analyze: (text: string) => BulletAnalysis;
};

/** The lines and bullets of a résumé with the rules; null while they load, `missing` where they did not arrive. */
export function useReadResume(resumeLines: readonly ResumeLine[], resume: string): ReadResume | 'missing' | null {
  const engine = useEngine();
  return useMemo(() => {
    if (engine === null || engine === 'missing') return engine;
    const lines = linesOf(resumeLines, resume);
    const bullets = bulletsOf(lines);
    const expanded = expandedIn(bullets.map(({ line }) => line.text));
    return { engine, lines, bullets, analyze: (text) => engine.analyze(text, expanded) };
  }, [engine, resumeLines, resume]);
}

import type { BulletAnalysis } from '#domain/bullets/analyze.ts';
import { buzzwords, selfPraise } from '#domain/lexicon/wording.ts';
import type { ResumeLine } from '#domain/record/resume.ts';
import { factsOf } from './known-facts.ts';

/** What a first scan of a résumé for a TPM job looks for. */
export const scanSignals = ['technical', 'stakeholders', 'risk', 'communication', 'solving', 'results'] as const;
export type ScanSignal = (typeof scanSignals)[number];

/** What the eye reads of a line in the first fifteen seconds: all of it, its first words, or nothing. */
export type Glance = { line: ResumeLine; reads: 'all' | 'first-words' | 'none'; seen: string };

/** Whether the scan meets a signal; `later` is a line that shows it where no first scan looks. */
export type Met =
  | { state: 'seen'; line: string; words: string }
  | { state: 'later'; line: string; words: string }
  | { state: 'missing' };

export type Scan = { path: Glance[]; met: Record<ScanSignal, Met> };

/** A page as most résumés are set: characters a line, lines a page, and the part that is read first; editorial. */
const page = { characters: 95, rows: 50, top: 17 } as const;
/** First words of a bullet that are read when the eye runs down the page. */
const firstWords = 5;

const rowsOf = ({ kind, text }: ResumeLine): number =>
  Math.max(1, Math.ceil(text.length / page.characters)) + (kind === 'heading' || kind === 'role' ? 1 : 0);

const firstOf = (text: string): string => text.trim().split(/\s+/u).slice(0, firstWords).join(' ');

/** The eye's path: the top third of page one whole, then headings, roles and the first words of bullets. */
function pathOf(lines: readonly ResumeLine[]): Glance[] {
  let row = 0;
  return lines.map((line): Glance => {
    const at = row;
    row += rowsOf(line);
    if (at >= page.rows) return { line, reads: 'none', seen: '' };
    if (at < page.top) return { line, reads: 'all', seen: line.text };
    if (line.kind === 'heading' || line.kind === 'role') return { line, reads: 'all', seen: line.text };
    return line.kind === 'bullet'
      ? { line, reads: 'first-words', seen: firstOf(line.text) }
      : { line, reads: 'none', seen: '' };
  });
}

const signs: Readonly<Record<Exclude<ScanSignal, 'results'>, RegExp>> = {
  technical:
    /\b(?:migrat\p{L}+|apis?|platforms?|infrastructure|firmware|hardware|databases?|cloud|architecture|deploy\p{L}+|releases?|software|systems?|services|microservices|pipelines?|data (?:center|model|platform)|network\p{L}*|security|schema|integration\p{L}*|test automation|machine learning)\b/iu,
  stakeholders:
    /\b(?:stakeholders?|vendors?|suppliers?|partners?|executives?|directors?|vps?|customers?|clients?|cross-functional|cross-team|negotiat\p{L}+|renegotiat\p{L}+|align(?:ed|ing)|agree(?:d|ing)|(?:with|across|from|of) (?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:\p{L}+ )?(?:teams?|leads|squads|departments|functions|organizations|sites|vendors)|legal|finance|steering)\b/iu,
  risk: /\b(?:risks?|mitigat\p{L}+|contingenc\p{L}+|incidents?|outages?|triggers?|slip(?:ped|s|ping)?|rollback|fallback|readiness|compliance|audits?|defects?|safety|on (?:its|the) date|ahead of|go\/no-go)\b/iu,
  communication:
    /\b(?:present(?:ed|ing|s)?|brief(?:ed|ing|s)?|report(?:ed|ing|s)?|wrote|writ(?:es|ing)|status|communicat\p{L}+|announc\p{L}+|document(?:ed|ing)|translat\p{L}+|recommend\p{L}*|facilitat\p{L}+|explain\p{L}*|published|newsletter)\b/iu,
  solving:
    /\b(?:root[ -]cause|resolv\p{L}+|solv\p{L}+|fix(?:ed|ing)|unblock\p{L}+|diagnos\p{L}+|re-?plan\p{L}*|re-?sequenc\p{L}+|recover\p{L}*|decid\p{L}+|decision|trade-?offs?|by (?:\p{L}+ly )?(?:ranking|testing|moving|splitting|holding|replacing|merging|rewriting|adding|removing|pairing|sequencing|\p{L}{4,}ing)|replac\p{L}+|redesign\p{L}*|troubleshot|untangl\p{L}+|cut)\b/iu,
};

type Analyze = (text: string) => BulletAnalysis;

/** The words of a text that show a signal; undefined where none do. Praise of oneself shows nothing. */
function wordsFor(signal: ScanSignal, text: string, analyze: Analyze): string | undefined {
  if (text === '') return undefined;
  const analysis = analyze(text);
  if (signal === 'results') return analysis.features.hasQuantifiedOutcome ? factsOf(analysis)[0] : undefined;
  const technology = signal === 'technical' && analysis.spans.find(({ kind }) => kind === 'technology');
  if (technology) return text.slice(technology.start, technology.end);
  return signs[signal].exec(text.replaceAll(buzzwords, ' ').replaceAll(selfPraise, ' '))?.[0];
}

/** Reads a résumé as a first scan does. The same lines always give the same answer. */
export function scanResume(lines: readonly ResumeLine[], analyze: Analyze): Scan {
  const path = pathOf(lines);
  // A role's line names the employer's business, not the person's work.
  const tells = path.filter(({ line: { kind } }) => kind === 'bullet' || kind === 'text');
  const find = (signal: ScanSignal, textOf: (glance: Glance) => string) => {
    for (const glance of tells) {
      const words = wordsFor(signal, textOf(glance), analyze);
      if (words !== undefined) return { line: glance.line.id, words };
    }
    return undefined;
  };
  const meet = (signal: ScanSignal): Met => {
    const seen = find(signal, (glance) => glance.seen);
    if (seen !== undefined) return { state: 'seen', ...seen };
    const later = find(signal, ({ line }) => line.text);
    return later === undefined ? { state: 'missing' } : { state: 'later', ...later };
  };
  const met: Record<ScanSignal, Met> = {
    technical: meet('technical'),
    stakeholders: meet('stakeholders'),
    risk: meet('risk'),
    communication: meet('communication'),
    solving: meet('solving'),
    results: meet('results'),
  };
  return { path, met };
}

import { join } from 'node:path';
import { conflicts } from '#domain/ledger/conflicts.ts';
import type { PersonRecord } from '#domain/record/core.ts';
import { assess } from '#domain/scorecard/assess.ts';
import { raiseFlags } from '#domain/scorecard/flags.ts';
import type { SkillStanding } from '#domain/scorecard/standing.ts';
import { readBackgrounds, readFramework, readRedFlags } from '#platform/content-files.ts';
import type { Io } from './io.ts';
import { readRecordFile } from './record-input.ts';

const usage = 'usage: readiness record.json';
const contentFolder = join(import.meta.dirname, '..', 'content');

const printSkill = ({ id, claimed, supported, target, weight, gap, gapKind, floor, ...rest }: SkillStanding) => ({
  id,
  claimed,
  supported,
  target,
  weight,
  gap,
  gapKind,
  floor,
  ...rest,
});

/** Content that the result is reckoned with, or the mistakes in it. */
function readRules() {
  const [framework, redFlags, backgrounds] = [
    readFramework(contentFolder),
    readRedFlags(contentFolder),
    readBackgrounds(contentFolder),
  ];
  if (framework.state === 'mistakes') return framework;
  if (redFlags.state === 'mistakes') return redFlags;
  if (backgrounds.state === 'mistakes') return backgrounds;
  return {
    state: 'read' as const,
    framework: framework.content,
    redFlags: redFlags.content,
    backgrounds: backgrounds.content,
  };
}

type Rules = Extract<ReturnType<typeof readRules>, { state: 'read' }>;

/** The readiness of a record as at its export, so that one file always gives one result. */
function report(record: PersonRecord, { framework, redFlags, backgrounds }: Rules) {
  const background = backgrounds.find(({ id }) => id === record.profile[0]?.background);
  const readiness = assess(record, framework, record.exportedAt, background);
  const { target, nearest } = readiness;
  return {
    level: target.level,
    focus: target.focus,
    skills: readiness.skills.map(printSkill),
    overall: readiness.overall,
    nearestLevel: nearest.level,
    verdict: readiness.verdict,
    flags: raiseFlags(record.flags, redFlags),
    nearestLevelReached: nearest.reached,
    rule: readiness.rule,
    asOf: record.exportedAt,
    company: target.company,
    preset: target.preset,
    backedWeight: readiness.backedWeight,
    missedFloors: readiness.missedFloors,
    strengths: readiness.strengths,
    open: readiness.open,
    unrated: readiness.unrated,
    gaps: readiness.gaps.map(({ id }) => id),
    improvements: readiness.improvements,
    levels: readiness.levels.map((view) => ({ ...view, biggestGaps: view.biggestGaps.map(({ id }) => id) })),
    bridgeRoles: readiness.bridgeRoles,
    presets: readiness.presets,
    conflicts: conflicts(record.evidence),
    since: readiness.since,
    reRate: readiness.reRate,
    explanations: readiness.explanations,
  };
}

/** Prints the readiness of a record as JSON. Exit code 0; 2 for a file that cannot be used; 1 for mistakes in content/. */
export async function readiness(argv: readonly string[], io: Io): Promise<number> {
  const [path, ...rest] = argv;
  if (path === undefined || rest.length > 0) {
    io.error(`${usage}\n`);
    return 2;
  }
  const input = await readRecordFile(path, io);
  if (input.state === 'refused') {
    io.error(`${input.line}\n`);
    return 2;
  }
  const rules = readRules();
  if (rules.state === 'mistakes') {
    io.error(`${rules.mistakes.join('\n')}\n`);
    return 1;
  }
  io.write(`${JSON.stringify(report(input.record, rules), null, 2)}\n`);
  return 0;
}

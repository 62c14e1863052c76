import type { BulletAnalysis } from '#domain/bullets/analyze.ts';
import type { SkillId } from '#domain/framework/ids.ts';
import type { ResumeLine } from '#domain/record/resume.ts';
import { knownSection, type SectionKind } from '#domain/resume/sections.ts';

/** What a TPM résumé is looked through for, part by part. */
export const nineParts = [
  'summary',
  'leadership',
  'technical',
  'methods',
  'impact',
  'cross-functional',
  'communication',
  'transferable',
  'certifications',
] as const;
export type NinePart = (typeof nineParts)[number];

/** How a part stands. `optional` is a part that is not there and need not be. */
export type PartState = 'there' | 'thin' | 'missing' | 'optional';

/** A part with the lines that carry it, by id. */
export type CheckedPart = { part: NinePart; state: PartState; lines: string[] };

type Placed = { line: ResumeLine; section: SectionKind | null; analysis: BulletAnalysis };

const method =
  /\b(?:agile|scrum|kanban|waterfall|safe|lean|six sigma|dmaic|prince2|critical path|raid|raci|okrs?|sprints?|retrospectives?|stage[- ]gates?|pre-?mortems?|risk registers?|go\/no-go|work breakdown|earned value|design of experiments|change board)\b/iu;
const certificate =
  /\b(?:pmp|pmi-\p{Lu}+|capm|csm|cspo|psm|safe (?:agilist|\d)|prince2|itil|scrum ?master|six sigma (?:green|black) belt|(?:aws|azure|google cloud)[\p{L} ]{0,30}certified|certified [\p{L} ]{3,40}|cissp|togaf)\b/iu;
const functions =
  /\b(?:legal|finance|security|privacy|marketing|sales|hardware|firmware|design|operations|supply chain|manufacturing|procurement|quality|support|hr|compliance|regulatory|clinical|product|engineering|vendors?|suppliers?|customers?|executives?|physicians|nurses|teams|squads|departments|c[efit]o|ciso|vps?|board|directors?)\b/giu;
const programSkills: readonly SkillId[] = [
  'program-planning',
  'dependency-management',
  'execution',
  'risk-management',
  'change-management',
];

const placed = (lines: readonly ResumeLine[], analyze: (text: string) => BulletAnalysis): Placed[] => {
  let section: SectionKind | null = null;
  return lines.map((line) => {
    if (line.kind === 'heading') section = knownSection(line.text) ?? 'other';
    return { line, section, analysis: analyze(line.text) };
  });
};

const ids = (found: readonly Placed[]): string[] => found.map(({ line }) => line.id);
const byCount = (part: NinePart, found: readonly Placed[], enough: number): CheckedPart => ({
  part,
  state: found.length >= enough ? 'there' : found.length > 0 ? 'thin' : 'missing',
  lines: ids(found),
});

/** A summary is thin where it is long, or holds neither number, technology nor system. */
function checkSummary(all: readonly Placed[]): CheckedPart {
  const found = all.filter(({ line, section }) => section === 'summary' && line.kind !== 'heading');
  if (found.length === 0) return { part: 'summary', state: 'missing', lines: [] };
  const words = found.reduce((sum, { line }) => sum + line.text.split(/\s+/u).length, 0);
  const isPlain = found.every(
    ({ analysis: { features } }) =>
      !features.hasQuantifiedOutcome && !features.hasScopeNumber && !features.namesSpecificTechnology,
  );
  return { part: 'summary', state: words > 70 || isPlain ? 'thin' : 'there', lines: ids(found) };
}

/** From this share of bullets with a measured result on, impact is there; editorial. */
const impactShare = 1 / 3;

/** Looks a résumé through for the nine parts, in their order. */
export function checkNineParts(lines: readonly ResumeLine[], analyze: (text: string) => BulletAnalysis): CheckedPart[] {
  const all = placed(lines, analyze);
  const bullets = all.filter(({ line }) => line.kind === 'bullet');
  const showing = (...skills: SkillId[]) =>
    bullets.filter(({ analysis }) => skills.some((skill) => analysis.features.skills.includes(skill)));
  const technical = bullets.filter(
    ({ analysis: { features } }) => features.namesSpecificTechnology || features.skills.includes('technical-fluency'),
  );
  const listed = all.filter(
    ({ line, analysis }) => line.kind !== 'bullet' && analysis.features.namesSpecificTechnology,
  );
  const methods = bullets.filter(({ line }) => method.test(line.text));
  const methodsListed = all.filter(({ line }) => line.kind !== 'bullet' && method.test(line.text));
  const measured = bullets.filter(({ analysis }) => analysis.features.hasQuantifiedOutcome);
  const across = bullets.filter(
    ({ line, analysis }) =>
      new Set(line.text.toLowerCase().match(functions)).size >= 2 ||
      (analysis.features.skills.includes('stakeholder-management') && line.text.search(functions) >= 0),
  );
  const certified = all.filter(
    ({ line, section }) => (section === 'certifications' && line.kind !== 'heading') || certificate.test(line.text),
  );
  return [
    checkSummary(all),
    byCount('leadership', showing('leadership'), 2),
    technical.length === 0 && listed.length > 0
      ? { part: 'technical', state: 'thin', lines: ids(listed) }
      : byCount('technical', technical, 2),
    methods.length === 0 && methodsListed.length > 0
      ? { part: 'methods', state: 'thin', lines: ids(methodsListed) }
      : byCount('methods', methods, 1),
    {
      part: 'impact',
      state: measured.length === 0 ? 'missing' : measured.length < bullets.length * impactShare ? 'thin' : 'there',
      lines: ids(measured),
    },
    byCount('cross-functional', across, 2),
    byCount('communication', showing('communication'), 2),
    byCount('transferable', showing(...programSkills), 2),
    { part: 'certifications', state: certified.length > 0 ? 'there' : 'optional', lines: ids(certified) },
  ];
}

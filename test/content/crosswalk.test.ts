import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { crosswalkSchema, type Crosswalk } from '#domain/framework/crosswalk.ts';
import { skillIds } from '#domain/framework/skill.ts';

type DocumentId = Crosswalk['documents'][number]['id'];

const crosswalk = crosswalkSchema.parse(
  parse(readFileSync(new URL('../../content/crosswalk.yaml', import.meta.url), 'utf8')),
);

/** What each document names, list by list, in its order. */
const named: Record<DocumentId, Record<string, string[]>> = {
  'inside-look': {
    'Eight essential skills': [
      'Technical knowledge',
      'Project and program delivery',
      'Strategic thinking',
      'Risk and issue management',
      'Budget management',
      'Leadership and people management',
      'Stakeholder and client management',
      'Communication',
    ],
    'A day in the life': [
      'Catch-up with the program teams',
      'Vendor usage and service levels',
      'Daily check of the budgets',
      'Monthly business review',
      'Challenge to a gold-plated solution',
      'Dependency behind schedule',
      'One-to-one and development plan',
      'Budget variance with finance',
    ],
  },
  'career-guide': {
    'Value to the team': [
      'Strategic planning',
      'Progress monitoring',
      'Barrier removal',
      'Communication',
      'Risk management',
    ],
    'What a TPM does': [
      'Coordinating the execution',
      'Setting key milestones',
      'Tracking progress',
      'Eliminating obstacles',
      'Maintaining clear communication',
    ],
    'Essential skills': [
      'Initiating and structuring programs',
      'Developing and overseeing project plans',
      'Establishing and aligning priorities',
      'Engaging and informing stakeholders',
      'Managing interdependencies',
      'Risk management',
      'Designing and enforcing processes',
      'Detecting and addressing process gaps',
      'Enhancing process efficiency',
      'Devising, tracking and communicating metrics',
      'Managing surprises',
      'Comfort with technology and engineers',
      'Communicating, raising issues and escalating',
      'Adapting to unforeseen changes',
      'Proficiency with technology and collaboration with engineers',
    ],
    'Critical elements': [
      'Successful communication',
      'Program improvements',
      'Program execution',
      'Program planning',
      'Organizational change',
      'Program portfolio management',
      'Informed and happy stakeholders',
      'Technical knowledge',
    ],
    'Transferable skills': [
      'Leadership and coordination',
      'Communication',
      'Project and program management',
      'Process improvement',
      'Data analysis',
    ],
    'Technical concepts': [
      'API',
      'Database',
      'Server',
      'Latency',
      'Deployment',
      'Client-side code',
      'Server-side code',
      'UI',
      'Load balancing',
    ],
    'Project methodologies': ['Waterfall', 'Agile'],
    'Other examples of exercising technical knowledge': [
      'Telling a program issue from a technical issue',
      'Helping to resolve technical disagreements',
      'Impact of technical options',
      'Dependencies and priorities that avoid technical risks',
      'Explaining technical concepts, risks and choices',
    ],
    'What a résumé should show': [
      'Leadership experience',
      'Technical understanding',
      'Program and project management skills',
      'Quantified impact',
      'Cross-functional collaboration',
      'Communication skills',
      'Skills from other roles',
    ],
  },
  'evolving-role': {
    'Core elements': ['Technical', 'Program', 'Management'],
    'Ways of working': ['Influence without authority', 'Structure, not red tape'],
    'Work over a program’s life': [
      'Cross-functional collaboration',
      'Risk identification and mitigation',
      'Negotiation of scope and timelines',
      'Support as issues arise',
      'Business analytics',
      'Customer outreach and internal alignment',
    ],
    'Non-functional aspects of delivery': [
      'Application telemetry',
      'Performance',
      'Reliability',
      'Resilience',
      'Security',
      'Compliance',
    ],
    Traits: ['Cross-functional work', 'Strong communication skills', 'Attention to detail', 'Technical savvy'],
    'Common backgrounds': [
      'Software engineering',
      'Data science',
      'Finance',
      'Product management',
      'Engineering management',
      'Consulting',
      'Site-reliability engineering',
    ],
  },
  'pros-and-cons': {
    'Fifteen-second signals': [
      'Experience with technical projects',
      'Stakeholder management skills',
      'Risk management expertise',
      'Communication skills',
      'Problem-solving abilities',
      'Results-oriented approach',
    ],
    'Key skills': [
      'Technical proficiency',
      'Stakeholder management',
      'Risk management',
      'Communication',
      'Problem-solving',
      'Leadership',
    ],
    Qualities: [
      'Broad technical understanding',
      'Continuous learning',
      'Negotiation',
      'Conflict resolution',
      'Patience and diplomacy',
      'Consensus building',
      'Mentoring',
      'Ownership of outcomes',
      'Composure under pressure',
      'Anticipation of problems',
      'Focus on outcomes',
      'Handling of scope creep',
      'Communication fitted to the audience',
      'Ethics',
    ],
    'Measures of success': [
      'On-time delivery',
      'Budget adherence',
      'Stakeholder satisfaction',
      'Risk mitigation effectiveness',
      'Team performance',
    ],
    'Common challenges': [
      'Conflicting priorities',
      'Difficult stakeholders',
      'Technical complexities',
      'Schedule and budget',
    ],
    'Potential deal-breakers': [
      'Lack of technical aptitude',
      'Aversion to conflict',
      'Need for constant recognition',
      'Discomfort with ambiguity',
      'Inability to delegate',
    ],
    'Agile development': ['Facilitation', 'Removal of roadblocks', 'Alignment of team and stakeholders'],
    'Remote teams': ['Communication', 'Trust', 'Productivity'],
    Tools: ['Project management software', 'Communication platforms', 'Data analysis tools'],
  },
  'career-path': {
    'Key responsibilities': [
      'Engineering delivery timelines',
      'Cross-functional dependencies',
      'Unblocking engineering teams',
      'Efficiency and velocity',
      'Program health and status reporting',
    ],
    Skillset: ['Technical savvy', 'Organizational prowess', 'Communication and interpersonal skills'],
    'Core skills as scope grows': [
      'Program complexity management',
      'Stakeholder management',
      'Strategic alignment',
      'Risk management and mitigation',
    ],
    'Leadership qualities': ['Leadership', 'Mentorship', 'Team-building'],
    'Leadership roles': [
      'Program portfolio management',
      'Strategic thinking',
      'Cross-functional collaboration',
      'Execution excellence',
    ],
    'Skills that a crisis shows': [
      'Organizing resources',
      'Managing timelines',
      'Communicating under pressure',
      'Navigating ambiguity',
    ],
    'Key takeaways': [
      'Technical foundation',
      'Core TPM skills',
      'Challenging experiences',
      'Leadership development',
      'Continuous learning',
    ],
  },
};

/** How many entries the document's own list has. */
const counts: [DocumentId, string, number][] = [
  ['inside-look', 'Eight essential skills', 8],
  ['career-guide', 'Value to the team', 5],
  ['career-guide', 'Essential skills', 15],
  ['career-guide', 'Critical elements', 8],
  ['career-guide', 'Transferable skills', 5],
  ['career-guide', 'Other examples of exercising technical knowledge', 5],
  ['evolving-role', 'Core elements', 3],
  ['evolving-role', 'Non-functional aspects of delivery', 6],
  ['evolving-role', 'Common backgrounds', 7],
  ['pros-and-cons', 'Fifteen-second signals', 6],
  ['pros-and-cons', 'Key skills', 6],
  ['pros-and-cons', 'Measures of success', 5],
  ['pros-and-cons', 'Potential deal-breakers', 5],
  ['career-path', 'Key responsibilities', 5],
  ['career-path', 'Skillset', 3],
  ['career-path', 'Core skills as scope grows', 4],
  ['career-path', 'Key takeaways', 5],
];

/** Artifacts that the career guide names as demonstrating each critical element; it names none for technical knowledge. */
const artifacts: Record<string, string[]> = {
  'Successful communication': ['Status reports', 'Program newsletters', 'Presentations'],
  'Program improvements': [
    'Metrics plans with leading and trailing KPIs',
    'Dashboards',
    'Control charts',
    'Retrospective meetings',
  ],
  'Program execution': ['Project trackers', 'Status reports', 'OKRs', 'Retrospectives', 'Escalation reports'],
  'Program planning': ['Proposals', 'Program charters', 'Project plans', 'OKRs', 'Roadmaps', 'Risk registers'],
  'Organizational change': ['Rollout plans', 'Impact analyses'],
  'Program portfolio management': [
    'Mission and vision statements',
    'Staffing allocations',
    'OKRs',
    'Prioritized project backlogs',
  ],
  'Informed and happy stakeholders': ['RACI charts', 'Stakeholder maps', 'OKRs'],
};

const groupsOf = (id: DocumentId) =>
  crosswalk.documents.filter((document) => document.id === id).flatMap((document) => document.groups);
const termsOf = (id: DocumentId, group: string) =>
  groupsOf(id)
    .filter(({ name }) => name === group)
    .flatMap(({ terms }) => terms);
const documentIds = crosswalk.documents.map(({ id }) => id);

describe('The crosswalk', () => {
  it('has each of the five documents once', () => {
    expect(documentIds).toEqual(['inside-look', 'career-guide', 'evolving-role', 'pros-and-cons', 'career-path']);
  });

  describe.each(documentIds)('of %s', (id) => {
    it('has the lists of the document and no others', () => {
      expect(groupsOf(id).map(({ name }) => name)).toEqual(Object.keys(named[id]));
    });

    it.each(Object.entries(named[id]))('maps every term of “%s” to at least one skill', (group, terms) => {
      const mapped = termsOf(id, group).filter(
        ({ skills }) => skills.length > 0 && skills.every((skill) => skillIds.includes(skill)),
      );
      expect(mapped.map(({ term }) => term)).toEqual(terms);
    });
  });

  it.each(counts)('has as many terms as %s lists under “%s”: %i', (id, group, count) => {
    expect(termsOf(id, group)).toHaveLength(count);
  });

  it('reaches every skill of the framework', () => {
    const reached = new Set(
      crosswalk.documents.flatMap(({ groups }) => groups.flatMap(({ terms }) => terms.flatMap(({ skills }) => skills))),
    );
    expect(skillIds.filter((skill) => !reached.has(skill))).toEqual([]);
  });

  it('makes every skill the main one of some term', () => {
    const main = new Set(
      crosswalk.documents.flatMap(({ groups }) => groups.flatMap(({ terms }) => terms.map(({ skills }) => skills[0]))),
    );
    expect(skillIds.filter((skill) => !main.has(skill))).toEqual([]);
  });

  it('names a skill once in a term', () => {
    const terms = crosswalk.documents.flatMap(({ groups }) => groups.flatMap((group) => group.terms));
    expect(terms.filter(({ skills }) => new Set(skills).size < skills.length).map(({ term }) => term)).toEqual([]);
  });

  it('gives each critical element the artifacts that the career guide names', () => {
    const given = termsOf('career-guide', 'Critical elements').flatMap(({ term, artifacts: names }) =>
      names === undefined ? [] : [[term, names]],
    );
    expect(Object.fromEntries(given)).toEqual(artifacts);
  });
});

import { exampleArtifacts } from './example-record/artifacts.ts';
import { momentBefore } from './example-record/calendar.ts';
import { exampleDecision } from './example-record/decision.ts';
import { exampleResume } from './example-record/resume.ts';
import { exampleStories } from './example-record/stories.ts';
import { exampleWords } from './example-record/words.ts';
import type { AnchorLevel, SkillId } from './framework/skill.ts';
import { emptyRecord, type FlagAnswer, type PersonRecord, type Rating, type Snapshot } from './record/core.ts';

const ratings: Record<SkillId, [level: AnchorLevel, note: string]> = {
  'technical-fluency': [3, 'I can draw the booking and billing services. The data layer I know from its failures.'],
  'program-planning': [3, 'Test plans for years, program plans only in practice.'],
  'dependency-management': [3, ''],
  execution: [4, ''],
  'risk-management': [4, 'The part of testing that I always liked best.'],
  communication: [3, 'Engineers and support, yes. A director gets too much detail from me.'],
  'stakeholder-management': [3, ''],
  leadership: [3, ''],
  'strategic-alignment': [2, 'I know the goals. I have not cut scope by them.'],
  'budget-and-vendors': [2, ''],
  'process-improvement': [3, ''],
  'metrics-and-data': [4, ''],
  'change-management': [2, ''],
  judgment: [3, ''],
};

/** Skills that were rated first by the quick questions and not since, so that their rating is due again. */
const fromQuickQuestions = new Set<SkillId>(['stakeholder-management']);

function exampleRatings(now: string): Rating[] {
  return Object.entries(ratings).map(([id, [level, note]]): Rating => {
    // The keys of the table are skill ids, which entries cannot say.
    const skill = id as SkillId;
    const quick = fromQuickQuestions.has(skill);
    return { id: skill, level, ratedAt: momentBefore(now, quick ? 41 : 5), from: quick ? 'quick' : 'anchors', note };
  });
}

function exampleFlags(now: string): FlagAnswer[] {
  const answeredAt = momentBefore(now, 5);
  return [
    {
      id: 'needs-own-deliverable',
      answer: 'partly',
      veto: false,
      note: 'I miss having found the defect myself. The launch lists on my wall help.',
      answeredAt,
    },
    {
      id: 'difficulty-delegating',
      answer: 'yes',
      veto: false,
      note: 'I re-ran two test passes myself last month instead of asking why they were thin.',
      answeredAt,
    },
    { id: 'hours-that-move', answer: 'no', veto: false, note: '', answeredAt },
    { id: 'discomfort-with-ambiguity', answer: 'no', veto: false, note: '', answeredAt },
    {
      id: 'coordinator-in-disguise',
      answer: 'partly',
      veto: false,
      note: 'One of the three postings I kept: eleven lines on meetings, none on a system.',
      answeredAt,
    },
    {
      id: 'no-engineering-access',
      answer: 'no',
      veto: true,
      note: 'I would not take a job without a seat in the design review.',
      answeredAt,
    },
  ];
}

/** The result five weeks earlier: the plan rated higher than a first exercise bore out, and little in the ledger. */
function exampleSnapshot(now: string): Snapshot {
  return {
    id: 'snapshot-first',
    takenAt: momentBefore(now, 35),
    level: 'mid',
    focus: 'product',
    company: 'scale-up',
    preset: 'technology-company',
    claimed: {
      'technical-fluency': 3,
      'program-planning': 4,
      'dependency-management': 3,
      execution: 4,
      'risk-management': 4,
      communication: 4,
      'stakeholder-management': 3,
      leadership: 2,
      'strategic-alignment': 2,
      'budget-and-vendors': 3,
      'process-improvement': 3,
      'metrics-and-data': 4,
      'change-management': 2,
      judgment: 3,
    },
    supported: {
      'technical-fluency': 2,
      'program-planning': 2,
      'dependency-management': 2,
      execution: 2,
      'risk-management': 2,
      communication: 2,
      'stakeholder-management': 2,
      leadership: 2,
      'strategic-alignment': 2,
      'budget-and-vendors': 2,
      'process-improvement': 2,
      'metrics-and-data': 2,
      'change-management': 2,
      judgment: 2,
    },
    overall: { claimed: 0.951, supported: 0.659 },
    note: 'Before I had added anything to the ledger',
  };
}

/**
 * A fictional person for looking around: a QA lead at Larkfield (booking software for clinics, also fictional) who aims at a
 * mid-level TPM role in product programs. All dates are counted back from `now`, an instant such as 2026-11-22T09:30:00.000Z.
 */
export function exampleRecord(now: string): PersonRecord {
  return {
    ...emptyRecord(now),
    ...exampleDecision(now),
    profile: [
      {
        id: 'me',
        level: 'mid',
        focus: 'product',
        company: 'scale-up',
        background: 'quality-assurance',
        preset: 'technology-company',
      },
    ],
    ratings: exampleRatings(now),
    evidence: [...exampleArtifacts(now), ...exampleWords(now)],
    flags: exampleFlags(now),
    snapshots: [exampleSnapshot(now)],
    ...exampleResume(now),
    ...exampleStories(now),
    history: [
      {
        id: 'earlier-bullet',
        kind: 'evidence',
        row: 'bullet-regression',
        field: 'text',
        text: 'Responsible for regression testing and for improving test stability across teams.',
        replacedAt: momentBefore(now, 17),
      },
    ],
  };
}

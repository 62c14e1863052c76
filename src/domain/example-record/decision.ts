import type {
  Alternative,
  Forecast,
  SavedDecision,
  SavedScore,
  WeighedCriterion,
  WeightLock,
} from '#domain/record/decision.ts';
import { dayBefore, momentBefore } from './calendar.ts';

const decision = 'decision-next-step';

/** Criteria with their share of the weight at the first lock and after the one change. */
const criteria: (Pick<WeighedCriterion, 'id' | 'library' | 'name' | 'worst' | 'middle' | 'best'> & {
  points: number;
  first: number;
})[] = [
  {
    id: 'quiet',
    library: 'uninterrupted-time',
    name: 'Long stretches of quiet work',
    worst: 'None. In the last four weeks of such a person’s calendar the longest gap is under an hour.',
    middle: 'Two a week, and one of them is usually taken by something urgent.',
    best: 'Five or more a week, protected by a team rule, and kept in at least three weeks out of four.',
    points: 40,
    first: 60,
  },
  {
    id: 'next-rung',
    library: '',
    name: 'A next step that exists',
    worst: 'No position above mine was filled from inside in five years.',
    middle: 'One was, after a wait of two years.',
    best: 'A written bar, a manager who works on it with me, and two people who took the step in the past year.',
    points: 100,
    first: 100,
  },
  {
    id: 'pay',
    library: '',
    name: 'Pay in the first year',
    worst: 'A tenth less than now.',
    middle: 'The same as now.',
    best: 'A fifth more than now.',
    points: 60,
    first: 60,
  },
  {
    id: 'bar',
    library: 'technical-bar',
    name: 'I can already hold its technical conversations',
    worst:
      'After an hour’s recorded design talk of the kind held there I cannot name the main parts; questions of mine would show it.',
    middle:
      'I can draw the parts and how data moves between them; two follow-up questions from an engineer remain open.',
    best: 'I explain the central trade-off to an engineer of that area, who corrects nothing that matters, and I name a failure that the talk left out.',
    points: 50,
    first: 30,
  },
];

const lock = (at: string, of: 'points' | 'first', why: string): WeightLock => {
  const sum = criteria.reduce((total, criterion) => total + criterion[of], 0);
  return { at, why, weights: criteria.map(({ id, name, ...one }) => ({ criterion: id, name, weight: one[of] / sum })) };
};

const alternative = (id: string, name: string, role: string): Alternative => ({
  id,
  decision,
  name,
  role,
  company: 'any',
  vetoes: [],
  ruledOut: false,
  why: '',
});

const scores: [alternative: string, criterion: string, low: number, high: number, note: string, evidence: string[]][] =
  [
    ['tpm', 'quiet', 20, 45, 'Two TPMs opened last week’s calendar for me: one gap of two hours, none.', []],
    [
      'tpm',
      'next-rung',
      60,
      90,
      'Scale-ups that I read about publish their ladders; whether they fill from inside I do not know.',
      [],
    ],
    ['tpm', 'pay', 45, 80, 'Three postings with a range; the middle of the lowest is what I earn.', []],
    [
      'tpm',
      'bar',
      45,
      65,
      'I can draw booking and billing. The data layer I know from its failures.',
      ['bullet-regression'],
    ],
    ['stay', 'quiet', 60, 75, 'I counted four weeks back: nine gaps.', []],
    ['stay', 'next-rung', 10, 30, 'The test lead above me has been there for six years and likes it.', []],
    ['stay', 'pay', 50, 55, 'The yearly round is two percent.', []],
    ['stay', 'bar', 80, 90, 'It is my system.', []],
    ['pm', 'quiet', 25, 50, 'Our product manager laughed.', []],
    ['pm', 'next-rung', 50, 80, 'Two of ours were promoted last year.', []],
    ['pm', 'pay', 45, 75, 'Fewer postings show a range.', []],
    ['pm', 'bar', 50, 70, 'Less depth is asked for, more about customers.', []],
  ];

/** The fictional person's decision: weights locked, changed once with a reason, everything scored, not decided yet. */
export function exampleDecision(now: string): {
  decisions: SavedDecision[];
  alternatives: Alternative[];
  criteria: WeighedCriterion[];
  scores: SavedScore[];
  forecasts: Forecast[];
} {
  return {
    decisions: [
      {
        id: decision,
        question: 'TPM, product, or stay where I am?',
        method: 'swing',
        order: [],
        judgments: [],
        locks: [
          lock(momentBefore(now, 12), 'first', ''),
          lock(
            momentBefore(now, 6),
            'points',
            'A week of shadowing showed me that I talk more than I thought, and like it.',
          ),
        ],
        weightsOpen: false,
        acceptable: 45,
        answer: '',
        uncertainty: 'next-rung',
        test: 'Ask two TPMs at scale-ups who was promoted from inside last year. Both calls by Friday.',
        chosen: '',
        confidence: null,
        decidedAt: '',
        reviewOn: '',
        review: '',
        startedAt: momentBefore(now, 13),
      },
    ],
    alternatives: [
      alternative('tpm', 'TPM at a scale-up', 'technical-program-manager'),
      alternative('stay', 'Stay as QA lead', ''),
      alternative('pm', 'Product manager', 'product-manager'),
    ],
    criteria: criteria.map(({ first: _, ...criterion }) => ({ ...criterion, decision })),
    scores: scores.map(([of, criterion, low, high, note, evidence]) => ({
      id: `${of}-${criterion}`,
      decision,
      alternative: of,
      criterion,
      low,
      high,
      note,
      evidence,
      from: 'own',
      scoredAt: momentBefore(now, 10),
    })),
    forecasts: [
      {
        id: 'forecast-review',
        decision,
        says: 'I have asked a question in a design review that changed the design.',
        chance: 70,
        due: dayBefore(now, 2),
        outcome: 'open',
        note: '',
        madeAt: momentBefore(now, 12),
      },
    ],
  };
}

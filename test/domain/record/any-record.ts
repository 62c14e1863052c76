import { keptKinds } from '#domain/record/document.ts';
import fc from 'fast-check';
import { scriptAudiences, scriptLengths, scriptStances, weighingMethods } from '#domain/record/decision.ts';
import { evidenceKinds, evidenceStates, sightings } from '#domain/record/evidence.ts';
import { researchTexts, stages } from '#domain/record/application.ts';
import { skipReasons } from '#domain/record/plan.ts';
import { categories, formats, rounds } from '#domain/interview/ids.ts';
import { lineKinds } from '#domain/record/resume.ts';
import { emptyRecord, rowKinds, type PersonRecord } from '#domain/record/core.ts';
import { recordSchema } from '#domain/record/schema.ts';
import { skillIds } from '#domain/framework/skill.ts';
import { companyStages, focusIds, targetLevels, weightPresets } from '#domain/framework/target.ts';

/** Ids as devices make them. */
const anyId = fc.stringMatching(/^[A-Za-z0-9_-]{1,22}$/u);

/** Any text a person could paste: every plane, controls, markup. */
const anyText = (most: number) =>
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: most }),
    fc.string({ unit: 'grapheme', maxLength: most }),
    fc.constantFrom('', '<img src=x onerror=alert(1)>', '{"__proto__":1}', '\u0000'),
  );

/** A moment between 1990 and 2090. */
export const anyInstant = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());

const anyDay = anyInstant.map((instant) => instant.slice(0, 10));
const anyLevel = fc.constantFrom(1, 2, 3, 4, 5);
const anySkill = fc.constantFrom(...skillIds);
const target = {
  level: fc.constantFrom(...targetLevels),
  focus: fc.constantFrom(...focusIds),
  company: fc.constantFrom(...companyStages),
  preset: fc.constantFrom(...weightPresets),
};
const skillLevels = fc.array(fc.record({ skill: anySkill, level: anyLevel }), { maxLength: 4 });
const bySkill = fc.dictionary(anySkill, anyLevel, { maxKeys: 5, noNullPrototype: true });
const anyNumber = fc.double({ noNaN: true, noDefaultInfinity: true, min: 0, max: 5 }).map((number) => number + 0);

const anyReview = fc.record({
  id: anyId,
  by: anyText(40),
  on: anyDay,
  saw: fc.constantFrom(...sightings),
  attests: fc.boolean(),
  skills: skillLevels,
  words: anyText(200),
});

const anyPercent = fc.integer({ min: 0, max: 100 });
const anyDayOrNone = fc.oneof(fc.constant(''), anyDay);

const anyDecisionRow = {
  decisions: fc.record({
    id: anyId,
    question: anyText(80),
    method: fc.constantFrom(...weighingMethods),
    order: fc.array(anyId, { maxLength: 3 }),
    judgments: fc.array(fc.record({ over: anyId, under: anyId, ratio: fc.constantFrom(1 / 9, 1 / 3, 1, 5) }), {
      maxLength: 2,
    }),
    locks: fc.array(
      fc.record({
        at: anyInstant,
        weights: fc.array(fc.record({ criterion: anyId, name: anyText(40), weight: fc.constantFrom(0, 0.25, 1) }), {
          maxLength: 3,
        }),
        why: anyText(40),
      }),
      { maxLength: 2 },
    ),
    weightsOpen: fc.boolean(),
    acceptable: fc.option(anyPercent),
    answer: anyText(200),
    uncertainty: fc.oneof(fc.constant(''), anyId),
    test: anyText(100),
    chosen: fc.oneof(fc.constant(''), anyId),
    confidence: fc.option(anyPercent),
    decidedAt: fc.oneof(fc.constant(''), anyInstant),
    reviewOn: anyDayOrNone,
    review: anyText(100),
    startedAt: anyInstant,
  }),
  alternatives: fc.record({
    id: anyId,
    decision: anyId,
    name: anyText(60),
    role: fc.constantFrom('', 'product-manager'),
    company: fc.constantFrom(...companyStages),
    vetoes: fc.array(anyId, { maxLength: 2 }),
    ruledOut: fc.boolean(),
    why: anyText(60),
  }),
  criteria: fc.record({
    id: anyId,
    decision: anyId,
    library: fc.constantFrom('', 'variety'),
    name: anyText(60),
    worst: anyText(100),
    middle: anyText(100),
    best: anyText(100),
    points: fc.option(anyPercent),
  }),
  scores: fc.record({
    id: anyId,
    decision: anyId,
    alternative: anyId,
    criterion: anyId,
    low: anyPercent,
    high: anyPercent,
    note: anyText(100),
    evidence: fc.array(anyId, { maxLength: 2 }),
    from: fc.constantFrom('own', 'scorecard'),
    scoredAt: anyInstant,
  }),
  forecasts: fc.record({
    id: anyId,
    decision: fc.oneof(fc.constant(''), anyId),
    says: anyText(100),
    chance: anyPercent,
    due: anyDay,
    outcome: fc.constantFrom('open', 'happened', 'did-not'),
    note: anyText(60),
    madeAt: anyInstant,
  }),
  scripts: fc.record({
    id: anyId,
    decision: anyId,
    stance: fc.constantFrom(...scriptStances),
    audience: fc.constantFrom(...scriptAudiences),
    length: fc.constantFrom(...scriptLengths),
    text: anyText(300),
    evidence: fc.array(anyId, { maxLength: 2 }),
    builtAt: anyInstant,
  }),
} as const;

const anyClock = fc.record({
  startedAt: fc.nat({ max: 2_000_000_000 }),
  pausedAt: fc.option(fc.nat({ max: 2_000_000_000 })),
  pausedFor: fc.nat({ max: 100_000 }),
});
const anySteps = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 5 });

const anyPromisedExercise = fc.record({
  id: anyId,
  name: anyText(40),
  artifact: anyText(40),
  document: fc.constantFrom('', ...keptKinds),
  program: fc.constantFrom('', 'passkeys'),
  onOwnWork: fc.boolean(),
  minutes: fc.integer({ min: 15, max: 120 }),
  skills: fc.array(anySkill, { minLength: 1, maxLength: 3 }),
  shows: fc.constantFrom(2, 3, 4),
  after: fc.array(anyId, { maxLength: 2 }),
  brief: anyText(200),
  handIn: fc.array(anyText(60), { maxLength: 2 }),
  doneWhen: fc.array(anyText(60), { maxLength: 3 }),
  rubric: fc.array(
    fc.record({
      criterion: anyText(20),
      skill: anySkill,
      1: anyText(30),
      2: anyText(30),
      3: anyText(30),
      4: anyText(30),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  commonFaults: fc.array(anyText(60), { maxLength: 2 }),
  becomes: fc.record({ bullet: anyText(60), story: anyText(60) }),
  defense: fc.array(anyText(60), { maxLength: 2 }),
});

const anyReason = fc.oneof(
  fc.record({ code: fc.constantFrom('skill-gap', 'proof-gap'), skill: anySkill, supported: anyLevel, bar: anyLevel }),
  fc.record({ code: fc.constantFrom('key-uncertainty', 'spread', 'foundation'), skill: anySkill }),
  fc.record({ code: fc.constant('must-have'), skill: anySkill, floor: anyLevel }),
  fc.record({ code: fc.constant('needed-first'), name: anyText(20) }),
  fc.record({ code: fc.constantFrom('own-work', 'again', 'chosen') }),
  fc.record({ code: fc.constant('fits'), minutes: anyLevel, days: anyLevel }),
  fc.record({ code: fc.constant('assigned'), by: anyText(20) }),
);

const anyRow = {
  profile: fc.record({ id: fc.constant('me'), ...target, background: anyText(60) }),
  ratings: fc.record({
    id: anySkill,
    level: anyLevel,
    ratedAt: anyInstant,
    from: fc.constantFrom('anchors', 'quick'),
    note: anyText(200),
  }),
  evidence: fc.record({
    id: anyId,
    kind: fc.constantFrom(...evidenceKinds),
    title: anyText(80),
    text: anyText(600),
    link: fc.constantFrom('', 'https://example.com/a?b=c#d', 'mailto:someone@example.com'),
    skills: skillLevels,
    claims: fc.array(
      fc.record({
        kind: fc.constantFrom('number', 'technology', 'organization', 'title'),
        text: anyText(40),
        about: anyText(40),
      }),
      { maxLength: 3 },
    ),
    date: fc.oneof(fc.constant(''), anyDay),
    role: anyText(40),
    work: fc.constantFrom('real', 'simulated'),
    checkableBy: anyText(40),
    origin: anyText(40),
    buildsOn: fc.array(anyId, { maxLength: 3 }),
    state: fc.constantFrom(...evidenceStates),
    reviews: fc.array(anyReview, { maxLength: 2 }),
    addedAt: anyInstant,
  }),
  flags: fc.record({
    id: anyId,
    answer: fc.constantFrom('yes', 'partly', 'no'),
    veto: fc.boolean(),
    note: anyText(100),
    answeredAt: anyInstant,
  }),
  snapshots: fc.record({
    id: anyId,
    takenAt: anyInstant,
    ...target,
    claimed: bySkill,
    supported: bySkill,
    overall: fc.record({ claimed: anyNumber, supported: anyNumber }),
    note: anyText(60),
  }),
  resumes: fc.record({
    id: anyId,
    name: anyText(60),
    origin: anyText(40),
    variants: fc.array(anyText(20), { maxLength: 3 }),
    statement: anyText(200),
    headline: anyText(100),
    about: anyText(200),
    addedAt: anyInstant,
  }),
  resumeLines: fc.record({
    id: anyId,
    resume: anyId,
    place: anyNumber,
    kind: fc.constantFrom(...lineKinds),
    text: anyText(200),
    draft: anyText(200),
    variants: fc.array(anyText(20), { maxLength: 2 }),
    evidence: fc.oneof(fc.constant(''), anyId),
  }),
  resumeVersions: fc.record({
    id: anyId,
    resume: anyId,
    name: anyText(40),
    variant: anyText(20),
    lines: fc.array(fc.record({ kind: fc.constantFrom(...lineKinds), text: anyText(100) }), { maxLength: 4 }),
    keptAt: anyInstant,
  }),
  applications: fc.record({
    id: anyId,
    company: anyText(40),
    title: anyText(40),
    link: fc.constantFrom('', 'https://example.com/jobs/1'),
    posting: anyText(300),
    stage: fc.constantFrom(...stages),
    version: fc.oneof(fc.constant(''), anyId),
    bullets: fc.array(anyId, { maxLength: 3 }),
    stories: fc.array(anyId, { maxLength: 3 }),
    ...Object.fromEntries(researchTexts.map((text) => [text, anyText(60)])),
    level: anyText(20),
    pay: anyText(20),
    nextAction: anyText(60),
    nextOn: fc.oneof(fc.constant(''), anyDay),
    notes: anyText(60),
    addedAt: anyInstant,
  }),
  debriefs: fc.record({
    id: anyId,
    application: fc.oneof(fc.constant(''), anyId),
    on: fc.oneof(fc.constant(''), anyDay),
    round: anyText(40),
    people: anyText(40),
    asked: anyText(60),
    answered: anyText(60),
    change: anyText(60),
    learned: anyText(60),
    promised: anyText(60),
    promisedBy: anyDayOrNone,
    went: fc.constantFrom(0, 1, 2, 3, 4),
    addedAt: anyInstant,
  }),
  documents: fc.record({
    id: anyId,
    kind: fc.constantFrom(...keptKinds),
    program: fc.constantFrom('', 'passkeys'),
    name: anyText(40),
    startedAt: anyInstant,
    handedInAt: fc.oneof(fc.constant(''), anyInstant),
    evidence: fc.oneof(fc.constant(''), anyId),
  }),
  documentRows: fc.record({
    id: anyId,
    document: anyId,
    table: fc.constantFrom('', 'risks'),
    place: anyNumber,
    'cell:title': anyText(40),
    'cell:trigger': anyText(40),
  }),
  plans: fc.record({
    id: anyId,
    start: anyDay,
    minutes: fc.integer({ min: 20, max: 90 }),
    from: fc.constantFrom('gaps', 'default', 'mentor'),
    before: fc.oneof(fc.constant(''), anyId),
    pausedOn: anyDayOrNone,
    endedOn: anyDayOrNone,
    sequence: fc.nat({ max: 20 }),
    startedAt: anyInstant,
  }),
  promises: fc.record({
    id: anyId,
    plan: fc.oneof(fc.constant(''), anyId),
    exercise: anyPromisedExercise,
    parts: fc.array(fc.record({ on: anyDay, minutes: fc.integer({ min: 5, max: 90 }) }), { maxLength: 3 }),
    why: fc.array(anyReason, { maxLength: 3 }),
    state: fc.constantFrom('planned', 'done', 'skipped'),
    skippedBecause: fc.constantFrom('', ...skipReasons),
    skipNote: anyText(60),
    doneAt: fc.oneof(fc.constant(''), anyInstant),
    again: fc.oneof(fc.constant(''), anyId),
    work: fc.constantFrom('real', 'simulated'),
    seconds: fc.nat({ max: 10_000 }),
    timer: fc.option(fc.record({ from: anyInstant, until: anyInstant })),
    document: fc.oneof(fc.constant(''), anyId),
    text: anyText(200),
    links: fc.array(fc.constantFrom('https://example.com/a', 'mailto:someone@example.com'), { maxLength: 2 }),
    files: fc.array(
      fc.record({
        id: anyId,
        name: anyText(40),
        type: fc.constantFrom('', 'image/png'),
        bytes: fc.nat({ max: 9999 }),
        addedAt: anyInstant,
      }),
      { maxLength: 2 },
    ),
    checks: fc.array(fc.boolean(), { maxLength: 4 }),
    steps: anySteps,
    note1: anyText(60),
    note2: anyText(60),
    note3: anyText(60),
    note4: anyText(60),
    note5: anyText(60),
    change: anyText(60),
    ai: fc.constantFrom('unsaid', 'none', 'some'),
    aiWhere: anyText(60),
    defended: fc.array(fc.record({ question: fc.nat({ max: 4 }), by: anyText(20), on: anyDay }), { maxLength: 2 }),
    revision: fc.nat({ max: 5 }),
    revisions: fc.array(
      fc.record({ number: fc.integer({ min: 1, max: 9 }), at: anyInstant, text: anyText(60), steps: anySteps }),
      { maxLength: 2 },
    ),
    evidence: fc.oneof(fc.constant(''), anyId),
    assigned: fc.option(
      fc.record({ event: anyText(20), by: anyText(20), note: anyText(60), lookAt: anyText(60), due: anyDayOrNone }),
    ),
    addedAt: anyInstant,
  }),
  mentorEvents: fc.record({
    id: anyId,
    case: anyId,
    side: fc.constantFrom('mentor', 'mentee'),
    from: fc.constantFrom('here', 'received'),
    event: anyText(200),
  }),
  mentorNotes: fc.record({ id: anyId, text: anyText(60) }),
  mentorComments: fc.record({
    id: anyId,
    type: fc.constantFrom('essential', 'actionable', 'informative', 'celebratory'),
    text: anyText(60),
    used: fc.nat({ max: 9 }),
    addedAt: anyInstant,
  }),
  mentorKeys: fc.record({
    id: anyId,
    name: anyText(20),
    own: fc.boolean(),
    comparedAt: fc.oneof(fc.constant(''), anyInstant),
    addedAt: anyInstant,
  }),
  mentorExercises: anyPromisedExercise,
  calibrations: fc.record({
    id: anyId,
    steps: fc.array(fc.constantFrom(1, 2, 3, 4), { maxLength: 5 }),
    ratedAt: anyInstant,
  }),
  attempts: fc.record({
    id: anyId,
    question: anyText(40),
    variant: fc.nat({ max: 3 }),
    asked: anyText(100),
    category: fc.constantFrom(...categories),
    skills: fc.array(anySkill, { maxLength: 3 }),
    format: fc.constantFrom(...formats),
    minutes: fc.nat({ max: 60 }),
    session: fc.oneof(fc.constant(''), anyId),
    state: fc.constantFrom('answering', 'probing', 'rating', 'done'),
    clock: anyClock,
    seconds: fc.nat({ max: 4000 }),
    text: anyText(200),
    followUps: fc.array(fc.record({ ask: anyText(60), tests: anyText(60) }), { maxLength: 2 }),
    reply1: anyText(60),
    reply2: anyText(60),
    pad: anyText(60),
    step: fc.constantFrom(0, 1, 2, 3, 4),
    fix: anyText(60),
    story: fc.oneof(fc.constant(''), anyId),
    startedAt: anyInstant,
    endedAt: fc.oneof(fc.constant(''), anyInstant),
  }),
  stories: fc.record({
    id: anyId,
    title: anyText(60),
    situation: anyText(100),
    task: anyText(60),
    action: anyText(100),
    result: anyText(60),
    reflection: anyText(60),
    minute: anyText(60),
    two: anyText(60),
    five: anyText(60),
    skills: fc.array(anySkill, { maxLength: 3 }),
    evidence: fc.oneof(fc.constant(''), anyId),
    happenedOn: anyDayOrNone,
    from: fc.constantFrom('work', 'life'),
    addedAt: anyInstant,
  }),
  askedQuestions: fc.record({
    id: anyId,
    debrief: fc.oneof(fc.constant(''), anyId),
    asked: anyText(100),
    category: fc.constantFrom(...categories),
    skills: fc.array(anySkill, { maxLength: 3 }),
    rounds: fc.array(fc.constantFrom(...rounds), { maxLength: 2 }),
    format: fc.constantFrom(...formats),
    minutes: fc.integer({ min: 1, max: 60 }),
    like: fc.constantFrom('', 'date-moved-up'),
    story: fc.oneof(fc.constant(''), anyId),
    went: fc.constantFrom(0, 1, 2, 3, 4),
    note: anyText(60),
    addedAt: anyInstant,
  }),
  pairs: fc.record({
    id: anyId,
    role: fc.constantFrom('both', 'interviewer', 'candidate'),
    round: fc.constantFrom(...rounds),
    interviewer: anyText(20),
    candidate: anyText(20),
    questions: fc.array(
      fc.record({
        question: anyText(20),
        category: fc.constantFrom(...categories),
        variant: fc.nat({ max: 3 }),
        minutes: fc.nat({ max: 60 }),
        asked: anyText(40),
      }),
      { maxLength: 2 },
    ),
    place: fc.integer({ min: -1, max: 2 }),
    clock: fc.option(anyClock),
    steps: fc.array(fc.constantFrom(0, 1, 2, 3, 4), { maxLength: 3 }),
    note1: anyText(20),
    note2: anyText(20),
    note3: anyText(20),
    note4: anyText(20),
    note5: anyText(20),
    note6: anyText(20),
    strength: anyText(20),
    essential: anyText(20),
    startedAt: anyInstant,
    endedAt: fc.oneof(fc.constant(''), anyInstant),
  }),
  heard: fc.record({
    id: anyId,
    pair: anyId,
    attempt: anyId,
    by: anyText(20),
    on: anyDay,
    step: fc.constantFrom(0, 1, 2, 3, 4),
    words: anyText(40),
    strength: anyText(20),
    essential: anyText(20),
    addedAt: anyInstant,
  }),
  interviewSheets: fc.record({
    id: anyId,
    application: fc.oneof(fc.constant(''), anyId),
    round: fc.constantFrom(...rounds),
    on: anyDayOrNone,
    at: anyText(10),
    where: anyText(60),
    people: anyText(60),
    reasons: anyText(100),
    stories: fc.array(anyId, { maxLength: 3 }),
    ask: fc.array(anyText(20), { maxLength: 2 }),
    ownAsk: anyText(60),
    addedAt: anyInstant,
  }),
  companyValues: fc.record({
    id: anyId,
    company: anyText(40),
    application: fc.oneof(fc.constant(''), anyId),
    text: anyText(200),
    addedAt: anyInstant,
  }),
  plays: fc.record({
    id: anyId,
    day: anyText(40),
    seed: fc.nat({ max: 1_000_000 }),
    moves: fc.array(fc.record({ event: anyText(20), act: fc.constantFrom('look', 'choose'), pick: anyText(20) }), {
      maxLength: 3,
    }),
    notes: anyText(100),
    replays: fc.oneof(fc.constant(''), anyId),
    startedAt: anyInstant,
    endedAt: fc.oneof(fc.constant(''), anyInstant),
  }),
  sessions: fc.record({
    id: anyId,
    round: fc.constantFrom(...rounds),
    questions: fc.array(
      fc.record({
        question: anyText(40),
        category: fc.constantFrom(...categories),
        variant: fc.nat({ max: 3 }),
      }),
      { maxLength: 3 },
    ),
    clock: anyClock,
    note: anyText(60),
    startedAt: anyInstant,
    endedAt: fc.oneof(fc.constant(''), anyInstant),
  }),
  recalls: fc.record({
    id: anyId,
    card: anyText(60),
    grade: fc.constantFrom(1, 2, 3, 4),
    day: anyDay,
    at: anyInstant,
  }),
  recallSubjects: fc.record({ id: anyId, addedAt: anyInstant }),
  recallPace: fc.record({
    id: fc.constant('me'),
    retention: fc.constantFrom(0.8, 0.9, 0.95),
    newADay: fc.nat({ max: 100 }),
    overdueADay: fc.nat({ max: 100 }),
  }),
  history: fc.record({
    id: anyId,
    kind: fc.constantFrom(...rowKinds),
    row: anyId,
    field: fc.constantFrom('text', 'note'),
    text: anyText(300),
    replacedAt: anyInstant,
  }),
  ...anyDecisionRow,
} as const;

const rowsOf = (row: fc.Arbitrary<{ id: string }>, maxLength: number) =>
  fc.uniqueArray(row, { maxLength, selector: ({ id }) => id });

/** Any complete record. */
export const anyRecord: fc.Arbitrary<PersonRecord> = fc
  .record({
    exportedAt: anyInstant,
    profile: rowsOf(anyRow.profile, 1),
    ratings: rowsOf(anyRow.ratings, 8),
    evidence: rowsOf(anyRow.evidence, 6),
    flags: rowsOf(anyRow.flags, 4),
    snapshots: rowsOf(anyRow.snapshots, 2),
    resumes: rowsOf(anyRow.resumes, 2),
    resumeLines: rowsOf(anyRow.resumeLines, 6),
    resumeVersions: rowsOf(anyRow.resumeVersions, 2),
    applications: rowsOf(anyRow.applications, 2),
    debriefs: rowsOf(anyRow.debriefs, 2),
    history: rowsOf(anyRow.history, 3),
    decisions: rowsOf(anyRow.decisions, 2),
    alternatives: rowsOf(anyRow.alternatives, 3),
    criteria: rowsOf(anyRow.criteria, 3),
    scores: rowsOf(anyRow.scores, 3),
    forecasts: rowsOf(anyRow.forecasts, 2),
    scripts: rowsOf(anyRow.scripts, 2),
    documents: rowsOf(anyRow.documents, 2),
    documentRows: rowsOf(anyRow.documentRows, 4),
    plans: rowsOf(anyRow.plans, 2),
    promises: rowsOf(anyRow.promises, 2),
    mentorEvents: rowsOf(anyRow.mentorEvents, 3),
    mentorNotes: rowsOf(anyRow.mentorNotes, 2),
    mentorComments: rowsOf(anyRow.mentorComments, 2),
    mentorKeys: rowsOf(anyRow.mentorKeys, 2),
    mentorExercises: rowsOf(anyRow.mentorExercises, 1),
    calibrations: rowsOf(anyRow.calibrations, 2),
    attempts: rowsOf(anyRow.attempts, 2),
    sessions: rowsOf(anyRow.sessions, 2),
    stories: rowsOf(anyRow.stories, 2),
    askedQuestions: rowsOf(anyRow.askedQuestions, 2),
    companyValues: rowsOf(anyRow.companyValues, 1),
    recalls: rowsOf(anyRow.recalls, 3),
    recallSubjects: rowsOf(anyRow.recallSubjects, 2),
    recallPace: rowsOf(anyRow.recallPace, 1),
    interviewSheets: rowsOf(anyRow.interviewSheets, 1),
    pairs: rowsOf(anyRow.pairs, 1),
    heard: rowsOf(anyRow.heard, 1),
    plays: rowsOf(anyRow.plays, 2),
  })
  .map((lists) => recordSchema.parse({ ...emptyRecord(lists.exportedAt), ...lists }));

/** What damage puts where a value was. */
const rubbish = fc.constantFrom<unknown>(
  undefined,
  null,
  0,
  -1,
  Number.NaN,
  '',
  'x'.repeat(30_000),
  '<script>',
  [],
  {},
  [[[[]]]],
  true,
  new Date(0),
  new Map([[1, 2]]),
  12n,
);

/** A value with one thing in it replaced, left out or added, at any depth. */
export const anyDamage: fc.Arbitrary<(value: unknown) => unknown> = fc
  .record({
    way: fc.constantFrom('replace', 'drop', 'add', 'whole'),
    turns: fc.array(fc.nat(), { minLength: 1, maxLength: 4 }),
    rubbish,
  })
  .map(
    ({ way, turns, rubbish: thing }) =>
      (value) =>
        way === 'whole' ? thing : damage(structuredClone(value), way, turns, thing),
  );

function damage(value: unknown, way: string, [turn = 0, ...turns]: number[], thing: unknown): unknown {
  if (typeof value !== 'object' || value === null) return thing;
  const keys = Object.keys(value);
  const key = keys[turn % Math.max(1, keys.length)];
  if (way === 'add' && turns.length === 0) return { ...value, unexpected: thing };
  if (key === undefined) return thing;
  const inner = Object.entries(value).find(([name]) => name === key)?.[1];
  const changed = turns.length > 0 ? damage(inner, way, turns, thing) : thing;
  if (Array.isArray(value))
    return way === 'drop' && turns.length === 0 ? value.slice(1) : value.with(Number(key), changed);
  if (way !== 'drop' || turns.length > 0) return { ...value, [key]: changed };
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
}

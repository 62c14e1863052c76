import type { Left } from '#domain/plan/left.ts';
import type { Missing } from '#domain/plan/hand-in.ts';
import type { PlanReason, SkipReason } from '#domain/record/plan.ts';

const skipReasons: Record<SkipReason, string> = {
  'no-time': 'No time for it',
  'too-hard': 'Too hard for now',
  'too-easy': 'It shows nothing new',
  'not-for-my-role': 'Not for the role I want',
  'no-material': 'I lack the material',
  other: 'Another reason',
};

type Named = { skillName: (skill: string) => string };

/** A reason as a sentence. */
function why(reason: PlanReason, { skillName }: Named): string {
  switch (reason.code) {
    case 'skill-gap':
      return `${skillName(reason.skill)} stands at ${reason.supported}, the bar is ${reason.bar}.`;
    case 'proof-gap':
      return `You rate yourself at the bar in ${skillName(reason.skill)} (${reason.bar}); what you can show supports ${reason.supported}.`;
    case 'key-uncertainty':
      return `Your decision hangs most on ${skillName(reason.skill)}; doing it once tells you more than thinking about it.`;
    case 'must-have':
      return `${skillName(reason.skill)} is a must-have under its floor of ${reason.floor}.`;
    case 'needed-first':
      return `Needed for “${reason.name}”.`;
    case 'own-work':
      return 'Do it on your own work: it gathers proof of what is already true.';
    case 'fits':
      return reason.days > 1 ? `${reason.minutes} minutes, over ${reason.days} days.` : `${reason.minutes} minutes.`;
    case 'spread':
      return `Here, so that ${skillName(reason.skill)} does not come two days in a row.`;
    case 'foundation':
      return `The target asks for ${skillName(reason.skill)}; you have not rated it yet.`;
    case 'assigned':
      return `Given to you by ${reason.by}.`;
    case 'again':
      return 'Once more, to do it better.';
    case 'chosen':
      return 'You chose it.';
  }
}

const left: Record<Left['because'], (skill: string, reaches: number, bar: number) => string> = {
  'no-time': (skill) => `${skill}: no room in these days. It comes after them.`,
  'no-exercise': (skill) => `${skill}: no exercise is left that has it as its main skill.`,
  'simulated-cap': (skill, reaches, bar) =>
    `${skill}: the work reaches ${reaches}, the bar is ${bar}. Simulated work carries at most 3, or 4 once you have defended it live; beyond that it takes real work.`,
  'shows-less': (skill, reaches, bar) => `${skill}: what is planned shows ${reaches}, the bar is ${bar}.`,
};

const missing: Record<Missing, string> = {
  work: 'what you made: a document, a text, a link or a file',
  rubric: 'your step in every row of the rubric',
  ai: 'whether AI helped',
};

const list = new Intl.ListFormat('en', { type: 'conjunction' });

/** A kind of document within a sentence: abbreviations such as RAID keep their capitals. */
const inSentence = (kind: string): string =>
  `${/^[aeiou]/iu.test(kind) ? 'an' : 'a'} ${kind.replaceAll(/\b[A-Z]\p{Ll}+/gu, (word) => word.toLowerCase())}`;

/** Words of the proof plan. */
export const plan = {
  why,
  build: {
    title: 'Build your plan',
    minutes: 'Minutes a day',
    start: 'First day',
    badStart: 'Choose a day from today on.',
    fromGaps: (count: number) => `Built from ${count === 1 ? 'one gap' : `${count} gaps`} in your scorecard.`,
    partly: (rated: number, all: number) =>
      `You have rated ${rated} of ${all} skills; the others count as unknown. Rate them and the plan gets closer to you.`,
    unrated:
      'You have rated no skill yet, so this plan rests on what the target level asks of everybody. A plan of your own needs your scorecard.',
    scorecard: 'Go to the scorecard',
    score: 'Rate yourself first',
    preview: 'The days',
    nothing: 'There is no gap that an exercise would close. Choose any from the list instead.',
    minutesOf: (minutes: number) => `${minutes} min`,
    whyTitle: 'Why this',
    left: 'What these seven days do not reach',
    after: 'What comes after',
    promise: 'Promise this plan',
    promising: 'Keeping the exercises …',
    hint: 'Your promise keeps these exercises as they are now, whatever changes on this site. You can move, swap, skip or pause at any time.',
    notKept: 'The plan could not be kept. Nothing was changed. Try again when you are connected.',
    real: 'on own work',
    simulated: 'simulated',
  },
  left,
  add: {
    title: (name: string) => `Do “${name}”?`,
    inPlan: 'It comes after what your plan has already.',
    loose: 'You have no plan yet; it stands on its own.',
    there: 'It is among your exercises already.',
    add: 'Put it into my plan',
    no: 'Not now',
    failed: 'It could not be kept. Nothing was changed. Try again when you are connected.',
  },
  desk: {
    week: 'Your days',
    today: 'Today',
    progress: (done: number, all: number) => `${done} of ${all} done`,
    moved: 'What was not done has moved to today. Nothing is lost.',
    notInPlan: 'Not in a plan',
    states: { planned: 'open', done: 'done', skipped: 'passed over' },
    open: (name: string) => `Open “${name}”`,
    paused: (day: string) => `Paused since ${day}.`,
    pause: 'Pause',
    resume: 'Go on from today',
    end: 'Close the plan',
    again: 'Build the next plan',
    allDone: 'Every exercise is done or passed over.',
    change: 'Change the plan',
    assigned: (by: string) => `From ${by}`,
    reviewedBy: (by: string) => `Reviewed by ${by}`,
    due: (day: string) => `by ${day}`,
  },
  change: {
    title: 'Move, swap or skip',
    moveTo: 'Move to',
    move: 'Move',
    crowdedDay: (day: string, minutes: number) => `${day} would hold ${minutes} minutes`,
    crowded: (days: readonly string[], promised: number) =>
      `${list.format(days)}; you promised ${promised} a day. You can still do it.`,
    swap: 'Swap for',
    swapDo: 'Swap',
    skip: 'Skip, because',
    skipDo: 'Skip',
    skipped: (reason: SkipReason) => `Passed over: ${skipReasons[reason].toLowerCase()}.`,
    takeUp: 'Take it up again',
    repeat: 'Do it once more',
    notDone: 'That did not work. Nothing was changed.',
  },
  skipReasons,
  files: {
    calendar: 'Calendar file',
    calendarHint: 'Import it again after a change: entries are replaced, not doubled.',
    print: 'Print the checklist',
    failed: 'The file could not be made. Nothing was changed.',
    minutes: (minutes: number) => `${minutes} minutes`,
    checklist: 'Checklist',
  },
  report: {
    title: 'What came of it',
    lead: (done: number, skipped: number) =>
      `${done} handed in${skipped > 0 ? `, ${skipped} passed over` : ''}. What it supports counts as you rated it; somebody else’s rating counts for more.`,
    readiness: 'Before and after',
    overallBefore: (sum: string) => `Overall before: ${sum}.`,
    overallNow: (sum: string) => `Overall now: ${sum}.`,
    skill: 'Skill',
    before: 'Supported before',
    after: 'Supported now',
    bar: 'Bar',
    none: 'none',
    noChange: 'No supported level has moved yet. Work moves it once it stands above what was there.',
    artifacts: 'What you made',
    offers: 'What it offers',
    keepBullet: 'Keep the bullet as a draft',
    keepStory: 'Keep the story as a draft',
    kept: 'Kept as a draft in your ledger. Fill in the brackets before you use it.',
    caseFile: 'Case file to show (HTML)',
    casePage: 'Look at the case file and print it',
    casePrint: 'Print it',
    caseBack: 'Back to the plan',
    caseNone: 'There is no handed-in work to show yet.',
    caseHint:
      'Brief, artifact, revision, what reviewers said, what you would change. It says what was simulated and where AI helped. It has no scripts and can be printed.',
    next: 'What comes after',
    nextLead: 'Ninety days in the job you have, or around it. The largest gaps that are left come first.',
    months: ['Days 1 to 30: start', 'Days 31 to 60: volunteer for', 'Days 61 to 90: ask for'],
    fromBackground: 'From where you are now',
    another: 'Build the next plan',
    notLoaded: 'The moves could not be loaded. Connect and open this page again.',
  },
  caseFile: {
    title: 'Case file',
    lead: 'Each case shows a brief, what was made of it, how it was revised and what others said. Made with Critical Path; the author says where work was simulated and where AI helped.',
    work: {
      real: 'Real work, by the author’s own word.',
      simulated: 'Simulated: done on an invented program as an exercise.',
    },
    asked: 'What was asked',
    made: 'What I made',
    links: 'Where to open it',
    files: 'Files, to ask me for',
    first: 'As first handed in',
    revision: (count: number) => `revision ${count}`,
    rated: 'How I rate it',
    step: (step: number) => `step ${step} of 4`,
    reviewed: 'What others said',
    saw: { document: 'who saw the document', defense: 'who heard the defense', work: 'who worked with me' },
    review: (by: string, seen: string, day: string) => `${by}, ${seen}, on ${day}`,
    noReview: 'Nobody else has reviewed it yet.',
    change: 'What I would change',
    ai: { unsaid: '', none: 'Made without AI.', some: 'AI helped.' },
    defended: (by: string, day: string) => `Questions answered live with ${by} on ${day}.`,
  },
  work: {
    brief: 'Brief',
    yields: 'It yields',
    handIn: 'What to hand in',
    faults: 'What usually goes wrong',
    pack: 'Open its program pack',
    note: (by: string) => `What ${by} wrote`,
    lookAt: 'What they will look at',
    on: 'Done on',
    real: 'My own work (counts as real)',
    simulated: 'The invented program (simulated)',
    timer: {
      title: 'Time',
      left: (minutes: number, seconds: number) => `${minutes}:${String(seconds).padStart(2, '0')} left`,
      spent: (minutes: number) => `${minutes} min worked`,
      start: 'Start the timer',
      stop: 'Stop',
      over: 'The time box is used up. Hand in what you have, or take ten minutes more.',
      more: 'Ten minutes more',
    },
    make: {
      title: 'Make it',
      begin: (kind: string) => `Begin ${inSentence(kind)} in the workshop`,
      open: (name: string) => `Open “${name}” in the workshop`,
      text: 'The result as text',
      textHint: 'Paste or write it here. In the workshop it is written there, and this box is for what goes beside it.',
      links: 'Links to the result',
      link: 'Address',
      addLink: 'Add the link',
      badLink: 'An address begins with https:// or http://.',
      removeLink: (link: string) => `Remove ${link}`,
    },
    files: {
      title: 'Files',
      add: 'Add a file, up to 20 MB; it stays on this device',
      take: (name: string) => `Open ${name}`,
      remove: (name: string) => `Remove ${name}`,
      size: (bytes: number) =>
        bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`,
      total: (count: number, bytes: number) =>
        `${count === 1 ? 'One file' : `${count} files`}, ${(bytes / 1_000_000).toFixed(1)} MB in all. They are not in the exported record; “Your data” exports both together.`,
      missing: (name: string) => `${name} is not on this device. It lies where it was added.`,
      refused: {
        'too-large': (name: string) =>
          `${name} is larger than 20 MB. Nothing was changed. Put it elsewhere and add a link.`,
        empty: (name: string) => `${name} has nothing in it.`,
        'too-many': (name: string) => `${name} was not added: a piece of work has at most 20 files.`,
        full: (name: string) =>
          `There is no room on this device for ${name}. Nothing was changed. Remove a file, or add a link.`,
        failed: (name: string) => `${name} could not be kept on this device. Nothing was changed.`,
      },
    },
    done: 'Done when',
    review: 'Rate your own work',
    reviewLead: 'Choose in each row the highest step that is true of all of your work.',
    step: (step: number) => `Step ${step}`,
    rowNote: 'What makes you say so',
    shows: (skill: string, level: number) => `${skill}: level ${level}`,
    showsLead: 'As you rate it, it shows',
    change: 'What I would change now',
    changeHint: 'A sentence or two. An interviewer asks for it, and the case file shows it.',
    ai: 'Did AI help?',
    aiChoices: { none: 'No', some: 'Yes' },
    aiWhere: 'Where it helped',
    handInTitle: 'Hand in',
    missing: (missings: readonly Missing[]) => `Still missing: ${list.format(missings.map((each) => missing[each]))}.`,
    unchanged: (revision: number) =>
      `What you made and your steps are those of revision ${revision}. Change something in them to hand in the next one.`,
    keep: 'Hand in as evidence',
    keepAgain: 'Hand in the next revision',
    kept: (revision: number) =>
      `Revision ${revision} is in your evidence ledger. It counts as you rated it, until somebody else rates it.`,
    ledger: 'See it in the scorecard',
    cut: 'Cut here: the rest is in the document.',
    notKept: 'It could not be kept. Nothing was changed.',
    defense: 'Five questions to answer live',
    defenseLead:
      'Ask somebody to put these to you. If they then attest that they heard your defense, simulated work may carry 4 instead of 3. Here you only note that it took place.',
    send: 'Send it to somebody who reviews and attests',
    sent: 'See what you sent, or paste the reply',
    reviewedTitle: 'What a reviewer said',
    reviewedLead: 'Their rating counts in place of your own.',
    attests: 'stands for it',
    answer: (by: string) => `Hand it in to ${by}, or paste their reply`,
    with: 'Answered live with',
    defended: 'Note it',
    defendedBy: (by: string, day: string) => `Answered with ${by} on ${day}`,
    becomes: 'What it can become',
    bullet: 'A bullet',
    story: 'A story',
  },
} as const;

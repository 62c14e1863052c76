import type { Remark } from '#domain/interview/read-answer.ts';
import type { Format } from '#domain/interview/served.ts';
import type { StoryPart } from '#domain/interview/parts.ts';
import type { PhaseName } from '#domain/interview/loops.ts';
import { roundNames } from './rounds.ts';

const parts: Record<StoryPart, string> = {
  situation: 'Situation',
  task: 'Task',
  action: 'Action',
  result: 'Result',
  reflection: 'Reflection',
};

const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** What the rules say about an answer. */
function remark(found: Remark): string {
  switch (found.code) {
    case 'empty':
      return 'There is no answer yet.';
    case 'part-missing':
      return `No sentence was read as the ${parts[found.part].toLowerCase()}. If it is there, a listener may miss it too, or the rules did.`;
    case 'long-situation':
      return `The situation takes ${percent(found.share)} of the words; above 35% the listener waits for you to appear.`;
    case 'little-action':
      return `What you did takes ${percent(found.share)} of the words; below 30% it is somebody else’s story.`;
    case 'headline-late':
      return 'The first sentence has neither an outcome nor a position. Say the end first, then how it came.';
    case 'we-not-i':
      return `“We” does something ${found.we} times and “I” ${found.i} times. The interviewer hires one of you.`;
    case 'no-number':
      return 'There is no number: days, people, money or a rate would let the listener see the size.';
    case 'number-not-backed':
      return `Nothing in your ledger holds ${found.texts.map((text) => `“${text}”`).join(', ')}. Add what backs it, or leave it out.`;
    case 'hedge':
      return 'These words make the claim smaller than it is.';
    case 'too-long':
      return `${found.words} words; at a calm pace the time gives ${found.to}.`;
    case 'too-short':
      return `${found.words} words; an answer that uses a third of the time has ${found.from}.`;
  }
}

const formats: Record<Format, string> = {
  behavioral: 'Behavioral',
  hypothetical: 'Hypothetical',
  case: 'Case',
  explain: 'Explain',
  design: 'Design',
  estimation: 'Estimation',
  written: 'Written',
};

const phases: Record<PhaseName, string> = {
  question: 'Question',
  present: 'Present',
  clarify: 'Clarify',
  work: 'Work it out',
  challenge: 'Challenge',
  probe: 'Probes',
  closing: 'Your questions',
  write: 'Write',
};

/** Words of interview practice. */
export const interview = {
  title: 'Interview practice',
  description:
    'Practice what TPM loops ask: answer first, then compare with an outline and anchors, and come back to it in a new wording.',
  lead: 'Answer first. The outline, the anchors and the traps open when you have committed to your answer.',
  noScript: 'Practice needs scripts. All questions can be read without:',
  bank: 'All questions',
  loading: 'Opening what you saved…',
  fetching: 'Fetching the questions…',
  notFetched: 'The questions could not be fetched. What you saved is safe. Connect and try again.',
  again: 'Try again',
  back: 'All practice',
  rounds: roundNames,
  formats,
  phases,
  parts,
  remark,
  levels: { entry: 'Entry', mid: 'Mid', senior: 'Senior', principal: 'Principal' },
  choose: {
    title: 'Choose a question',
    any: 'Any',
    search: 'Words in the question',
    round: 'Round',
    category: 'Category',
    skill: 'Skill',
    level: 'Level',
    format: 'Format',
    found: (n: number) => (n === 1 ? '1 question' : `${n} questions`),
    none: 'No question fits all of this. Take one of the conditions away.',
    more: (n: number) => `Show ${n} more`,
    start: 'Answer this',
    minutes: (n: number) => `${n} min`,
    due: (day: string) => `Due since ${day}, in a new wording`,
    gap: (skill: string) => `New; shows your gap in ${skill}`,
    new: 'New',
    later: (day: string) => `Comes back on ${day}`,
    rule: 'How the order is made: what is due comes first; then new questions on your largest gaps; then other new ones. A try rated 1 comes back after 1 day, 2 after 3, 3 after 10, 4 after 30; each further try at 3 or above doubles that, to at most 120 days.',
  },
  loop: {
    title: 'Or a whole round, timed',
    lead: 'The clock goes by deadlines: it is right in a hidden tab, after sleep and after a reload. You can pause it.',
    start: 'Begin',
    shape: (minutes: number, questions: number) =>
      `${minutes} min, ${questions === 1 ? '1 question' : `${questions} questions`}`,
    running: 'A round is under way',
    goOn: 'Go on',
    none: 'No question of this round is there yet.',
    left: 'left in this part',
    over: 'over',
    pause: 'Pause',
    resume: 'Go on',
    paused: 'Paused',
    end: 'End the round',
    ended: 'The round is over.',
    answer: (n: number) => `Answer question ${n}`,
    answered: 'Answered',
    note: 'What you noticed about the round',
    plan: 'How the time is divided',
    closing:
      'Three questions to ask them: what would make the first half year a success? Which program is in trouble, and what was tried? Who decides when two directors disagree?',
  },
  attempt: {
    asked: 'Question',
    answer: 'Your answer',
    hint: 'Type it as you would say it, or record it and type what you said. It stays on this device.',
    of: (minutes: string) => `of ${minutes}`,
    commit: 'That is my answer',
    needsText:
      'Write at least a sentence, or record your answer, first. The outline helps only somebody who has tried.',
    leave: 'Leave it for later',
    remove: 'Delete this try',
    followTitle: 'And then they ask',
    followWhy: 'Chosen because your answer says least about it.',
    reply: 'Your reply',
    toRating: 'Rate the answer',
    rateTitle: 'Which step is it?',
    rateLead: (level: string) =>
      `The anchors are those for ${level}; 3 is a hire. Rate what you wrote, not what you meant.`,
    barTitle: 'At another level, step 3 moves',
    done: 'Compared',
    fixTitle: 'First thing to fix',
    next: (step: number) => `From ${step} to ${step + 1}`,
    own: 'What I do first about the next try',
    outline: 'Moves of a strong answer',
    least: 'Your answer has least of the words of this move:',
    noOutline: 'This question is from your own bank and has no outline: none was made up for it.',
    borrowed: 'From your own bank. Anchors and outline are those of a question you called alike:',
    general: 'From your own bank. No question of the bank was called alike, so the anchors are general ones.',
    probes: 'What it probes',
    traps: 'Traps',
    reference: 'The arithmetic, or a solution',
    plain: 'Plain',
    precise: 'Precise',
    misconception: 'The misconception that gives people away',
    feedback: 'What the rules read in your answer',
    feedbackLead: 'Read by fixed rules from your words alone. Pace, accent, pauses and fillers are never judged.',
    feedbackHow: 'How answers are read, and how often that is right',
    sentences: 'How each sentence was read',
    nothing: 'The rules have nothing to say about it.',
    shares: 'Share of the words by part',
    took: (time: string, minutes: number) => `You took ${time} of ${minutes} min.`,
    gone: 'This question is no longer in the bank. Your answer is kept.',
    missing: 'This try is not on this device.',
    nextTry: (day: string) => `It comes back on ${day}, in another wording.`,
    another: 'Another question',
    exercises: 'Exercises that build what it asks',
    concepts: 'Concepts that it uses',
  },
  model: {
    settings: 'Model for optional feedback',
    lead: 'The same settings as on the résumé bench. Nothing is sent before you press the button under an answer.',
  },
  history: {
    title: 'Your tries',
    none: 'Nothing tried yet. The first answer is the hardest and the most useful.',
    step: (step: number) => (step === 0 ? 'not rated' : `step ${step}`),
    open: 'Open',
    goOn: 'Go on with it',
  },
  pages: {
    title: 'Interview questions',
    description:
      'Original questions for TPM loops by category, each with what it probes and how long the answer may take.',
    lead: (n: number) => `${n} questions. Outlines, anchors and traps open in practice, after you have answered.`,
    categoryDescription: (name: string, n: number) =>
      `${n} interview questions on ${name.toLowerCase()}, each with what it probes.`,
    practice: 'Practice it',
    probes: 'Probes:',
    uses: 'Uses:',
    count: (n: number) => (n === 1 ? '1 question' : `${n} questions`),
    to: 'Practice',
  },
} as const;

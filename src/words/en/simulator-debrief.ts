const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const signed = (by: number): string => (by > 0 ? `+${by}` : by < 0 ? `−${Math.abs(by)}` : '0');

/** Words of the debrief of a day. */
export const simulatorDebrief = {
  title: (name: string) => `Debrief: ${name}`,
  lead: 'What you did, what came of it, and what on your screen told it. Each other choice was played to the end with the rest of your day as it was.',
  simulated: 'A simulated day in a fictional program.',
  ended: (time: string, overtime: number) =>
    overtime > 0
      ? `You went home at ${time}, ${plural(overtime, 'minute', 'minutes')} late.`
      : `You went home at ${time}.`,
  excerptEnded: (time: string, end: string) =>
    time === end
      ? `The excerpt ends at ${end}, with your last choice.`
      : `Your last choice was done at ${time}; the excerpt ends at ${end}.`,
  from: (before: string | number, after: string | number) => `${before} → ${after}`,
  timeline: 'Hour by hour',
  nextMorning: 'The next morning',
  came: 'What came of it',
  spared: {
    'by-circumstances': 'It could have come, and something else that you did prevented it.',
    'by-chance': 'It could have come, and by luck did not. With the same choice on another day it may.',
  },
  seen: (event: string) => `You had seen it at “${event}”:`,
  toLookUp: (lookUp: string, event: string, minutes: number) =>
    `You could have seen it at “${event}” for ${plural(minutes, 'minute', 'minutes')} (${lookUp}):`,
  notThere: 'It was not to be seen before:',
  trap: 'Why it tempts, and what it costs',
  defense: 'Who would defend it',
  moved: 'What it moved',
  nothingMoved: 'It moved nothing at once.',
  others: 'What the other choices would have led to',
  othersLead:
    'Each figure is the end of the whole day against yours. A figure is no verdict: days against trust, money against energy is for you to weigh.',
  choice: 'Choice',
  columns: {
    schedule: 'End, working days',
    budget: 'Cost, thousands',
    quality: 'Quality',
    energy: 'Energy',
    trust: 'Trust',
    ended: 'Home',
    lastChoice: 'Last choice done',
  },
  same: 'as yours',
  signed,
  trustOf: (name: string, by: number) => `${name} ${signed(by)}`,
  minutes: (by: number) => (by === 0 ? 'as yours' : `${Math.abs(by)} min ${by > 0 ? 'later' : 'earlier'}`),
  replaced: (event: string, made: string | null, instead: string) =>
    made === null
      ? `There, “${event}” happens, which your day did not have; “${instead}” was taken.`
      : `There, your choice at “${event}” was not possible; “${instead}” was taken.`,
  replay: 'Play again from here',
  replayNamed: (event: string) => `Play again from here: ${event}`,
  restart: 'Play the whole day again with the same luck',
  skills: 'Skills in this day, with words for a story',
  skillsLead:
    'A simulated day backs a claim very little: it counts as told and marked as simulated, and never for more than that. What it is good for is finding the words, and the real day of yours that they remind you of.',
  noSkills: 'None of your choices showed a skill in a way that would make a story.',
  keep: 'Keep as evidence, simulated',
  kept: 'Kept in your ledger, marked as simulated and told.',
  story: 'Begin a story from it',
  storyBegun: 'The story is begun, with slots for your own words.',
  openStory: 'Open it',
  storyTitle: (event: string) => `Simulated: ${event}`,
  situation: (program: string, day: string) => `[Say that it was a simulated day.] In the program “${program}”: ${day}`,
  action: (words: string) => `${words} [What you said, in your own words, and to whom.]`,
  result: (outcomes: string) =>
    `${outcomes} [What it would have cost otherwise. A real situation of yours that was like it.]`.trim(),
  role: 'TPM in a simulated day',
  evidenceText: (task: string, words: string) => `${task} ${words}`,
  practice: 'What to practice',
  practiceLead: 'From the events in which you took what tempts, or looked nothing up.',
  noPractice: 'Nothing stands out. Play again from a point where you hesitated.',
  kinds: { exercises: 'Exercise', questions: 'Question', concepts: 'Concept' },
  because: (event: string) => `for “${event}”`,
  notes: 'What you would have done instead',
  print: 'Print',
};

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const signed = (by: number): string => (by > 0 ? `+${by}` : by < 0 ? `−${Math.abs(by)}` : '0');

/** Working days as one says them: whole, or about so many. */
const roughDays = (days: number): string => {
  if (Number.isInteger(days)) return plural(days, 'day', 'days');
  return days < 1 ? 'less than a day' : `about ${plural(Math.round(days), 'day', 'days')}`;
};

/** Words of the day simulator while it is played. */
export const simulator = {
  title: 'A day on the job',
  description:
    'Live a day of a technical program manager in a fictional program: meetings, figures, interruptions and choices that come back later the same day.',
  lead: 'A calendar, a program with real arithmetic, and people who each want something. Most choices are defensible; what each costs you find out later that day and the next morning.',
  how: {
    title: 'How it works',
    steps: [
      'The clock runs by what you do, not by how long you think. You can stop at any time and go on later.',
      'Looking something up costs minutes, and minutes make you late for people. What you do not look up you may still be asked about.',
      'The end date is never set by a choice. A choice changes the plan, and the program’s network says what that does to the end: often nothing, because there is float.',
      'Nothing of a day can be taken back, though a whole day can be deleted. Afterwards you can play again from any point with another choice, with the same luck, and see what each choice would have led to.',
      'It says nothing about how good you are. It gives you situations to think about, and words for them.',
    ],
  },
  taste: {
    title: 'Two hours of the job, in five minutes',
    lead: 'A bank has written, a team wants to start something untested, somebody stands at your desk, and at 10:30 the sponsor wants one sentence for her board. Four choices; afterward you see what came of each.',
    noScript: 'Playing needs scripts. What a program of the days looks like can be read without:',
    ended: 'How your two hours ended',
    whole: 'The whole debrief: what told it, and where each other choice would have led',
    next: 'A whole day takes about twenty minutes. Each is another program, with other trouble:',
  },
  noScript:
    'Playing needs scripts, since the day is worked out on your device. The programs behind the days can be read without:',
  packs: 'The program packs',
  loading: 'Opening what you saved…',
  fetching: 'Fetching the day…',
  notFetched: 'The day did not arrive. Nothing is lost; try again when you are online.',
  damaged:
    'The day arrived damaged, so it is not opened and nothing of yours was changed. Try again; if it stays so, reload the page later.',
  again: 'Try again',
  missing: 'This play is not on this device. It may have been deleted, or begun in another browser.',
  back: 'All days',
  begin: 'Begin this day',
  beginNamed: (name: string) => `Begin ${name}`,
  minutes: (count: number) => `about ${count} minutes`,
  taster: 'Short',
  inPack: 'In the program',
  plays: 'Your days',
  resume: (name: string) => `Go on with ${name}`,
  debrief: (name: string) => `Debrief of ${name}`,
  open: (moves: number) => `begun, ${plural(moves, 'choice', 'choices')} made`,
  over: 'played to the end',
  replayed: 'played again from a point',
  remove: 'Delete',
  removeNamed: (name: string) => `Delete ${name}`,
  refused: 'This could not be saved. Nothing was changed; see the notice at the top of the page.',
  rewritten: (made: number) =>
    `The day was rewritten since you played it. It goes on after ${plural(made, 'move', 'moves')} that still fit.`,

  morning: 'The morning',
  since: 'Since then',
  you: 'You',
  now: (time: string, place: string) => `${time}, ${place}`,
  with: 'With',
  alone: 'Nobody else',
  late: (minutes: number) => `You are ${plural(minutes, 'minute', 'minutes')} late.`,
  waiting: (time: string) => `It came at ${time}, while you were busy.`,
  interruption: 'Interruption',
  next: (time: string, name: string, minutes: number) =>
    minutes >= 0 ? `Next: ${time} ${name}, in ${plural(minutes, 'minute', 'minutes')}.` : `${time} ${name} has begun.`,
  lastOne: 'Nothing more in your calendar after this.',
  lookUp: 'Look something up first',
  lookUpCost: (minutes: number, until: string) => `${plural(minutes, 'minute', 'minutes')}, until ${until}`,
  lookedUp: (name: string, time: string) => `${name}: done. It is ${time} now.`,
  found: 'What you found',
  choose: 'What do you do?',
  takes: (minutes: number, until: string) => (minutes === 0 ? 'at once' : `${minutes} min, until ${until}`),
  note: 'I would do something else',
  noteLabel: 'What would you do, and what would you say?',
  noteHint: 'Kept with this day, not scored. Choose the nearest of the choices to go on.',
  known: 'What you know so far',
  log: 'The day so far',
  arrived: (time: string, name: string) => `It is ${time}. ${name}.`,
  isOver: 'The day is over.',

  meters: {
    title: 'Where things stand',
    finish: 'End of the program',
    finishNow: (date: string, by: number) =>
      by === 0
        ? `${date}, as this morning`
        : `${date}, ${plural(Math.abs(by), 'working day', 'working days')} ${by > 0 ? 'later' : 'earlier'} than this morning`,
    promised: {
      stands: (promised: string, forecast: string, by: number) =>
        `Promised ${promised}; forecast now ${forecast}, ${
          by === 0
            ? 'as this morning'
            : `${plural(Math.abs(by), 'working day', 'working days')} ${by > 0 ? 'later' : 'earlier'} than this morning`
        }`,
      sinceChoice: 'Since your last choice',
    },
    budget: 'Cost of your choices',
    money: (amount: number, currency: string) => `${signed(amount)} thousand ${currency}`,
    quality: 'Quality of what is built',
    energy: 'Your energy',
    trust: 'Trust in your word',
    why: 'Why these figures',
    start: (level: number) => `${level} in the morning`,
    none: 'Nothing has moved yet.',
    bands: { high: 'high', fair: 'fair', thin: 'thin', low: 'low' },
  },
  shift: {
    schedule: (by: number, finish: string) =>
      by === 0
        ? `The end stays ${finish}`
        : `The end moves by ${signed(by)} working ${Math.abs(by) === 1 ? 'day' : 'days'} to ${finish}`,
    longer: (name: string, days: number) =>
      `${name} ${days > 0 ? 'longer' : 'shorter'} by ${plural(Math.abs(days), 'day', 'days')}`,
    relinked: (name: string) => `${name} waits for other work than before`,
    float: (float: number) => `it had ${roughDays(float)} of float`,
    budget: (by: number, line: string) => `${line}: ${signed(by)} thousand`,
    trust: (by: number, name: string) => `Trust of ${name}: ${signed(by)}`,
    quality: (by: number) => `Quality: ${signed(by)}`,
    energy: (by: number) => `Energy: ${signed(by)}`,
  },
  part: {
    ends: (date: string, planned: string) => `ends ${date}; planned ${planned}`,
    finished: (date: string, planned: string) => `finished ${date}; planned ${planned}`,
    float: (float: number | null) =>
      float === null
        ? 'no float any more'
        : float === 0
          ? 'no float: it decides the end'
          : `${roughDays(float)} of float`,
    line: (planned: number, spent: number, variance: number) =>
      `planned to date ${planned}, spent ${spent}, ${variance < 0 ? `over by ${Math.abs(variance)}` : `under by ${variance}`} (thousands)`,
    metric: (unit: string, target: number) => `${unit}; target ${target}; by week, the last one last`,
    level: (measure: string, promised: number, unit: string) => `${measure}: promised ${promised} ${unit}`,
    measured: (values: string) => `measured ${values}`,
    unmeasured: 'not measured: an offer',
    credit: (credit: string) => `When missed: ${credit}`,
    price: (once: number, monthly: number) => `${once} thousand once, ${monthly} a month`,
    freeze: (from: string, to: string) => `${from} to ${to}`,
    promised: (date: string) => `promised for ${date}`,
    asOf: (date: string, text: string) => `As of the plan’s date, ${date}; news has come since: ${text}`,
  },
};

import type { CellProblem } from '#domain/artifacts/worked-schedule.ts';

const days = (count: number): string => {
  const shown = String(Number(count.toFixed(1)));
  return `${shown} working ${shown === '1' ? 'day' : 'days'}`;
};

const reasons: Record<CellProblem['reason'], (words: string) => string> = {
  'no-id': () => 'An activity needs an id by which others can wait for it.',
  'same-id': (words) => `Another activity has the id ${words}.`,
  'no-duration': () => 'Give working days, or all three estimates; 0 for an event.',
  'no-number': (words) => `“${words}” is not a number of working days.`,
  'out-of-order': () => 'Optimistic is at most the most likely, and that at most the pessimistic.',
  unknown: (words) => `There is no activity “${words}”.`,
  itself: (words) => `${words} waits for itself.`,
  'in-cycle': (words) => `A circle: ${words}. None of them can begin.`,
};

/** Words of the schedule desk. */
export const schedule = {
  title: 'Dependency map and schedule',
  description:
    'Write down activities, how long each takes and what it waits for. See dates, float, the critical path, P50 and P80, and what one delay does to the end.',
  lead: 'Activities, what each waits for, and the date that follows. The chain without float decides the end.',
  noScript:
    'The desk computes in your browser and needs JavaScript. The same rules run on the command line: npm run -s critical-path -- schedule network.json.',
  loading: 'Opening the desk…',
  days,
  problem: (reason: CellProblem['reason'], words: string): string => reasons[reason](words),

  start: {
    title: 'Begin with what is delivered last, and ask what it waits for.',
    says: 'One row an activity: an id, a name, who owns it, working days or three estimates, and the ids that it waits for.',
    own: 'Start a schedule',
    example: 'Look at an example',
    kept: 'What you type is kept on this device, and nowhere else.',
    name: 'Schedule',
  },
  example: {
    says: 'This is an example: a fictional ticketing company moves gate scanning to a new service. Change what you like; your own schedule stays as it is.',
    leave: 'Remove the example',
  },

  pack: {
    choose: 'Program pack',
    none: 'Choose a pack',
    load: 'Load its plan',
    says: 'Activities, estimates, milestones, holidays and freezes as the pack’s wiki shows them. What the pack hides stays hidden.',
    loading: 'Fetching the plan…',
    missing: 'The plan could not be fetched. Nothing was changed. Connect and try again.',
    ask: (name: string) => `Put the plan of ${name} on the desk?`,
    replaces: 'It takes the place of the schedule that is on the desk. Undo brings that back.',
    keep: 'Keep what is there',
    replace: 'Replace it',
    done: (name: string, count: number, isReplaced: boolean) =>
      `The plan of ${name} is on the desk, ${count} activities.${isReplaced ? ' Undo brings back what was there.' : ''}`,
    about: 'This schedule is about',
  },

  scrolls: (name: string): string => `${name}, scrolls`,
  tools: { undo: 'Undo', redo: 'Redo', add: 'Add an activity' },
  keys: 'Enter goes a row down, and adds one after the last; the arrows go up and down; Alt with an arrow moves the row.',

  fields: {
    title: 'Program',
    start: 'First working day',
    holidays: 'Holidays',
    holidaysHint: 'Days as 2027-05-31, separated by commas; Saturdays and Sundays are off anyway.',
    committed: 'Promised finish',
    asOf: 'As of',
    criticalPath: 'Critical path that you name',
    criticalPathHint: 'Ids in order, separated by commas; the rules hold it against the network.',
    confidence: 'How likely the promise is',
    confidenceHint: 'And how that is known, such as the share of draws that keep it.',
  },

  answer: {
    empty: 'No activity has both an id and a duration yet.',
    cycle: (cycle: readonly string[]) =>
      `There is no date: ${[...cycle, ...cycle.slice(0, 1)].join(' → ')} wait for each other. Split one of them: what the next one needs first, and the rest.`,
    takes: (duration: number) => `The program takes ${days(duration)}`,
    ends: (day: string) => ` and ends on ${day}`,
    path: (path: readonly string[]) => `Critical path: ${path.join(', ')}.`,
    near: (path: readonly string[], within: number) =>
      `Near-critical, with ${days(within)} of float or less: ${path.join(', ')}.`,
    frozen: (ids: readonly string[], freeze: string) =>
      `${ids.join(', ')} ${ids.length === 1 ? 'waits' : 'wait'} for the end of ${freeze}.`,
    unnamed: 'a freeze',
    late: (count: number) => `That is ${days(count)} after the promised finish.`,
    early: (count: number) => `That leaves ${days(count)} to the promised finish.`,
    onTime: 'That is the promised finish, with nothing to spare.',
  },

  table: {
    title: 'Activities',
    caption: 'Activities with their dates and float; the computed columns are on the right.',
    columns: {
      id: 'ID',
      name: 'Activity',
      owner: 'Owner',
      duration: 'Days',
      optimistic: 'Opt.',
      likely: 'Likely',
      pessimistic: 'Pess.',
      after: 'Waits for',
    },
    full: {
      id: 'Id',
      name: 'Name',
      owner: 'Owner',
      duration: 'Working days',
      optimistic: 'Optimistic days',
      likely: 'Most likely days',
      pessimistic: 'Pessimistic days',
      after: 'Waits for',
    },
    of: (column: string, row: string) => `${column} of ${row}`,
    row: (place: number) => `row ${place + 1}`,
    afterHint:
      'Waits for: ids separated by commas. B alone means after B finishes; B SS+2 two days after it starts; B FF finishes no earlier than B; B SF+3 finishes three days after B starts at the earliest; B-1 overlaps by a day.',
    es: 'Early start',
    ef: 'Early finish',
    ls: 'Late start',
    lf: 'Late finish',
    float: 'Float',
    critical: 'critical',
    near: 'near',
    actions: 'Row',
    remove: (row: string) => `Remove ${row}`,
    removed: (row: string) => `${row} is removed. Undo brings it back.`,
    problems: 'Cells that cannot be used yet',
    show: (row: string, column: string) => `${row}, ${column}`,
  },

  sideTable: { fault: (row: string, problem: string) => `${row}: ${problem}` },
  milestones: {
    title: 'Milestones',
    says: 'Something that can be demonstrated, the day that is planned, and the activities that have to be finished for it. Drawn as diamonds in the Gantt chart.',
    add: 'Add a milestone',
    row: (place: number, name: string) => name || `milestone ${place + 1}`,
    ready: 'Ready on',
    against: (when: string, late: number) =>
      late > 0 ? `${when}, ${days(late)} late` : late < 0 ? `${when}, ${days(-late)} to spare` : `${when}, on the day`,
    problem: (reason: 'no-day' | 'unknown', about: string) =>
      reason === 'no-day' ? `“${about}” is no day such as 2027-05-31.` : `There is no activity “${about}”.`,
  },
  freezes: {
    title: 'Freezes',
    says: 'A freeze holds the activities that it names, or all. One that would run into it is not cut: it waits as a whole for the end of the freeze. A freeze that names nothing is only drawn.',
    add: 'Add a freeze',
    row: (place: number, name: string) => name || `freeze ${place + 1}`,
    waits: 'Wait for its end now',
    nobody: 'none',
    problem: (reason: 'no-day' | 'out-of-order' | 'unknown', about: string) =>
      reason === 'unknown'
        ? `There is no activity “${about}”.`
        : reason === 'no-day'
          ? `“${about}” is no day such as 2027-05-31.`
          : 'The last day is before the first.',
  },

  network: {
    title: 'Dependency map',
    legend: (near: number) =>
      `From left to right. Thick: the critical path, which has no float. Medium: near-critical, ${days(near)} of float or less. Thin: more float. A broken line is a relation other than finish to start, or has a lag; its words stand on it.`,
    label: (count: number, path: readonly string[]) =>
      `Network of ${count} activities. The critical path runs through ${path.join(', ')}.`,
    drawing: 'Drawing…',
    failed: 'The drawing did not arrive. Load the page again; the table has the same dates.',
    float: (float: number) => `float ${String(Number(float.toFixed(1)))}`,
    fit: 'Fit to the page',
  },

  gantt: {
    title: 'Gantt chart',
    legend:
      'Thick: from early start to early finish, in vermilion where there is no float. Thin: float, up to the late finish. Upright tick: the finish of the baseline. Vermilion upright line: the promised finish. Diamond: a milestone when it is ready, in vermilion where that is late; hollow on its planned day. Gray band: a freeze. Dotted upright line: a holiday.',
    label: (count: number, milestones: number, duration: number) =>
      `Gantt chart of ${count} activities and ${milestones} ${milestones === 1 ? 'milestone' : 'milestones'} over ${days(duration)}.`,
    day: (day: number) => `day ${day}`,
  },

  chances: {
    title: 'How likely is the date?',
    none: 'Give at least one activity three estimates: if all goes well, as it usually goes, if much goes wrong.',
    running: (done: number, total: number) => `${done.toLocaleString('en')} of ${total.toLocaleString('en')} draws`,
    failed: 'The simulation did not run. Load the page again.',
    p50: 'P50',
    p80: 'P80',
    says: (p50: string, p80: string) => `Half of the draws end by ${p50}, four in five by ${p80}.`,
    planned: (end: string, share: number) => `The single figure, ${end}, is kept in ${percent(share)} of the draws.`,
    committed: (day: string, share: number) => `The promised ${day} is kept in ${percent(share)}.`,
    legend: 'How many draws end when. Rings: P50 and P80. Upright line: the promised finish.',
    label: (p50: string, p80: string) => `Histogram of the ends: P50 ${p50}, P80 ${p80}.`,
    index: 'How often each activity is critical',
    share: 'Share of the draws in which it has no float',
    why: 'How this comes about, and what it takes for granted',
    method: (draws: number, seed: number) =>
      `${draws.toLocaleString('en')} draws with seed ${seed}: the same figures on every machine. Each three-point estimate is drawn from a PERT-beta distribution with λ 4, whose mean is (o + 4m + p) ÷ 6; an activity with one figure always takes that.`,
    assumes:
      'It takes for granted that the three figures are honest ends and a true middle, that no activity is late because another is (they are drawn independently), that people are free when the network lets them start, and that the network itself is right. Each of these makes the true P80 later, not earlier: read it as the least that a promise should leave.',
    merge:
      'Where several chains of like length meet, the latest of them decides. That is why the mean of the draws is later than the single figure.',
  },

  whatIf: {
    title: 'What if one of them takes longer?',
    activity: 'Activity',
    by: 'Days longer, or shorter with a minus',
    same: (id: string, count: number, float: number) =>
      `${id} ${changes(count)}: the end stays. ${days(float)} of float are left.`,
    shorterSame: (id: string, count: number) =>
      `${id} ${changes(count)}: the end stays, because other chains are as long.`,
    moves: (id: string, count: number, by: number, day: string) =>
      `${id} ${changes(count)}: the end moves by ${days(Math.abs(by))} ${by > 0 ? 'later' : 'earlier'}, to ${day}.`,
    path: (path: readonly string[]) => `The critical path is then ${path.join(', ')}.`,
    samePath: 'The critical path stays.',
  },

  baseline: {
    title: 'Baseline against now',
    none: 'No baseline yet. Keep one when the plan is agreed; what moves later is then held against it.',
    noStart: 'A baseline needs a first working day.',
    keep: 'Keep these dates as the baseline',
    again: 'Keep these dates as a new baseline',
    still: 'Nothing has moved since the baseline.',
    activity: 'Activity',
    planned: 'Baseline finish',
    now: 'Finish now',
    moved: 'Moved by',
    later: (count: number) => `${days(count)} later`,
    earlier: (count: number) => `${days(-count)} earlier`,
    moves: (count: number, of: number) => `${count} of ${of} activities finish on another day than in the baseline.`,
  },

  kept: {
    title: 'Your schedules',
    open: (name: string, day: string) => `${name}, begun on ${day}`,
    shown: 'on the desk',
    another: 'Begin another',
    remove: 'Remove this schedule',
  },

  files: {
    title: 'Take it away, bring it in',
    says: 'Markdown and CSV carry the whole document both ways, so that it can be worked on elsewhere. Cells that a spreadsheet would run as a formula are written as text.',
    take: { md: 'Markdown', csv: 'CSV', json: 'JSON for the command line' },
    open: 'Open a Markdown or CSV file',
    paste: 'Or paste Markdown or CSV',
    bring: 'Bring it in',
    refused: (line: number, message: string) => (line > 0 ? `Line ${line}: ${message}.` : `${message}.`),
    tooLarge: 'The file is larger than 1 MB; a schedule is not.',
    unreadable: 'The file cannot be read as text.',
    done: (count: number) => `${count} activities are in. Undo brings back what was there.`,
    svg: 'SVG',
    png: 'PNG',
    as: (form: string, name: string) => `${name} as ${form}`,
    pictureFailed: 'The picture could not be made. Very large networks fit into SVG only.',
    name: 'schedule',
  },
};

/** A share that is rounded to all or nothing only where it is that. */
function percent(share: number): string {
  if (share > 0.99 && share < 1) return 'more than 99%';
  return share < 0.01 && share > 0 ? 'less than 1%' : `${Math.round(share * 100)}%`;
}

function changes(count: number): string {
  return `takes ${days(Math.abs(count))} ${count < 0 ? 'less' : 'longer'}`;
}

/** Why an export with files is not taken. */
const packedFaults = {
  broken: 'The zip is damaged or was cut off.',
  'too-many': 'The zip holds more than an export does.',
  twice: 'The zip holds two files of one name.',
  grows: 'The record in the zip unpacks to more than a record can be.',
  changed: 'A file in the zip is damaged: its bytes are not those that were packed.',
  'too-large': 'The zip is larger than 1 GB.',
  'no-record': 'There is no record of Critical Path in this zip.',
  stranger: 'The zip holds a file that its record does not name.',
  'wrong-size': 'A file in the zip has another size than its record says.',
};
type PackedFault = keyof typeof packedFaults;

/** Words of the dashboard: the path, the ledger, and the person's data to take away. */
export const myPath = {
  title: 'My path',
  description: 'Where you are, the next best step and why, everything you have saved, export, import and delete.',
  lead: 'Where you are, what comes next, and everything that is saved.',
  noScript: 'Your record is kept in your browser and needs JavaScript to be shown.',
  loading: 'Opening your record…',
  empty: 'Nothing is saved on this device yet. Six questions are a start, or bring a file from another device.',
  start: 'Six questions, one minute',
  here: 'Where you are',
  scored: (rated: number, count: number) => `${rated} of ${count} skills rated`,
  evidence: (kept: number) => (kept === 1 ? 'one item of evidence kept' : `${kept} items of evidence kept`),
  path: {
    plan: (name: string) => `Go on with your plan: ${name}`,
    planWhy: (minutes: number) => `You promised it; it takes ${minutes} minutes.`,
    states: { empty: 'not begun', begun: 'begun', done: 'done' },
    decide: (opened: number, taken: number) =>
      opened === 0 ? 'no decision opened' : `${opened} opened, ${taken} taken`,
    write: (resumes: number, applications: number) =>
      `${resumes} ${resumes === 1 ? 'résumé' : 'résumés'}, ${applications} ${applications === 1 ? 'application' : 'applications'}`,
    next: {
      proof: {
        button: (skill: string) => `Show ${skill.toLowerCase()}`,
        why: (supported: number, bar: number) =>
          `It weighs most among your gaps: evidence carries it to ${supported}, the bar is ${bar}, and you rate yourself there already.`,
      },
      skill: {
        button: (skill: string) => `Learn ${skill.toLowerCase()}`,
        why: (supported: number, bar: number) =>
          `It weighs most among your gaps: you stand at ${supported} and the bar is ${bar}.`,
      },
      unrated: {
        button: (skill: string) => `Rate ${skill.toLowerCase()}`,
        why: (_supported: number, bar: number) =>
          `It weighs most among the skills you have not rated; the bar is ${bar}.`,
      },
    },
    due: 'Due',
    dueKinds: { application: 'application', decision: 'look back on a decision', forecast: 'forecast to settle' },
    overdue: (day: string) => `was due on ${day}`,
    on: (day: string) => `due on ${day}`,
  },
  why: 'Why this',
  ledger: 'Evidence ledger',
  tellAsStory: 'Make a story of it',
  ledgerLead: 'Everything that backs a claim, with what it carries. Retract one, and all that rests on it says so.',
  ledgerEmpty: 'No evidence yet. Add it beside a skill in the scorecard, where you can see what it would carry.',
  item: 'Item',
  shows: 'Shows',
  backing: 'Backing',
  state: 'State',
  reliance: (count: number) => (count === 1 ? 'one item rests on it' : `${count} items rest on it`),
  earlier: (count: number) => (count === 1 ? 'One earlier wording' : `${count} earlier wordings`),
  bringBack: 'Bring it back',
  origin: 'Where it came from',
  conflicts: 'Numbers that differ',
  data: 'Your data',
  dataLead: 'One file holds everything. Keep it where you keep what matters; it is not encrypted.',
  import: 'Import a file',
  importHint: 'You see what it would change before anything happens.',
  preview: 'What this file would do',
  merge: 'Merge',
  mergeLine: (added: number, replaced: number, kept: number, same: number) =>
    `${added} added, ${replaced} replaced by a newer version, ${kept} kept because yours is newer, ${same} the same`,
  replace: 'Replace',
  replaceLine: (goes: number, comes: number) => `${goes} rows here make way for ${comes} from the file`,
  cancel: 'Cancel',
  imported: 'Imported. You can undo it.',
  copies: 'Automatic copies',
  copiesLead:
    'Taken as you work and before anything is replaced, on this device only. They do not protect against a cleared browser.',
  copyLine: (day: string, rows: number, why: string) => `${day}, ${rows} rows, ${why}`,
  copyWhy: { change: 'as you worked', before: 'before a replacement' } as Record<string, string>,
  noCopies: 'None yet.',
  restoreCopy: 'Bring back',
  unreadableCopy: 'That copy cannot be read.',
  setAside: (count: number) =>
    count === 1
      ? 'One row could not be read and was set aside.'
      : `${count} rows could not be read and were set aside.`,
  exportSetAside: 'Export them as they were found',
  discardSetAside: 'Discard them',
  schema: 'The file is plain JSON. Its schema is published, so that others can write one:',
  privacy: 'What this site keeps',
  privacyText:
    'Everything you enter is kept in this browser, in a database of this site, unencrypted. Whoever can use this browser can read it. Nothing is sent anywhere unless you press a button that says so.',
  delete: 'Delete everything',
  deleteHint:
    'The record, its copies, files, recordings, drafts and preferences on this device. Exported files stay where you put them.',
  deleteSure: 'Delete it all?',
  deleteYes: 'Yes, delete everything',
  deleteNo: 'No, keep it',
  deleted: 'Everything is deleted from this device. Until you close or reload this page you can undo it.',
  storage: {
    granted: 'The browser has agreed to keep your data when space is short.',
    not: 'The browser may clear this site’s data when space is short. Export now and then.',
  },
  files: {
    title: 'Files of your work',
    lead: (count: number) =>
      `${count === 1 ? 'One file lies' : `${count} files lie`} beside the record on this device. An export of the record has their names and not what is in them.`,
    export: 'Export record and files (zip)',
    exported: (missing: number) =>
      missing === 0
        ? 'Exported. Import it here or on another device, and the files come back as you added them.'
        : `Exported without ${missing === 1 ? 'one file' : `${missing} files`} that this device does not have.`,
    failed: 'The export could not be made. Nothing was changed.',
  },
  zip: {
    comes: (count: number, missing: number) =>
      `${count === 1 ? 'One file comes' : `${count} files come`} with it${missing === 0 ? '' : `; ${missing === 1 ? 'one that it names is' : `${missing} that it names are`} not in it`}.`,
    total: (count: number, bytes: number) =>
      `On this device there would then be ${count === 1 ? 'one file' : `${count} files`}, ${(bytes / 1_000_000).toFixed(1)} MB in all.`,
    noRoom:
      'There is no room on this device for the files. Nothing was imported. Remove files, or import only the record.',
    refused: (reason: PackedFault, name: string) =>
      `${packedFaults[reason]}${name === '' ? '' : ` (${name.slice(0, 80)})`} Nothing was changed.`,
  },
};

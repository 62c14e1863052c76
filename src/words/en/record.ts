import type { SaveState } from '#stores/record.ts';
import type { UndoLabel } from '#stores/undo.ts';

type StateOf<S extends SaveState['state']> = Extract<SaveState, { state: S }>;
type ReasonOf<S extends SaveState['state']> = StateOf<S> extends { reason: infer R extends string } ? R : never;

/** Words of the record: whether it is saved, what went wrong, and taking it away. */
export const record = {
  saved: 'Saved on this device',
  saving: 'Saving…',
  nothingYet: 'Nothing is saved yet',
  markDenied:
    'This browser refuses a small mark beside the record, so the site could not notice if the record were cleared. Export now and then.',
  failed: {
    quota:
      'This device has no room left, so the last change was not saved. Everything saved before is safe. Export your record, then free some space.',
    full: 'Your record is as large as it can be, so the last change was not saved. Everything saved before is safe. Remove something you no longer need.',
    failed:
      'The last change could not be saved. Everything saved before is safe. Try again, or export your record first.',
  } satisfies Record<ReasonOf<'failed'>, string>,
  memory: {
    denied:
      'This browser does not let the site keep anything, as in some private windows. You can work, but everything is gone when this page closes. Export before you leave.',
    broken:
      'The storage of this browser cannot be opened. You can work, but everything is gone when this page closes. Export before you leave.',
  } satisfies Record<ReasonOf<'memory'>, string>,
  readOnly: {
    'newer-record':
      'Your record was written by a newer version of this site. You can read and export it; reload to get the newer version.',
    'upgraded-elsewhere':
      'Another tab has a newer version of this site. Reload this one to go on; what you typed is kept.',
    'deleted-elsewhere': 'Everything was deleted in another tab. Reload this one to start again.',
  } satisfies Record<ReasonOf<'read-only'>, string>,
  rescue: {
    title: 'Your saved record is not there any more',
    gone: 'Something was saved in this browser before, and now it is gone: the browser may have cleared it, to free space or on request.',
    unreadable: 'Something was saved in this browser before, and it can no longer be read.',
    lastDay: (day: string) => `The last change was saved on ${day}.`,
    copies: 'Automatic copies on this device',
    restore: 'Bring this copy back',
    noCopies: 'There is no automatic copy on this device.',
    import: 'Import a file you exported',
    afresh: 'Start an empty record',
    afreshHint: 'Copies stay until you delete them.',
    showing: 'This page still shows what was saved.',
    putBack: 'Save it again',
  },
  reload: 'Reload',
  undo: 'Undo',
  undone: 'Undone.',
  notUndone: 'That could not be undone.',
  undoLabels: {
    aim: 'change of target',
    rate: 'rating',
    unrate: 'cleared rating',
    'keep-evidence': 'new evidence',
    'edit-evidence': 'edited evidence',
    retract: 'retracted evidence',
    restore: 'evidence kept again',
    'remove-evidence': 'deleted evidence',
    review: 'recorded word',
    'answer-flag': 'red flag answer',
    'clear-flag': 'cleared answer',
    'take-snapshot': 'kept result',
    'remove-snapshot': 'deleted result',
    decision: 'decision',
    alternative: 'alternative',
    criterion: 'criterion',
    weights: 'weights',
    score: 'score',
    'rule-out': 'ruled-out alternative',
    forecast: 'forecast',
    script: 'script',
    'bring-back': 'earlier wording',
    import: 'import',
    'restore-copy': 'restored copy',
    'discard-set-aside': 'discarded rows',
    'delete-everything': 'deletion of everything',
    'open-resume': 'opened résumé',
    'edit-resume': 'changed résumé',
    'remove-resume': 'deleted résumé',
    'correct-split': 'corrected split',
    'add-lines': 'added lines',
    'remove-line': 'deleted line',
    'drop-draft': 'discarded draft',
    reword: 'accepted wording',
    'tag-bullet': 'variant of a bullet',
    'keep-version': 'kept version',
    'remove-version': 'deleted version',
    'add-application': 'new application',
    'edit-application': 'changed application',
    'remove-application': 'deleted application',
    'add-debrief': 'new debrief',
    'remove-debrief': 'deleted debrief',
    'start-document': 'new document',
    'edit-document': 'change to a document',
    'import-document': 'import into a document',
    'remove-document': 'deleted document',
    'add-row': 'new row',
    'remove-row': 'deleted row',
    'hand-in': 'handing in',
  } satisfies Record<UndoLabel, string>,
  remind: {
    days: 'It is a week since you exported your record. A file of your own survives a cleared browser.',
    changes: 'You have made twenty changes since you last exported. A file of your own survives a cleared browser.',
  },
  export: 'Export',
  exported: (name: string) => `Exported as ${name}, read back and the same.`,
  exportRefused: {
    unreadable: 'Nothing could be read to export.',
    'not-the-same': 'The file did not read back as what was saved, so it was not given out. Reload and try again.',
  },
  page: {
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
      'The record, its copies, drafts and preferences on this device. Exported files stay where you put them.',
    deleteSure: 'Delete it all?',
    deleteYes: 'Yes, delete everything',
    deleteNo: 'No, keep it',
    deleted: 'Everything is deleted from this device. Until you close or reload this page you can undo it.',
    storage: {
      granted: 'The browser has agreed to keep your data when space is short.',
      not: 'The browser may clear this site’s data when space is short. Export now and then.',
    },
  },
};

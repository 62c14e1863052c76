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
  redo: 'Redo',
  redone: 'Done again.',
  notRedone: 'That could not be done again.',
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
    'move-row': 'moved row',
    paste: 'pasted cells',
    'hand-in': 'handing in',
    promise: 'promised exercises',
    assign: 'assignment',
    accept: 'answer to an assignment',
    submit: 'hand-in for review',
    mentor: 'word on a hand-in',
    attempt: 'last step of a try',
    'remove-attempt': 'deleted try',
    'remove-recording': 'deleted recording',
    session: 'practice round',
    'remove-session': 'deleted round',
    'remove-play': 'deleted day of the simulator',
    receive: 'what you took in',
    plan: 'change to the plan',
    story: 'story',
    'remove-story': 'deleted story',
    ask: 'question that was asked',
    'remove-asked': 'deleted question',
    'company-values': 'principles of a company',
    'remove-company-values': 'deleted principles',
    recall: 'last grade',
    learn: 'what you chose to learn',
    unlearn: 'what you stopped learning',
    pace: 'pace of learning',
    sheet: 'interview sheet',
    'remove-sheet': 'deleted sheet',
    pair: 'practice in pairs',
    'remove-pair': 'deleted practice in pairs',
  } satisfies Record<UndoLabel, string>,
  remind: ({
    reason,
    changes,
    exportedAt,
  }: {
    reason: 'days' | 'changes';
    changes: number;
    exportedAt: string | null;
  }) => {
    const file = 'A file of your own survives a cleared browser.';
    if (exportedAt === null) return `You have not exported your record yet. ${file}`;
    if (reason === 'changes') return `You have made ${changes} changes since you last exported. ${file}`;
    return `It is a week since you changed something that no export holds. ${file}`;
  },
  export: 'Export',
  exported: (name: string) => `Exported as ${name}, read back and the same.`,
  exportRefused: {
    unreadable: 'Nothing could be read to export.',
    'not-the-same': 'The file did not read back as what was saved, so it was not given out. Reload and try again.',
  },
};

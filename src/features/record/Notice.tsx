import { useState } from 'react';
import { isEmptyRecord } from '#domain/record/core.ts';
import { $drafts } from '#stores/typing.ts';
import { $mark, $record, $saveState, $tally, readReminder, type SaveState } from '#stores/record.ts';
import { $redoable, $undoable } from '#stores/undo.ts';
import { redo, undo } from '#stores/undoing.ts';
import { onUse } from '#ui/onUse.tsx';
import { useSaved } from '#ui/useSaved.ts';
import { record as words, whileLoading } from '#words/en.ts';
import { ExportButton } from './ExportButton.tsx';
import styles from './Notice.module.css';

const Rescue = onUse(async () => (await import('./Rescue.tsx')).Rescue, whileLoading);

/** Whether what the person does is kept, with undo, the reminder to export, and words for when it is not. */
export function Notice() {
  const saving = useSaved($saveState);
  const isEmpty = isEmptyRecord(useSaved($record));
  const mark = useSaved($mark);
  if (saving.state === 'rescue') return <Rescue reason={saving.reason} day={saving.day} />;
  return (
    <div className={`${styles['notice']} no-print`}>
      <p role="status">{statusWords(saving, isEmpty)}</p>
      <Undo />
      {mark === 'denied' && saving.state === 'saved' && <p className="soft">{words.markDenied}</p>}
      <Trouble saving={saving} />
      <ExportReminder />
    </div>
  );
}

function statusWords(saving: SaveState, isEmpty: boolean): string {
  if (saving.state === 'saving') return words.saving;
  if (saving.state === 'saved') return isEmpty ? words.nothingYet : words.saved;
  return '';
}

function Undo() {
  const [last] = useSaved($undoable);
  const [undone] = useSaved($redoable);
  const [said, setSaid] = useState('');
  const back = async () => setSaid((await undo()) === null ? words.notUndone : words.undone);
  const again = async () => setSaid((await redo()) === null ? words.notRedone : words.redone);
  return (
    <>
      <span role="status">{last ? '' : said}</span>
      {last && (
        <button type="button" className="plain-button" onClick={() => void back()}>
          {words.undo}: {words.undoLabels[last.label]}
        </button>
      )}
      {undone && (
        <button type="button" className="plain-button" onClick={() => void again()}>
          {words.redo}: {words.undoLabels[undone.label]}
        </button>
      )}
    </>
  );
}

function Trouble({ saving }: { saving: SaveState }) {
  const drafts = useSaved($drafts);
  const stuck = Object.keys(drafts).length > 0;
  if (saving.state === 'failed') return <Alarm text={words.failed[saving.reason]} />;
  if (saving.state === 'memory') return <Alarm text={words.memory[saving.reason]} />;
  if (saving.state === 'read-only') {
    return (
      <Alarm text={words.readOnly[saving.reason]}>
        <button type="button" className="button quiet small" onClick={() => location.reload()}>
          {words.reload}
        </button>
      </Alarm>
    );
  }
  return stuck ? <span className="soft">{words.saving}</span> : null;
}

function Alarm({ text, children }: { text: string; children?: React.ReactNode }) {
  return (
    <div role="alert" className={styles['alarm']}>
      <p>{text}</p>
      <p className="actions">
        <ExportButton />
        {children}
      </p>
    </div>
  );
}

function ExportReminder() {
  useSaved($tally);
  const reminder = readReminder();
  if (!reminder.due) return null;
  return (
    <div className={styles['reminder']}>
      <p>{words.remind(reminder)}</p>
      <ExportButton />
    </div>
  );
}

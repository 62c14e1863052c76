import { useEffect, useState } from 'react';
import type { CopyNote } from '#stores/copies.ts';
import { $record, $setAside } from '#stores/record.ts';
import { useSaved } from '#ui/useSaved.ts';
import { record as words } from '#words/en.ts';
import { Copies } from './Copies.tsx';
import { ImportFile } from './ImportFile.tsx';
import styles from './MyPath.module.css';
import { ExportButton } from './ExportButton.tsx';

/** Export, import, automatic copies, rows set aside, and deleting everything. */
export function YourData() {
  const setAside = useSaved($setAside);
  const [copies, setCopies] = useState<CopyNote[]>([]);
  const [keeps, setKeeps] = useState<boolean | null>(null);
  useEffect(
    () =>
      $record.subscribe(() => {
        void import('#stores/copies.ts').then(async ({ listCopies }) => setCopies(await listCopies()));
        void import('#stores/upkeep.ts').then(async ({ isPersistent }) => setKeeps(await isPersistent()));
      }),
    [],
  );
  return (
    <section aria-labelledby="data" className={styles['data']}>
      <h2 id="data">{words.page.data}</h2>
      <p className="soft">{words.page.dataLead}</p>
      <p className="actions">
        <ExportButton primary />
      </p>
      <div>
        <ImportFile label={words.page.import} />
        <p className="note soft">{words.page.importHint}</p>
      </div>
      {setAside.length > 0 && <SetAside count={setAside.length} />}
      <div className="stack">
        <h3>{words.page.copies}</h3>
        <p className="soft note">{words.page.copiesLead}</p>
        <Copies copies={copies} label={words.page.restoreCopy} empty={words.page.noCopies} />
      </div>
      <div className="stack">
        <h3>{words.page.privacy}</h3>
        <p>{words.page.privacyText}</p>
        {keeps !== null && <p>{keeps ? words.page.storage.granted : words.page.storage.not}</p>}
        <p className="note soft">
          {words.page.schema} <a href="/record.schema.json">record.schema.json</a>
        </p>
      </div>
      <DeleteAll />
    </section>
  );
}

function SetAside({ count }: { count: number }) {
  const give = async () => (await import('#stores/transfer.ts')).exportSetAside();
  const discard = async () => (await import('#stores/set-aside.ts')).discardSetAside();
  return (
    <div role="alert">
      <p>{words.page.setAside(count)}</p>
      <p className="actions">
        <button type="button" className="button quiet small" onClick={() => void give()}>
          {words.page.exportSetAside}
        </button>
        <button type="button" className="plain-button" onClick={() => void discard()}>
          {words.page.discardSetAside}
        </button>
      </p>
    </div>
  );
}

/** The safe answer is under the fingers; a stable function, so that it runs once. */
const focus = (element: HTMLElement | null) => element?.focus();

function DeleteAll() {
  const [asked, setAsked] = useState(false);
  const [said, setSaid] = useState('');
  const remove = async () => {
    const { deleteEverything } = await import('#stores/deletion.ts');
    await deleteEverything();
    setAsked(false);
    setSaid(words.page.deleted);
  };
  return (
    <div className={styles['danger']}>
      <h3>{words.page.delete}</h3>
      <p className="note soft">{words.page.deleteHint}</p>
      {asked ? (
        <fieldset>
          <legend>{words.page.deleteSure}</legend>
          <p className="actions">
            <button type="button" className="button quiet" ref={focus} onClick={() => setAsked(false)}>
              {words.page.deleteNo}
            </button>
            <button type="button" className="button quiet" onClick={() => void remove()}>
              {words.page.deleteYes}
            </button>
          </p>
        </fieldset>
      ) : (
        <p>
          <button type="button" className="button quiet" onClick={() => setAsked(true)}>
            {words.page.delete}
          </button>
        </p>
      )}
      <p role="status">{said}</p>
    </div>
  );
}

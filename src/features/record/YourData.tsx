import { useEffect, useState } from 'react';
import type { CopyNote } from '#stores/copies.ts';
import { $record, $setAside } from '#stores/record.ts';
import { useSaved } from '#ui/useSaved.ts';
import { myPath } from '#words/en.ts';
import { Copies } from './Copies.tsx';
import { ImportFile } from './ImportFile.tsx';
import { Files } from './Files.tsx';
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
      <h2 id="data">{myPath.data}</h2>
      <p className="soft">{myPath.dataLead}</p>
      <p className="actions">
        <ExportButton primary />
      </p>
      <div>
        <ImportFile label={myPath.import} />
        <p className="note soft">{myPath.importHint}</p>
      </div>
      <Files />
      {setAside.length > 0 && <SetAside count={setAside.length} />}
      <div className="stack">
        <h3>{myPath.copies}</h3>
        <p className="soft note">{myPath.copiesLead}</p>
        <Copies copies={copies} label={myPath.restoreCopy} empty={myPath.noCopies} />
      </div>
      <div className="stack">
        <h3>{myPath.privacy}</h3>
        <p>{myPath.privacyText}</p>
        {keeps !== null && <p>{keeps ? myPath.storage.granted : myPath.storage.not}</p>}
        <p className="note soft">
          {myPath.schema} <a href="/record.schema.json">record.schema.json</a>
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
      <p>{myPath.setAside(count)}</p>
      <p className="actions">
        <button type="button" className="button quiet small" onClick={() => void give()}>
          {myPath.exportSetAside}
        </button>
        <button type="button" className="plain-button" onClick={() => void discard()}>
          {myPath.discardSetAside}
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
    setSaid(myPath.deleted);
  };
  return (
    <div className={styles['danger']}>
      <h3>{myPath.delete}</h3>
      <p className="note soft">{myPath.deleteHint}</p>
      {asked ? (
        <fieldset>
          <legend>{myPath.deleteSure}</legend>
          <p className="actions">
            <button type="button" className="button quiet" ref={focus} onClick={() => setAsked(false)}>
              {myPath.deleteNo}
            </button>
            <button type="button" className="button quiet" onClick={() => void remove()}>
              {myPath.deleteYes}
            </button>
          </p>
        </fieldset>
      ) : (
        <p>
          <button type="button" className="button quiet" onClick={() => setAsked(true)}>
            {myPath.delete}
          </button>
        </p>
      )}
      <p role="status">{said}</p>
    </div>
  );
}

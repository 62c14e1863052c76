import { useState } from 'react';
import { $showing, removeExample, showExample } from '#stores/example.ts';
import { useSaved } from '#ui/useSaved.ts';
import { example as words } from '#words/en.ts';
import styles from './ShowExample.module.css';

/** Shows the worked example. Rejects where its script does not arrive. */
export async function lookAtExample(): Promise<void> {
  const { exampleRecord } = await import('#domain/example-record.ts');
  showExample(exampleRecord(new Date().toISOString()));
}

/** Loads the worked example to look at, and puts it away again; it never touches the person's own rows. */
export function ShowExample({ offer }: { offer?: string }) {
  const showing = useSaved($showing);
  const [failed, setFailed] = useState(false);
  const look = async () => {
    try {
      await lookAtExample();
    } catch {
      setFailed(true);
    }
  };
  if (showing.who === 'example') {
    return (
      <div className={styles['banner']} role="status">
        <p>{words.is}</p>
        <button type="button" className="button quiet small" onClick={removeExample}>
          {words.leave}
        </button>
      </div>
    );
  }
  if (!offer) return null;
  return (
    <>
      <button type="button" className="button quiet" onClick={() => void look()}>
        {offer}
      </button>
      {failed && <p role="alert">{words.failed}</p>}
    </>
  );
}

import { useState } from 'react';
import { $showing, removeExample, showExample } from '#stores/example.ts';
import { useSaved } from '#ui/useSaved.ts';
import { example as words } from '#words/en.ts';
import styles from './ExampleBanner.module.css';

/** Says that the example shows and puts it away again; nothing where the person's own record shows. */
export function ExampleBanner() {
  const showing = useSaved($showing);
  if (showing.who === 'own') return null;
  return (
    <div className={styles['banner']} role="status">
      <p>{words.is}</p>
      <button type="button" className="button quiet small" onClick={removeExample}>
        {words.leave}
      </button>
    </div>
  );
}

/** Loads the worked example to look at; it never touches the person's own rows. */
export function ShowExample({ offer }: { offer: string }) {
  const [failed, setFailed] = useState(false);
  const look = async () => {
    try {
      const { exampleRecord } = await import('#domain/example-record.ts');
      showExample(exampleRecord(new Date().toISOString()));
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <button type="button" className="button quiet" onClick={() => void look()}>
        {offer}
      </button>
      {failed && <p role="alert">{words.failed}</p>}
    </>
  );
}

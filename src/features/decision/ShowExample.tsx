import { useState } from 'react';
import { $showing, removeExample, showExample } from '#stores/example.ts';
import { useSaved } from '#ui/useSaved.ts';
import { example as words } from '#words/en.ts';
import styles from './Decision.module.css';

/** Loads the worked example to look at. It never touches the person's own rows. */
export function OfferExample() {
  const [failed, setFailed] = useState(false);
  const look = async () => {
    try {
      const { exampleRecord } = await import('#domain/example-record.ts');
      showExample(exampleRecord(new Date().toISOString()));
      location.hash = '#result';
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <button type="button" className="button quiet" onClick={() => void look()}>
        {words.look}
      </button>
      {failed && <p role="alert">{words.failed}</p>}
    </>
  );
}

/** Says that an example is on the page, and puts it away in one click. */
export function ExampleBanner() {
  const showing = useSaved($showing);
  if (showing.who === 'own') return null;
  return (
    <div className={styles['banner']}>
      <p>{words.is}</p>
      <button type="button" className="button quiet small" onClick={removeExample}>
        {words.leave}
      </button>
    </div>
  );
}

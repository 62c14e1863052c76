import { useState } from 'react';
import { documentKinds } from '#domain/artifacts/kinds.ts';
import { beginDocument } from '#stores/plan-work.ts';
import { keepLink } from '#stores/plans.ts';
import { TextField } from '#ui/Field.tsx';
import { useOneAtATime } from '#ui/useOneAtATime.ts';
import { plan } from '#words/en.ts';
import { Files } from './Files.tsx';
import styles from './Plan.module.css';
import { TypedText } from './TypedText.tsx';
import type { WorkProps } from './Work.tsx';

const words = plan.work.make;

/** Where the work is made: in the workshop, as a text, or elsewhere behind a link. */
export function Make(props: WorkProps) {
  const { promise, record } = props;
  const { id, exercise, links } = promise;
  const [link, setLink] = useState('');
  const [isBad, setIsBad] = useState(false);
  const document = record.documents.find((one) => one.id === promise.document);
  const { document: kind } = exercise;
  const addLink = useOneAtATime(async () => {
    const isLink = /^https?:\/\//u.test(link) && URL.canParse(link);
    const saved = isLink ? await keepLink(id, link, true) : null;
    setIsBad(saved?.state !== 'saved');
    if (saved?.state === 'saved') setLink('');
  });
  const begin = useOneAtATime(async () => {
    const saved = await beginDocument(promise);
    if (saved.state === 'saved' && kind !== '') location.assign(`/workshop/${kind}/`);
  });
  return (
    <section className="stack" aria-labelledby="make">
      <h3 id="make">{words.title}</h3>
      {kind !== '' &&
        (document ? (
          <p>
            <a className="button" href={`/workshop/${kind}/`}>
              {words.open(document.name)}
            </a>
          </p>
        ) : (
          <p>
            <button type="button" className="button" onClick={() => void begin()}>
              {words.begin(documentKinds[kind].name)}
            </button>
          </p>
        ))}
      <TypedText
        id={id}
        field="text"
        label={words.text}
        {...(kind === '' ? {} : { hint: words.textHint })}
        text={promise.text}
        rows={kind === '' ? 12 : 4}
      />
      <h4>{words.links}</h4>
      {links.length > 0 && (
        <ul className={styles['list']}>
          {links.map((one) => (
            <li key={one}>
              <a href={one} rel="noreferrer">
                {one}
              </a>{' '}
              <button type="button" className="plain-button" onClick={() => void keepLink(id, one, false)}>
                {words.removeLink(one)}
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className={styles['add']}>
        <TextField
          label={words.link}
          type="url"
          value={link}
          maxLength={2000}
          problem={isBad ? words.badLink : undefined}
          onChange={({ target }) => setLink(target.value)}
        />
        <button type="button" className="button quiet" disabled={link === ''} onClick={() => void addLink()}>
          {words.addLink}
        </button>
      </div>
      <h4>{plan.work.files.title}</h4>
      <Files {...props} />
    </section>
  );
}

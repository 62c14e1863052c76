import { useEffect } from 'react';
import { ways } from '#domain/rewriter/settings.ts';
import { $modelSettings, $siteOffer, prepareModels, setModel } from '#stores/rewriting.ts';
import { Choices } from '#ui/Choices.tsx';
import { useSaved } from '#ui/useSaved.ts';
import { rewriter as words } from '#words/en.ts';
import styles from './ModelSettings.module.css';
import { LocalModel } from './LocalModel.tsx';
import { OwnKey } from './OwnKey.tsx';

/** Which model is asked for rewrites, and by which way. The site's own is offered only where there is one. */
export function ModelSettings() {
  const { way } = useSaved($modelSettings);
  const offer = useSaved($siteOffer);
  useEffect(() => void prepareModels(), []);
  const offered = ways.filter((one) => one !== 'site' || offer === 'available');
  return (
    <div className={styles['settings']}>
      <Choices
        legend={<strong>{words.ways.legend}</strong>}
        choices={offered.map((value) => ({
          value,
          text: words.ways.names[value],
          note: <span className={styles['hint']}>{words.ways.hints[value]}</span>,
        }))}
        value={way}
        onChoose={(chosen) => setModel({ way: chosen })}
      />
      {way === 'key' && <OwnKey />}
      {way === 'local' && <LocalModel />}
      {way === 'site' && offer !== null && offer !== 'available' && <p role="alert">{words.ways.noServer}</p>}
    </div>
  );
}

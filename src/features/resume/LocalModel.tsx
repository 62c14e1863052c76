import { localServers, readLocalUrl } from '#domain/rewriter/providers.ts';
import { $modelSettings, setModel } from '#stores/rewriting.ts';
import { TextField } from '#ui/Field.tsx';
import { useSaved } from '#ui/useSaved.ts';
import { rewriter as words } from '#words/en.ts';
import { ModelName } from './ModelName.tsx';
import styles from './ModelSettings.module.css';

/** A model server on the person's own computer. */
export function LocalModel() {
  const { localUrl } = useSaved($modelSettings);
  return (
    <div className={styles['part']}>
      <TextField
        label={words.local.url}
        hint={words.local.urlHint}
        problem={readLocalUrl(localUrl) === null ? words.local.badUrl : undefined}
        type="url"
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
        maxLength={300}
        value={localUrl}
        onChange={({ target }) => setModel({ localUrl: target.value.trim() })}
      />
      <p className="actions note">
        <span className="soft">{words.local.usual}:</span>
        {localServers.map(({ id, name, baseUrl }) => (
          <button key={id} type="button" className="plain-button" onClick={() => setModel({ localUrl: baseUrl })}>
            {name}
          </button>
        ))}
      </p>
      <p className={styles['hint']}>{words.local.allow(location.origin)}</p>
      <ModelName key={localUrl} of="local" />
    </div>
  );
}

import { useEffect, useId, useRef, useState } from 'react';
import { providers } from '#domain/rewriter/providers.ts';
import { $modelKeys, $modelSettings, rememberKeys, setKey, setModel } from '#stores/rewriting.ts';
import { PickField, TextField } from '#ui/Field.tsx';
import { useSaved } from '#ui/useSaved.ts';
import { rewriter as words } from '#words/en.ts';
import { ModelName } from './ModelName.tsx';
import styles from './ModelSettings.module.css';

/** The person's own key, for one of the providers that the page may reach. */
export function OwnKey() {
  const { provider: chosen, remember } = useSaved($modelSettings);
  const keys = useSaved($modelKeys);
  const [refused, setRefused] = useState(false);
  const hint = useId();
  const box = useRef<HTMLDivElement>(null);
  const provider = providers.find(({ id }) => id === chosen) ?? providers[0];
  const key = keys[provider.id] ?? '';
  // React writes the value of a controlled box into the page’s markup, where a key has no business.
  useEffect(() => {
    const input = box.current?.querySelector<HTMLInputElement>('input[type=password]');
    if (input && input.value.trim() !== key) input.value = key;
  });
  return (
    <div className={styles['part']} ref={box}>
      <PickField
        label={words.key.provider}
        value={provider.id}
        onChange={({ target }) => {
          const next = providers.find(({ id }) => id === target.value);
          if (next) setModel({ provider: next.id });
        }}
      >
        {providers.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </PickField>
      <TextField
        key={provider.id}
        label={words.key.label(provider.name)}
        hint={
          <>
            {!remember && words.key.hint}{' '}
            <a href={provider.keys} rel="noreferrer" target="_blank">
              {words.key.where(provider.name)}
            </a>
          </>
        }
        type="password"
        autoComplete="off"
        spellCheck={false}
        maxLength={300}
        onChange={({ target }) => setKey(provider.id, target.value)}
      />
      <div>
        <label className={styles['check']}>
          <input
            type="checkbox"
            checked={remember}
            aria-describedby={hint}
            onChange={({ target }) => setRefused(!rememberKeys(target.checked))}
          />
          {words.key.remember}
        </label>
        <p id={hint} className={styles['hint']}>
          {words.key.rememberHint}
        </p>
        {refused && <p role="alert">{words.key.notKept}</p>}
      </div>
      {key !== '' && (
        <p>
          <button type="button" className="plain-button note" onClick={() => setKey(provider.id, '')}>
            {words.key.forget}
          </button>
        </p>
      )}
      <ModelName key={provider.id} of={provider.id} />
    </div>
  );
}

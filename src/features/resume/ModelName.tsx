import { useEffect, useId, useRef, useState } from 'react';
import type { ProviderId } from '#domain/rewriter/providers.ts';
import type { RewriteReason } from '#domain/rewriter/reason.ts';
import { $modelSettings, listModels, nameModel } from '#stores/rewriting.ts';
import { TextField } from '#ui/Field.tsx';
import { useSaved } from '#ui/useSaved.ts';
import { rewriter as words } from '#words/en.ts';
import { Trouble } from './Trouble.tsx';

type Listing =
  | { state: 'none' | 'listing' }
  | { state: 'listed'; models: string[] }
  | { state: 'failed'; reason: RewriteReason };

/** The name of the model, with those that the service offers once it was asked. */
export function ModelName({ of }: { of: ProviderId | 'local' }) {
  const { models } = useSaved($modelSettings);
  const [listing, setListing] = useState<Listing>({ state: 'none' });
  const asking = useRef<AbortController | null>(null);
  const list = useId();
  useEffect(() => () => asking.current?.abort(), []);
  const ask = async () => {
    const controller = new AbortController();
    asking.current = controller;
    setListing({ state: 'listing' });
    const listed = await listModels(controller.signal);
    if (!controller.signal.aborted) setListing(listed);
  };
  return (
    <>
      <TextField
        label={words.model}
        hint={words.modelHint}
        list={list}
        autoComplete="off"
        spellCheck={false}
        maxLength={300}
        value={models[of] ?? ''}
        onChange={({ target }) => nameModel(of, target.value)}
      />
      <datalist id={list}>
        {listing.state === 'listed' &&
          listing.models.map((model) => (
            <option key={model} value={model}>
              {model}
            </option>
          ))}
      </datalist>
      <p className="actions">
        <button type="button" className="button quiet small" onClick={() => void ask()}>
          {words.list}
        </button>
        <span role="status" className="note">
          {listing.state === 'listing' && words.listing}
          {listing.state === 'listed' && words.listed(listing.models.length)}
        </span>
      </p>
      {listing.state === 'failed' && <Trouble reason={listing.reason} />}
    </>
  );
}

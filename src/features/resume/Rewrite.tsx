import { useEffect, useId, useState } from 'react';
import { fitFacts, type RewriteRequest } from '#domain/rewriter/request.ts';
import { missingFor, type ModelSettings as Settings } from '#domain/rewriter/settings.ts';
import { providers } from '#domain/rewriter/providers.ts';
import { $modelKeys, $modelSettings, $siteOffer, prepareModels } from '#stores/rewriting.ts';
import { useSaved } from '#ui/useSaved.ts';
import { rewriter as words } from '#words/en.ts';
import settingStyles from './ModelSettings.module.css';
import { ModelSettings } from './ModelSettings.tsx';
import styles from './Rewrite.module.css';
import { RewriteByChat } from './RewriteByChat.tsx';
import { RewriteByModel } from './RewriteByModel.tsx';

export type RewriteProps = {
  /** The bullet to rewrite. */
  bullet: string;
  /** The person's other texts: a rewrite may use facts of theirs, and they are sent only when the person says so. */
  ledger: readonly string[];
  /** A job posting that the person pasted; a model reads it for emphasis, and nothing of it may enter a rewrite. */
  posting?: string;
  /** Takes a wording that the guard has passed, or that the person said is true. */
  onAccept: (text: string) => void;
};

function describe({ way, provider, models }: Settings): string {
  if (way === 'key')
    return words.asks.key(providers.find(({ id }) => id === provider)?.name ?? '', models[provider] ?? '');
  if (way === 'local') return words.asks.local(models['local'] ?? '');
  return way === null ? '' : words.asks[way];
}

/** Rewrites of one bullet by a language model, each held against the person's own words before it is shown. */
export function Rewrite({ bullet, ledger, posting = '', onAccept }: RewriteProps) {
  const settings = useSaved($modelSettings);
  const keys = useSaved($modelKeys);
  const offer = useSaved($siteOffer);
  // Until the server was asked, its way counts as there, so that nothing jumps.
  const missing = missingFor(settings, keys, offer === null || offer === 'available');
  // Open where something is missing at first, and then as the person leaves it: it must not close while they type.
  const [isOpen, setIsOpen] = useState(missing !== null);
  const [withFacts, setWithFacts] = useState(false);
  const hint = useId();
  useEffect(() => void prepareModels(), []);

  const all: RewriteRequest = { bullet, facts: [...ledger], posting };
  const fitting = fitFacts(all);
  const request: RewriteRequest = { ...all, facts: withFacts ? fitting : [] };
  return (
    <section className={styles['rewrite']} aria-label={words.title}>
      <p className="note soft">
        {words.lead} {words.notNeeded}
      </p>
      <details
        className={styles['settings']}
        open={isOpen}
        onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
      >
        <summary>
          <span>
            {missing === null ? words.settings : words.connect}
            <span className="note soft"> {missing === null ? describe(settings) : words.missing[missing]}</span>
          </span>
        </summary>
        <ModelSettings />
      </details>
      {missing === null && (
        <>
          {ledger.length > 0 && (
            <div>
              <label className={settingStyles['check']}>
                <input
                  type="checkbox"
                  checked={withFacts}
                  aria-describedby={hint}
                  onChange={({ target }) => setWithFacts(target.checked)}
                />
                {words.facts}
              </label>
              <p id={hint} className="note soft">
                {words.factsHint(fitting.length, ledger.length)}
              </p>
            </div>
          )}
          {settings.way === 'chat' ? (
            <RewriteByChat request={request} ledger={ledger} onAccept={onAccept} />
          ) : (
            <RewriteByModel
              key={settings.way}
              request={request}
              ledger={ledger}
              isSite={settings.way === 'site'}
              onAccept={onAccept}
            />
          )}
        </>
      )}
    </section>
  );
}

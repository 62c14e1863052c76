import { useState } from 'react';
import { onUse } from '#ui/onUse.tsx';
import { practicePage, whileLoading } from '#words/en.ts';

const words = practicePage.model;
const ModelSettings = onUse(async () => (await import('./ModelSettings.tsx')).ModelSettings, whileLoading);

/** The settings of the model on a page that is not the bench: closed, and loaded when they are opened. */
export function ModelPanel() {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details id="model-settings" className="no-print" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{words.settings}</summary>
      <p className="note soft">{words.lead}</p>
      {isOpen && <ModelSettings />}
    </details>
  );
}

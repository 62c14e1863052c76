import { type ReactNode, useState } from 'react';
import { usePrinting } from './usePrinting.ts';

type Props = { summary: ReactNode; className?: string | undefined; children: ReactNode };

/** What is folded away on the screen and stands open on paper; after printing it is as it was. */
export function PrintedDetails({ summary, className, children }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const isPrinting = usePrinting();
  return (
    <details
      className={className}
      open={isOpen || isPrinting}
      onToggle={(toggled) => {
        if (!isPrinting) setIsOpen(toggled.currentTarget.open);
      }}
    >
      <summary>{summary}</summary>
      {children}
    </details>
  );
}

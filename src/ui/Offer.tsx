import { useState } from 'react';

/** A quiet button for something that has to arrive first; says so where it does not. */
export function Offer({ text, failed, onTake }: { text: string; failed: string; onTake: () => Promise<void> }) {
  const [isMissing, setIsMissing] = useState(false);
  const take = async () => {
    try {
      await onTake();
    } catch {
      setIsMissing(true);
    }
  };
  return (
    <>
      <button type="button" className="button quiet" onClick={() => void take()}>
        {text}
      </button>
      {isMissing && <p role="alert">{failed}</p>}
    </>
  );
}

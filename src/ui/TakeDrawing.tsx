import { type RefObject, useState } from 'react';

const forms = ['svg', 'png'] as const;

type Props = {
  /** What holds the drawing. */
  frame: RefObject<HTMLElement | null>;
  name: string;
  words: { svg: string; png: string; as: (form: string, name: string) => string; failed: string };
  handOver: (svg: string, form: 'svg' | 'png') => Promise<void>;
};

/** Hands the drawing in a frame over as SVG or PNG, as it stands there. */
export function TakeDrawing({ frame, name, words, handOver }: Props) {
  const [failed, setFailed] = useState(false);
  const take = async (form: (typeof forms)[number]) => {
    const svg = frame.current?.querySelector('svg');
    if (!svg) return;
    try {
      const { takeSvg } = await import('./take-svg.ts');
      await handOver(takeSvg(svg), form);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <p className="actions no-print">
        {forms.map((form) => (
          <button
            key={form}
            type="button"
            className="plain-button note"
            aria-label={words.as(words[form], name)}
            onClick={() => void take(form)}
          >
            {words[form]}
          </button>
        ))}
      </p>
      {failed && <p role="alert">{words.failed}</p>}
    </>
  );
}

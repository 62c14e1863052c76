import type { ReactNode } from 'react';

type Props = { name: string; legend: string; isPick: boolean; children: ReactNode };

/** A drawing that scrolls in its frame, with its legend. Where its nodes can be chosen, the way in is by them. */
export const DrawnFrame = ({ name, legend, isPick, children }: Props) => (
  <figure>
    <section className="scroll" tabIndex={isPick ? undefined : 0} aria-label={name}>
      {children}
    </section>
    <figcaption className="note soft">{legend}</figcaption>
  </figure>
);

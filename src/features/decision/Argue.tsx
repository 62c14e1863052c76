import type { PartProps } from './content.ts';

export function Argue({ matter }: PartProps) {
  return <p>{matter.decision.question}</p>;
}

import type { PartProps } from './content.ts';

export function Result({ matter }: PartProps) {
  return <p>{matter.decision.question}</p>;
}

import type { PartProps } from './content.ts';

export function Journal({ matter }: PartProps) {
  return <p>{matter.decision.question}</p>;
}

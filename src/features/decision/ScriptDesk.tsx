import type { PartProps } from './content.ts';

export function ScriptDesk({ matter }: PartProps) {
  return <p>{matter.decision.question}</p>;
}

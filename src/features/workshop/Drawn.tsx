import type { DocumentOfKind, KindName } from '#domain/artifacts/kinds.ts';
import { ControlChart } from './ControlChart.tsx';
import { StakeholderMap } from './StakeholderMap.tsx';

/** The drawing of a document that has one: a stakeholder map, or a control chart of the observations. */
export function Drawn({ kind, document }: { kind: KindName; document: DocumentOfKind<KindName> }) {
  // A document is read with the schema of the kind beside it.
  if (kind === 'stakeholders') return <StakeholderMap document={document as DocumentOfKind<'stakeholders'>} />;
  if (kind === 'metrics') return <ControlChart document={document as DocumentOfKind<'metrics'>} />;
  return null;
}

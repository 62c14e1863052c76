import { untracedNumbers } from '#domain/decision/reasons.ts';
import type { Script } from '#domain/record/decision.ts';
import type { Evidence } from '#domain/record/evidence.ts';
import { LongField } from '#ui/Field.tsx';
import { decisionClose } from '#words/en.ts';
import styles from './Close.module.css';
import { useTyped } from './useTyped.ts';

const words = decisionClose.script;

type Props = { script: Script; evidence: readonly Evidence[]; notes: readonly string[] };

/** A script to edit, and what each claim in it rests on. */
export function ScriptText({ script, evidence, notes }: Props) {
  const typed = useTyped('scripts', script.id, 'text', script.text);
  const cited = script.evidence.map((id) => ({ id, piece: evidence.find((one) => one.id === id) }));
  const sound = cited.flatMap(({ piece }) => (piece && piece.state !== 'retracted' ? [piece] : []));
  const untraced = untracedNumbers(typed.value, sound, notes);
  const count = typed.value.split(/\s+/u).filter(Boolean).length;
  return (
    <div className="stack">
      <LongField label={words.text} hint={words.length15(count)} rows={10} maxLength={20_000} {...typed} />
      <h3>{words.rests}</h3>
      {cited.length === 0 && <p className="soft">{words.restsOnNothing}</p>}
      <ul className={styles['points']}>
        {cited.map(({ id, piece }) => (
          <li key={id}>
            {piece?.title ?? words.gone}
            {piece?.state === 'retracted' && <strong> ({words.retracted})</strong>}
          </li>
        ))}
      </ul>
      {untraced.length > 0 && (
        <p role="status">
          <strong>{words.untraced}:</strong> {untraced.join(', ')}
        </p>
      )}
    </div>
  );
}

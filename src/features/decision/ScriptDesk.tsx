import { useMemo, useState } from 'react';
import { toDecision } from '#domain/decision/matter.ts';
import { gatherReasons } from '#domain/decision/reasons.ts';
import { scriptAudiences, scriptLengths, scriptStances, type ScriptKey } from '#domain/record/decision.ts';
import { $showing } from '#stores/example.ts';
import { keepScript, scriptIdOf } from '#stores/journal.ts';
import { PickField } from '#ui/Field.tsx';
import { useSaved } from '#ui/useSaved.ts';
import { decision as frame, decisionClose } from '#words/en.ts';
import styles from './Close.module.css';
import { nameOf, tpm, type PartProps } from './content.ts';
import { draftScript } from './draft-script.ts';
import { naming } from './naming.ts';
import { NotYet } from './NotYet.tsx';
import { ScriptText } from './ScriptText.tsx';

const words = decisionClose.script;

/** The decision explained, for or against, by audience and length, from the person's own reasons and evidence. */
export function ScriptDesk({ matter, record }: PartProps) {
  const { alternatives, decision: saved } = matter;
  const decision = useMemo(() => toDecision(matter), [matter]);
  const { who } = useSaved($showing);
  const subject = alternatives.find(({ role }) => role === tpm) ?? alternatives[0];
  const [picked, setPicked] = useState(subject?.id ?? '');
  const [key, setKey] = useState<ScriptKey>({ stance: 'for', audience: 'manager', length: 'minute' });
  if (decision === null || subject === undefined) return <NotYet title={words.title} />;
  const about = alternatives.some(({ id }) => id === picked) ? picked : subject.id;
  const reasons = gatherReasons(matter, decision, about, key);
  const script = record.scripts.find(({ id }) => id === scriptIdOf(saved.id, key));
  const draft =
    reasons === null || reasons.reasons.length === 0
      ? null
      : draftScript(reasons, key, naming(matter), record.evidence);
  const choose = <F extends keyof ScriptKey>(
    field: F,
    options: readonly ScriptKey[F][],
    names: Record<string, string>,
  ) => (
    <PickField
      label={words[field]}
      value={key[field]}
      onChange={({ target }) => {
        const option = options.find((one) => one === target.value);
        if (option !== undefined) setKey({ ...key, [field]: option });
      }}
    >
      {options.map((option) => (
        <option key={option} value={option}>
          {names[option]}
        </option>
      ))}
    </PickField>
  );
  return (
    <section className="stack" aria-labelledby="script-title">
      <h2 id="script-title">{words.title}</h2>
      <p className="lead">{words.lead}</p>
      <div className={styles['fields']}>
        <PickField label={words.about} value={about} onChange={({ target }) => setPicked(target.value)}>
          {alternatives.map((alternative) => (
            <option key={alternative.id} value={alternative.id}>
              {nameOf(alternative, frame.unnamed)}
            </option>
          ))}
        </PickField>
        {choose('stance', scriptStances, words.stances)}
        {choose('audience', scriptAudiences, words.audiences)}
        {choose('length', scriptLengths, words.lengths)}
      </div>
      {!script && draft && <blockquote className={styles['draft']}>{draft.text}</blockquote>}
      {draft ? (
        <p className="actions">
          <button
            type="button"
            className={script ? 'button quiet' : 'button'}
            disabled={who === 'example'}
            onClick={() => void keepScript(saved.id, key, draft)}
          >
            {script ? words.rebuild : words.build}
          </button>
          {script && <span className="note soft">{words.rebuildHint}</span>}
        </p>
      ) : (
        <p>{words.noReasons}</p>
      )}
      {script && (
        <ScriptText
          key={script.id}
          script={script}
          evidence={record.evidence}
          notes={matter.scores.map(({ note }) => note)}
        />
      )}
    </section>
  );
}

import { useState } from 'react';
import { skillIds } from '#domain/framework/ids.ts';
import { type DrillChoice, pairsFor, roundLength } from '#domain/library/contrast-drill.ts';
import { PickField } from '#ui/Field.tsx';
import { SubmitForm } from '#ui/SubmitForm.tsx';
import { contrastDrill as words } from '#words/en.ts';
import type { DrillContent } from './Drill.tsx';
import styles from './Drill.module.css';
import type { RoundAsked } from './round.ts';

type Props = { content: DrillContent; onBegin: (asked: RoundAsked) => void };

/** What the round is about; skills without a pair of the kind are not offered. */
export function Start({ content: { kinds, skills, pairs }, onBegin }: Props) {
  const [choice, setChoice] = useState<DrillChoice>({ kind: null, skill: null });
  const ofKind = pairsFor(pairs, { ...choice, skill: null });
  const count = pairsFor(pairs, choice).length;
  const chooseKind = (id: string) => {
    const kind = kinds.find((one) => one.id === id)?.id ?? null;
    const keeps = pairsFor(pairs, { ...choice, kind }).length > 0;
    setChoice({ kind, skill: keeps ? choice.skill : null });
  };
  const chooseSkill = (id: string) => setChoice({ ...choice, skill: skillIds.find((one) => one === id) ?? null });
  return (
    <SubmitForm
      className={`${styles['start']} no-print`}
      submit={words.begin(Math.min(count, roundLength), count)}
      onSubmit={() => onBegin({ seed: Date.now() % 100_000, choice })}
    >
      <PickField label={words.kind} value={choice.kind ?? ''} onChange={({ target }) => chooseKind(target.value)}>
        <option value="">{words.option(words.everyKind, pairs.length)}</option>
        {kinds.map(({ id, name }) => (
          <option key={id} value={id}>
            {words.option(name, pairsFor(pairs, { kind: id, skill: null }).length)}
          </option>
        ))}
      </PickField>
      <PickField label={words.skill} value={choice.skill ?? ''} onChange={({ target }) => chooseSkill(target.value)}>
        <option value="">{words.option(words.everySkill, ofKind.length)}</option>
        {skills.map(({ id, name }) => {
          const found = pairsFor(ofKind, { kind: null, skill: id }).length;
          return (
            found > 0 && (
              <option key={id} value={id}>
                {words.option(name, found)}
              </option>
            )
          );
        })}
      </PickField>
    </SubmitForm>
  );
}

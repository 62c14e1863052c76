import { useState } from 'react';
import type { KindName } from '#domain/artifacts/kinds.ts';
import { $record, $saveState } from '#stores/record.ts';
import { onUse } from '#ui/onUse.tsx';
import { useNow } from '#ui/useNow.ts';
import { useSaved } from '#ui/useSaved.ts';
import { whileLoading, workshopPage as words } from '#words/en.ts';
import type { AnchoredSkill } from './KeepArtifact.tsx';

const Start = onUse(async () => (await import('./Start.tsx')).Start, whileLoading);
const Desk = onUse(async () => (await import('./Desk.tsx')).Desk, whileLoading);

/** A program pack that a document can be about. */
export type PackName = { id: string; name: string };

type Props = { kind: KindName; packs: readonly PackName[]; skills: readonly AnchoredSkill[] };

/** The workshop for one kind of document: begin one, write it, have it checked. */
export function Workshop({ kind, packs, skills }: Props) {
  const record = useSaved($record);
  const saving = useSaved($saveState);
  const now = useNow();
  const [chosen, setChosen] = useState<string | null>(null);
  const [adding, setAdding] = useState(false);
  if (now === null || saving.state === 'loading') return <p role="status">{words.loading}</p>;
  const own = record.documents.filter((each) => each.kind === kind);
  const saved = own.find(({ id }) => id === chosen) ?? own.at(-1);
  const open = (id: string) => {
    setChosen(id);
    setAdding(false);
  };
  if (!saved || adding)
    return (
      <Start
        kind={kind}
        packs={packs}
        day={now.slice(0, 10)}
        onOpen={open}
        {...(saved ? { onCancel: () => setAdding(false) } : {})}
      />
    );
  return (
    <>
      <p className="actions no-print">
        {own.length > 1 && (
          <label>
            {words.which}{' '}
            <select value={saved.id} onChange={(event) => setChosen(event.target.value)}>
              {own.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
        <button type="button" className="plain-button" onClick={() => setAdding(true)}>
          {words.another}
        </button>
      </p>
      <Desk key={saved.id} kind={kind} saved={saved} packs={packs} skills={skills} />
    </>
  );
}

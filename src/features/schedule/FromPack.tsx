import { useId, useState } from 'react';
import type { ScheduleDocument } from '#domain/artifacts/worked-schedule.ts';
import { Modal } from '#ui/Modal.tsx';
import { schedule } from '#words/en.ts';
import styles from './Schedule.module.css';

const words = schedule.pack;

/** A program pack whose plan can be loaded. */
export type PackName = { id: string; name: string };

type Props = {
  packs: readonly PackName[];
  /** The pack that the schedule is about; empty where it is the person's own work. */
  program: string;
  /** Whether something would be replaced, so that it has to be asked first. */
  asks: boolean;
  onLoad: (plan: ScheduleDocument, pack: PackName) => Promise<void> | void;
};

/** Loads the plan of a program pack, as its wiki shows it. Asks before it takes the place of anything. */
export function FromPack({ packs, program, asks, onLoad }: Props) {
  const id = useId();
  const [chosen, setChosen] = useState(program);
  const [isAsking, setAsking] = useState(false);
  const [told, setTold] = useState<{ state: 'loading' | 'missing' | 'done'; says: string } | null>(null);
  const pack = packs.find((one) => one.id === chosen);
  if (packs.length === 0) return null;
  const load = async () => {
    setAsking(false);
    if (!pack || told?.state === 'loading') return;
    setTold({ state: 'loading', says: words.loading });
    const { planOfPack } = await import('#stores/pack-plan.ts');
    const plan = await planOfPack(pack.id);
    if (!plan) return setTold({ state: 'missing', says: words.missing });
    await onLoad(plan, pack);
    setTold({ state: 'done', says: words.done(pack.name, plan.activities.length, asks) });
  };
  return (
    <div className="stack no-print">
      <p className="actions">
        <label htmlFor={id}>{words.choose}</label>
        <select
          id={id}
          className={styles['pack']}
          value={pack?.id ?? ''}
          onChange={({ target }) => setChosen(target.value)}
        >
          <option value="">{words.none}</option>
          {packs.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
        <button
          type="button"
          className="button quiet"
          disabled={!pack}
          onClick={() => (asks ? setAsking(true) : void load())}
        >
          {words.load}
        </button>
      </p>
      <p className="note soft">{words.says}</p>
      {told && <p role={told.state === 'missing' ? 'alert' : 'status'}>{told.says}</p>}
      <Modal open={isAsking} title={words.ask(pack?.name ?? '')} close={words.keep} onClose={() => setAsking(false)}>
        <p>{words.replaces}</p>
        <p className="actions">
          <button type="button" className="button" onClick={() => void load()}>
            {words.replace}
          </button>
        </p>
      </Modal>
    </div>
  );
}

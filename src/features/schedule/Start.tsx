import { emptySchedule } from '#domain/artifacts/schedule-edits.ts';
import { exampleSchedule } from '#domain/artifacts/example-schedule.ts';
import { showExample, startSchedule } from '#stores/schedule-desk.ts';
import { useOneAtATime } from '#ui/useOneAtATime.ts';
import { schedule } from '#words/en.ts';
import { BringIn } from './BringIn.tsx';
import { FromPack, type PackName } from './FromPack.tsx';

const words = schedule.start;

/** What the desk is for, and four ways to begin. */
export function Start({ today, packs }: { today: string; packs: readonly PackName[] }) {
  const begin = useOneAtATime(() => startSchedule(emptySchedule(today), words.name));
  return (
    <div className="stack">
      <h2>{words.title}</h2>
      <p>{words.says}</p>
      <p className="actions">
        <button type="button" className="button" onClick={() => void begin()}>
          {words.own}
        </button>
        <button type="button" className="button quiet" onClick={() => showExample(exampleSchedule())}>
          {words.example}
        </button>
      </p>
      <p className="note soft">{words.kept}</p>
      <FromPack
        packs={packs}
        program=""
        asks={false}
        onLoad={(plan, pack) => startSchedule(plan, plan.title || pack.name, pack.id)}
      />
      <BringIn onBring={(document) => startSchedule(document, document.title || words.name)} />
    </div>
  );
}

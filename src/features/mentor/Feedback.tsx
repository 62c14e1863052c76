import { $saveState } from '#stores/record.ts';
import { onUse } from '#ui/onUse.tsx';
import { useNow } from '#ui/useNow.ts';
import { useSaved } from '#ui/useSaved.ts';
import { takeIn, whileLoading } from '#words/en.ts';
import type { Named } from './content.ts';
import styles from './Mentor.module.css';
import { TakeIn } from './TakeIn.tsx';
import { useWarm } from './warm.ts';

const load = async () => (await import('./MenteeCases.tsx')).MenteeCases;
const loads = [
  load,
  async () => await import('./Signed.tsx'),
  async () => await import('./DocSheet.tsx'),
  async () => await import('./PlaceName.tsx'),
];
const MenteeCases = onUse(load, whileLoading);

/** The mentee’s side: what arrived, what was given, what is to be handed in, what came back. */
export function Feedback({ skills }: { skills: readonly Named[] }) {
  const saving = useSaved($saveState);
  const now = useNow();
  useWarm(loads);
  if (now === null || saving.state === 'loading') return <p role="status">{takeIn.loading}</p>;
  return (
    <>
      <div className={styles['part']}>
        <TakeIn />
      </div>
      <MenteeCases skills={skills} />
    </>
  );
}

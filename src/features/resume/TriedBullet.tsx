import { $takenBullet, $triedBullet } from '#stores/tried-bullet.ts';
import { useKept } from '#ui/useSaved.ts';
import { resume as words } from '#words/en.ts';

type Props = {
  /** Whether there is a résumé that it may be in already. */
  hasResume: boolean;
  /** Resolves to whether it was taken up. */
  onTake: (text: string) => Promise<boolean>;
};

/** Offers the line that was tried on the landing page, until it has been taken up. */
export function TriedBullet({ hasResume, onTake }: Props) {
  const tried = useKept($triedBullet, '').trim();
  const taken = useKept($takenBullet, '');
  if (tried === '' || (hasResume && tried === taken)) return null;
  const take = async () => {
    if (await onTake(tried)) $takenBullet.set(tried);
  };
  return (
    <p className="no-print">
      {words.tried.lead} “{tried}”{' '}
      <button type="button" className="button quiet small" onClick={() => void take()}>
        {hasResume ? words.tried.add : words.tried.work}
      </button>
    </p>
  );
}

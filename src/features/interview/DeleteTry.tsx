import type { Attempt } from '#domain/record/interview.ts';
import { removeAttempt } from '#stores/interview.ts';
import { $takes, deleteTakes, stopRecording } from '#stores/recordings.ts';
import { interview } from '#words/en.ts';

/** The recordings of a try, by id. */
export const takesOf = ({ id }: Attempt): string[] =>
  ($takes.get()?.takes ?? []).filter(({ attempt }) => attempt === id).map((take) => take.id);

/** Deletes a try with its recordings, which can be undone, and leads away from where it was. */
export function DeleteTry({ attempt }: { attempt: Attempt }) {
  const remove = async () => {
    await stopRecording();
    const takes = takesOf(attempt);
    if (takes.length > 0) await deleteTakes(takes);
    const saved = await removeAttempt(attempt.id);
    if (saved.state === 'saved') location.replace(attempt.session === '' ? '#all' : `#round=${attempt.session}`);
  };
  return (
    <button type="button" className="plain-button" onClick={() => void remove()}>
      {interview.attempt.remove}
    </button>
  );
}

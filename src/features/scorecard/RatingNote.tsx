import type { Rating } from '#domain/record/core.ts';
import { $showing } from '#stores/example.ts';
import { typeShown } from '#stores/shown-rows.ts';
import { $drafts } from '#stores/typing.ts';
import { LongField } from '#ui/Field.tsx';
import { useSaved } from '#ui/useSaved.ts';
import { scorecard as words } from '#words/en.ts';

/** Why the person rated themselves so, kept while it is typed. */
export function RatingNote({ rating }: { rating: Rating }) {
  const drafts = useSaved($drafts);
  const { who } = useSaved($showing);
  const draft = who === 'own' ? drafts[`ratings ${rating.id} note`]?.text : undefined;
  return (
    <details open={rating.note !== ''}>
      <summary className="note">{words.rate.note}</summary>
      <LongField
        label={words.rate.noteLabel}
        hint={words.rate.noteHint}
        value={draft ?? rating.note}
        maxLength={20_000}
        rows={2}
        onChange={({ target }) => typeShown('ratings', rating.id, 'note', target.value)}
      />
    </details>
  );
}

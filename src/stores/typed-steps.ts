import type { RowKind } from '#domain/record/core.ts';
import { reverting } from './saving.ts';
import { typeShown } from './shown-rows.ts';
import { $drafts, flush, readField } from './typing.ts';
import { remember, type UndoLabel } from './undo.ts';

type Place = { kind: RowKind; id: string; field: string };
type Run = Place & { label: UndoLabel; before: string; text: string };

/** What is being typed into one field since it was entered. */
let run: Run | null = null;

const isAt = ({ kind, id, field }: Place, place: Place): boolean =>
  kind === place.kind && id === place.id && field === place.field;

/** The text that is on the page, which may not be written yet. */
const shownText = (place: Place): string =>
  $drafts.get()[`${place.kind} ${place.id} ${place.field}`]?.text ?? readField(place);

/** Keeps a text while it is typed, as part of one step that can be undone when the field is left. */
export function typeStep(place: Place, text: string, label: UndoLabel): void {
  if (run && !isAt(run, place)) settleTyping();
  run = { ...(run ?? { ...place, label, before: shownText(place) }), text };
  typeShown(place.kind, place.id, place.field, text);
}

/** Whether something was typed into the field that has the focus, which the browser itself can take back letter by letter. */
export const isTyping = (): boolean => run !== null && run.text !== run.before;

/**
 * Whether something was typed into the field that has the focus, also where it was taken back since, so that the browser
 * itself can do it again.
 */
export const hasTyped = (): boolean => run !== null;

/** Makes what was typed since the field was entered one step that can be undone. */
export function settleTyping(): void {
  const typed = run;
  run = null;
  if (!typed || typed.text === typed.before) return;
  const { kind, id, field, label, before } = typed;
  const change = { act: 'change', kind, id, patch: { [field]: before } } as const;
  const revert = async () => {
    await flush();
    return await reverting([change])();
  };
  remember({ label, revert });
}

import { onMount } from 'nanostores';
import { remindToExport, type Reminder } from '#domain/record/tally.ts';
import { now } from '#platform/device.ts';
import { open } from './opening.ts';
import { $record, $saveState, $setAside, $tally } from './state.ts';

export { $mark, $record, $saveState, $setAside, $tally, type SaveState } from './state.ts';
export type { Refusal } from './writing.ts';

for (const store of [$record, $saveState, $setAside, $tally]) {
  onMount(store, () => {
    void open();
  });
}

/** Resolves once the record has been read, or cannot be. */
export const opened = (): Promise<void> => open();

/** Whether it is time to remind the person to export. */
export const readReminder = (): Reminder => remindToExport($tally.get(), now());

import { atom, onMount } from 'nanostores';
import { emptyRecord, type PersonRecord } from '#domain/record/core.ts';
import { never } from '#domain/record/stored.ts';
import { $record } from './state.ts';

/** Whose record is on the page: the person's own, or a worked example that is only looked at. */
export type Showing = { who: 'own' } | { who: 'example'; record: PersonRecord };

/** Whose record is on the page. An example is in this page's memory, is never saved, and nothing can be written while it shows. */
export const $showing = atom<Showing>({ who: 'own' });

/** The record that the page shows. */
export const $shown = atom<PersonRecord>(emptyRecord(never));

onMount($shown, () => {
  const show = () => {
    const showing = $showing.get();
    $shown.set(showing.who === 'example' ? showing.record : $record.get());
  };
  const stops = [$showing.subscribe(show), $record.subscribe(show)];
  return () => stops.forEach((stop) => stop());
});

/** Shows a worked example instead of the person's own record, which stays as it is. */
export const showExample = (record: PersonRecord): void => $showing.set({ who: 'example', record });

/** Removes the example and shows the person's own record again. */
export const removeExample = (): void => $showing.set({ who: 'own' });

// Every row of its own needs it, so it comes with the page.
import '#domain/record/schema.ts';
import type { Application, Stage } from '#domain/record/application.ts';
import { newId, now, today } from '#platform/device.ts';
import { save, type Saved } from './saving.ts';
import { changeShown } from './shown-rows.ts';
import { $record } from './state.ts';
import type { Change } from './writing.ts';
import { withItem } from './with-item.ts';

/** What an application starts from. */
export type NewApplication = Pick<Application, 'company' | 'title'> &
  Partial<Pick<Application, 'posting' | 'link' | 'version' | 'bullets'>>;

/** Keeps a job that the person applies for, or may. The id is its id once saved. */
export async function addApplication(job: NewApplication): Promise<{ id: string; saved: Saved }> {
  const id = newId();
  const value = { ...job, id, addedAt: now() };
  return { id, saved: await save([{ act: 'set', kind: 'applications', id, value }], { label: 'add-application' }) };
}

/** Changes fields of an application. */
export const editApplication = (id: string, fields: Partial<Omit<Application, 'id' | 'addedAt'>>): Promise<Saved> =>
  changeShown('applications', id, fields, 'edit-application');

/** Chooses a bullet or a story for an application or lets it go, worked out from what is chosen when this is written. */
export const choose = (id: string, of: 'bullets' | 'stories', one: string, isChosen: boolean): Promise<Saved> =>
  changeShown(
    'applications',
    id,
    // What a patch is given was parsed as an application before.
    (value: object) => ({ [of]: withItem((value as Application)[of], one, isChosen) }),
    'edit-application',
  );

/** Moves an application to a stage. */
export const moveApplication = (id: string, stage: Stage): Promise<Saved> => editApplication(id, { stage });

/** Removes an application and its debriefs. */
export function removeApplication(id: string): Promise<Saved> {
  const changes: Change[] = [
    ...$record
      .get()
      .debriefs.filter(({ application }) => application === id)
      .map((debrief): Change => ({ act: 'remove', kind: 'debriefs', id: debrief.id })),
    { act: 'remove', kind: 'applications', id },
  ];
  return save(changes, { label: 'remove-application' });
}

/** Begins a debrief of a conversation; its texts are kept as they are typed. */
export function addDebrief(application: string): Promise<Saved> {
  const id = newId();
  const value = { id, application, on: today(), addedAt: now() };
  return save([{ act: 'set', kind: 'debriefs', id, value }], { label: 'add-debrief' });
}

/** Says on which day a conversation was. */
export const dateDebrief = (id: string, on: string): Promise<Saved> =>
  changeShown('debriefs', id, { on }, 'edit-application');

/** Removes a debrief. */
export const removeDebrief = (id: string): Promise<Saved> =>
  save([{ act: 'remove', kind: 'debriefs', id }], { label: 'remove-debrief' });

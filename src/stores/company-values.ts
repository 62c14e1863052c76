// Every row of its own needs it, so it comes with the page.
import '#domain/record/schema.ts';
import { newId, now } from '#platform/device.ts';
import { save, type Saved } from './saving.ts';
import { changeShown } from './shown-rows.ts';

/** Begins the list of a company's principles; the text is pasted afterwards. The id is its id once saved. */
export async function addCompanyValues(company: string, application: string): Promise<{ id: string; saved: Saved }> {
  const id = newId();
  const value = { id, company, application, addedAt: now() };
  return { id, saved: await save([{ act: 'set', kind: 'companyValues', id, value }], { label: 'company-values' }) };
}

/** Says for which application the principles are read; empty for none. */
export const setCompanyValues = (id: string, application: string): Promise<Saved> =>
  changeShown('companyValues', id, { application });

/** Removes the principles of a company. */
export const removeCompanyValues = (id: string): Promise<Saved> =>
  save([{ act: 'remove', kind: 'companyValues', id }], { label: 'remove-company-values' });

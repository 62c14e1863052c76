import * as z from 'zod/mini';
import { id, instant, longText, shortText } from './values.ts';

/** The principles that a company publishes, as the person pasted them. */
export const companyValuesSchema = z.strictObject({
  id,
  company: shortText,
  application: z._default(z.union([id, z.literal('')]), ''),
  text: z._default(longText, ''),
  addedAt: instant,
});
export type CompanyValues = z.infer<typeof companyValuesSchema>;

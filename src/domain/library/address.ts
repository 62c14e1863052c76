import * as z from 'zod/mini';
import { documented, line } from '#domain/documented.ts';
import { day } from '#domain/programs/parts.ts';

/** An address on this site, such as /plan/ or /concepts/networking/#back-pressure. */
export const siteAddress = z.string().check(
  z.regex(/^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/u, {
    error: 'an address on this site that begins with / and ends in / or #id',
  }),
);

/** A place on this site with the words that lead there. */
export const siteLink = z.strictObject({
  to: documented(siteAddress, 'The address on this site'),
  text: documented(line(120), 'The words of the link: what one finds there'),
});

/** The tool that turns reading into doing. */
export const actsOn = z.strictObject({
  to: documented(siteAddress, 'The address of the tool'),
  text: documented(line(160), 'What to do there, as a sentence'),
});

/** The day of the last change that a reader would notice. */
export const updatedDay = day;

/** The newest day on which one of several entries changed. */
export const newestOf = (entries: readonly { updated: string }[]): string | undefined =>
  entries
    .map(({ updated }) => updated)
    .toSorted()
    .at(-1);

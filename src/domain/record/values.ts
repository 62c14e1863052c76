import * as z from 'zod/mini';

/** An id made on a device: letters, digits, `-` and `_`, at most 64 characters. */
export const id = z
  .string()
  .check(z.regex(/^[A-Za-z0-9_-]{1,64}$/u, 'Letters, digits, - and _, at most 64 characters'));

/** A line that a person wrote: at most 300 characters. */
export const shortText = z.string().check(z.maxLength(300));

/** A text that a person wrote: at most 20,000 characters. */
export const longText = z.string().check(z.maxLength(20_000));

/** A moment in UTC, such as 2026-11-22T09:30:00.000Z. */
export const instant = z.iso.datetime();

/** A calendar day without a time zone, such as 2026-11-22. */
export const day = z.iso.date();

/** An https or mailto address, or nothing. */
export const webLink = z.union([
  z.literal(''),
  z.string().check(
    z.maxLength(2000),
    z.refine((text) => {
      if (!URL.canParse(text)) return false;
      return ['https:', 'http:', 'mailto:'].includes(new URL(text).protocol);
    }, 'An http, https or mailto address'),
  ),
]);

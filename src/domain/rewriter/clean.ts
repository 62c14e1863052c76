/**
 * A rewrite as plain text on one line: signs that cannot be seen, turn the reading direction or are no characters at all
 * are taken out, and a list mark at the beginning too.
 */
export const cleanVariant = (text: string): string =>
  text
    .replaceAll(/[\p{Zl}\p{Zp}\t\n\v\f\r\u0085]/gu, ' ')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}]/gu, '')
    .replaceAll(/\p{Zs}+/gu, ' ')
    .trim()
    .replace(/^(?:[-*•‣–—]|\d{1,2}[.)])\s+/u, '');

const markup =
  /<[a-z!/?]|&(?:lt|gt|amp|quot|apos|nbsp|#x?[\da-f]+);|\]\(|`|\*\*|__|\b[a-z][a-z\d+.-]*:\/\/|\b(?:javascript|mailto):\S|\bdata:\w+\/|\bwww\./giu;

/** Whether a rewrite brings markup or a link that the person's own line does not have. */
export function addsMarkup(before: string, after: string): boolean {
  const own = before.toLowerCase();
  return (after.match(markup) ?? []).some((found) => !own.includes(found.toLowerCase()));
}

/** A new id of 128 random bits, in letters that a record id may have. */
export function newId(): string {
  const bits = crypto.getRandomValues(new Uint8Array(16));
  return btoa(String.fromCharCode(...bits))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** This moment in UTC, as the record keeps it. */
export const now = (): string => new Date().toISOString();

/** Today's calendar day where the person is. */
export function today(): string {
  const date = new Date();
  const two = (count: number) => String(count).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The id of this tab's visit, by which its writes are told from another tab's. */
export const thisTab: string = newId();

/** Whether this runs where a person's storage could be; false while pages are rendered on a server. */
export const isOnDevice = (): boolean => typeof document !== 'undefined' || typeof indexedDB !== 'undefined';

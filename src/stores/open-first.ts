/**
 * Opens the first of several readings of one text that can be opened. Where none can, the answer is that of the first;
 * `none` where there is no reading.
 */
export async function openFirst<O extends { state: string }>(
  readings: readonly string[],
  open: (reading: string) => Promise<O>,
): Promise<O | { state: 'none' }> {
  let answer: O | null = null;
  for (const reading of readings) {
    const opened = await open(reading);
    if (opened.state === 'read') return opened;
    answer ??= opened;
  }
  return answer ?? { state: 'none' };
}

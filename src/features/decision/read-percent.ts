/** Reads a number from 0 to 100: `null` where nothing is written, `undefined` where it is no such number. */
export function readPercent(text: string): number | null | undefined {
  if (text.trim() === '') return null;
  const value = Number(text);
  return Number.isFinite(value) && value >= 0 && value <= 100 ? value : undefined;
}

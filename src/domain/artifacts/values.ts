import { readDay, weekdayOf } from '#domain/day.ts';

export { readDay } from '#domain/day.ts';

/** A figure as it was written: its value, the size of its last digit, and whether a percent sign follows. */
export type Figure = { value: number; step: number; isPercent: boolean };

const scales: Record<string, number> = { k: 1e3, m: 1e6, b: 1e9 };
const figure =
  /^[^\p{L}\p{N}]*?([-+−]?)\s*[$€£]?\s*(\d{1,3}(?:[,\u00a0 ]\d{3})+|\d+)?(\.\d+)?\s*([kmb])?\s*(%)?(?![\p{L}\p{N}])/iu;

/** Reads the figure that a text begins with: `$1,200.50`, `-12 %`, `1.5M`, `.893`. Undefined where it begins with none. */
export function readFigure(text: string): Figure | undefined {
  const match = figure.exec(text.trim());
  const [, sign = '', whole = '', decimals = '', scale = '', percent = ''] = match ?? [];
  if (!match || (whole === '' && decimals === '')) return undefined;
  const factor = scales[scale.toLowerCase()] ?? 1;
  const value = Number(`${whole.replaceAll(/\D/gu, '')}${decimals}`) * factor;
  const step = factor * 10 ** -Math.max(0, decimals.length - 1);
  return { value: sign === '-' || sign === '−' ? -value : value, step, isPercent: percent !== '' };
}

/** The number that a text begins with, whatever follows. */
export const numberIn = (text: string): number | undefined => readFigure(text)?.value;

/** Whether a figure is a value rounded, up or down, to the digits that were written. */
export function agrees(written: Figure, value: number): boolean {
  const slack = Math.abs(value) * 1e-12 + 1e-9 * written.step;
  return (
    Math.abs(written.value - value) <= written.step / 2 + slack ||
    Math.abs(Math.trunc(value / written.step + 1e-9) * written.step - written.value) <= slack
  );
}

/** A share from 0 to 1, written as `99.9 %`, `99.9` or `0.999`; undefined where it is none. */
export function readShare(text: string): Figure | undefined {
  const written = readFigure(text);
  if (!written || written.value < 0) return undefined;
  const isPercent = written.isPercent || written.value > 1;
  if (!isPercent) return written;
  return written.value <= 100 ? { value: written.value / 100, step: written.step / 100, isPercent } : undefined;
}

/** A moment in minutes since 1970, from `YYYY-MM-DD HH:MM`; undefined where it is none. */
export function readMoment(text: string): number | undefined {
  const [, day = '', hour = '', minute = ''] =
    /^(\S+?)[ T](\d{1,2}):(\d{2})(?::\d{2})?(?:\s*(?:Z|UTC))?$/u.exec(text.trim()) ?? [];
  const days = readDay(day);
  if (days === undefined || Number(hour) > 23 || Number(minute) > 59) return undefined;
  return days * 1440 + Number(hour) * 60 + Number(minute);
}

/** Working days from one day to another, both counted; Saturdays and Sundays do not count. */
export function workingDays(from: number, to: number): number {
  let count = 0;
  for (let at = from; at <= to; at += 1) {
    const weekday = weekdayOf(at);
    if (weekday !== 0 && weekday !== 6) count += 1;
  }
  return count;
}

/** The names in a cell, separated by commas, semicolons or line breaks. */
export const namesIn = (text: string): string[] =>
  text
    .split(/[,;\n]/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** A name as it is compared: lower case, single spaces. */
export const sameName = (name: string): string => name.trim().toLowerCase().replaceAll(/\s+/gu, ' ');

/** The lines of a text with something on them, without their list marks. */
export const linesIn = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/^\s*[-*•]\s*/u, '').trim())
    .filter((line) => line !== '');

/** A number with at most so many decimals, without zeros at the end. */
export const shown = (value: number, decimals = 2): string => String(Number(value.toFixed(decimals)));

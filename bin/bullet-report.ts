import { ruleSetVersion } from '#domain/bullets/rules.ts';
import { oneLine } from '#domain/expectation.ts';
import type { Checked } from './bullets.ts';

/** A bullet with its score and findings as a linter would print them; columns count from 1. */
export function describeBullet({ id, text, score, findings }: Checked): string {
  const lines = findings.map(({ code, severity, start, end, message, fix }) => {
    const words = oneLine(text.slice(start, end), 40);
    const at = start === 0 && end === text.length ? '' : `  "${words}"`;
    return `  ${`${start + 1}-${end}`.padEnd(9)}${severity.padEnd(9)}${code.padEnd(26)}${message}${at}\n${' '.repeat(20)}${fix}\n`;
  });
  return `${oneLine(String(id))}  ${score}/100  ${oneLine(text, 200)}\n${lines.join('')}\n`;
}

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** The last line of the report. */
export const describeCount = (counts: { bullets: number; error: number; warning: number; note: number }): string =>
  `${counted(counts.bullets, 'bullet')}: ${counted(counts.error, 'error')}, ${counted(counts.warning, 'warning')}, ${counted(counts.note, 'note')}. Rule set ${ruleSetVersion}.\n`;

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { client } from './build.ts';

const order = ['reset', 'tokens', 'base', 'ui', 'features'];
const folder = join(client, '_astro');
const sheets = readdirSync(folder).filter((name) => name.endsWith('.css'));

/** Layers in the order in which a sheet first names them, which is how a browser ranks them. */
const layersOf = (sheet: string): string[] => [
  ...new Set(
    [...readFileSync(join(folder, sheet), 'utf8').matchAll(/@layer ([\w,\s]+)[;{]/gu)].flatMap(([, names]) =>
      (names ?? '').split(',').map((name) => name.trim()),
    ),
  ),
];

describe('style sheets', () => {
  it.each(sheets)('%s ranks the layers the same, whichever sheet comes first', (sheet) => {
    const layers = layersOf(sheet);
    expect(layers).toEqual(order.slice(0, layers.length));
  });

  it('are there when a script asks for them', () => {
    const asked = readdirSync(folder)
      .filter((name) => name.endsWith('.js'))
      .flatMap((name) => readFileSync(join(folder, name), 'utf8').match(/(?<=_astro\/)[\w.~-]+\.css/gu) ?? []);
    expect(asked.filter((name) => !sheets.includes(name))).toEqual([]);
  });
});

/** The two colors of every token that has one for light and one for dark. */
const tokens = new Map(
  [
    ...readFileSync('src/styles/tokens.css', 'utf8').matchAll(
      /--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/gu,
    ),
  ].map(([, name, light, dark]) => [name ?? '', { light: light ?? '', dark: dark ?? '' }] as const),
);

/** Relative luminance, WCAG 2.2. */
const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one: string, other: string): number => {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
};
const colorOf = (name: string, theme: 'light' | 'dark'): string => {
  const found = tokens.get(name)?.[theme];
  if (!found) throw new Error(`--${name} has no color for ${theme}`);
  return found;
};

describe.each(['light', 'dark'] as const)('colors in the %s theme', (theme) => {
  const grounds = ['paper', 'sheet'];
  it.each(
    ['ink', 'soft', 'signal', 'float', 'good', 'watch', 'stop'].flatMap((name) =>
      grounds.map((ground) => [name, ground] as const),
    ),
  )('let %s be read on %s', (name, ground) =>
    expect(contrast(colorOf(name, theme), colorOf(ground, theme))).toBeGreaterThanOrEqual(4.5),
  );
  it.each(grounds)('let a line that bounds a control be seen on %s', (ground) =>
    expect(contrast(colorOf('line', theme), colorOf(ground, theme))).toBeGreaterThanOrEqual(3),
  );
  it('let the words on the primary action be read', () =>
    expect(contrast(colorOf('on-signal', theme), colorOf('signal', theme))).toBeGreaterThanOrEqual(4.5));
});

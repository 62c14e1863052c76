/** A run of text on a page; x grows to the right, y grows upwards, in points. */
export type PlacedText = { text: string; x: number; y: number; width: number; height: number };

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** Runs that stand on one line, from the top of the page. */
function rowsOf(runs: readonly PlacedText[]): PlacedText[][] {
  const rows: PlacedText[][] = [];
  for (const run of runs.toSorted((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    const first = row?.[0];
    const tolerance = Math.max(2, Math.min(run.height, first?.height ?? run.height) * 0.4);
    if (row && first && Math.abs(first.y - run.y) <= tolerance) row.push(run);
    else rows.push([run]);
  }
  return rows.map((row) => row.toSorted((a, b) => a.x - b.x));
}

/** The words of a row: a small gap is a space, a wide one a tab. */
function rowText(row: readonly PlacedText[], unit: number): string {
  let text = '';
  let end = row[0]?.x ?? 0;
  for (const run of row) {
    const gap = run.x - end;
    if (text !== '' && gap > unit * 4 && run.text.trim() !== '') text = `${text.trimEnd()}\t`;
    else if (text !== '' && gap > unit * 0.25 && !/\s$/u.test(text) && !/^\s/u.test(run.text)) text += ' ';
    text += run.text;
    end = Math.max(end, run.x + run.width);
  }
  return text.trimEnd();
}

const letters = (runs: readonly PlacedText[]): number => runs.reduce((sum, { text }) => sum + text.trim().length, 0);

/**
 * Where the gutter between two columns is; null where there is one column. Both sides have to hold a good
 * share of the words on many lines of their own, so that dates at the right margin are no column.
 */
function gutterOf(runs: readonly PlacedText[]): number | null {
  const words = runs.filter(({ text }) => text.trim() !== '');
  const left = Math.min(...words.map(({ x }) => x));
  const right = Math.max(...words.map(({ x, width }) => x + width));
  const all = letters(words);
  let best: { x: number; crossing: number } | null = null;
  for (let x = left + (right - left) * 0.2; x < left + (right - left) * 0.8; x += 3) {
    const crossing = words.filter((run) => run.x < x && run.x + run.width > x + 6);
    const after = words.filter((run) => run.x >= x);
    const before = words.filter((run) => run.x + run.width <= x + 6);
    const share = Math.min(letters(after), letters(before)) / all;
    if (share < 0.18 || letters(crossing) / all > 0.15) continue;
    if (rowsOf(after).length < 8 || rowsOf(before).length < 8) continue;
    if (!best || letters(crossing) < best.crossing) best = { x, crossing: letters(crossing) };
  }
  return best?.x ?? null;
}

/** Runs in reading order as blocks: what crosses the gutter stands alone, between it the left column comes before the right. */
function blocksOf(runs: readonly PlacedText[]): PlacedText[][] {
  const gutter = gutterOf(runs);
  if (gutter === null) return [[...runs]];
  const blocks: PlacedText[][] = [];
  let band: PlacedText[] = [];
  const close = () => {
    const left = band.filter(({ x }) => x < gutter);
    const right = band.filter(({ x }) => x >= gutter);
    blocks.push(...[left, right].filter((block) => block.length > 0));
    band = [];
  };
  for (const row of rowsOf(runs)) {
    if (row.some((run) => run.text.trim() !== '' && run.x < gutter && run.x + run.width > gutter + 6)) {
      close();
      blocks.push(row);
    } else band.push(...row);
  }
  close();
  return blocks;
}

/** The lines of a page in reading order, set in by spaces as on the page; an empty line where the gap is wider than between lines. */
export function pageLines(runs: readonly PlacedText[]): string[] {
  const words = runs.filter(({ text }) => text.trim() !== '');
  if (words.length === 0) return [];
  const unit = median(words.map(({ text, width }) => width / text.length)) || 5;
  return blocksOf(runs).flatMap((block, index) => {
    const rows = rowsOf(block).filter((row) => row.some(({ text }) => text.trim() !== ''));
    const left = Math.min(...rows.map((row) => row[0]?.x ?? 0));
    const gaps = rows.slice(1).map((row, at) => (rows[at]?.[0]?.y ?? 0) - (row[0]?.y ?? 0));
    const usual = median(gaps.filter((gap) => gap > 1)) || 12;
    const lines = rows.flatMap((row, at) => {
      const indent = Math.min(20, Math.max(0, Math.round(((row[0]?.x ?? left) - left) / unit)));
      const line = `${' '.repeat(indent)}${rowText(row, unit).trimStart()}`;
      return at > 0 && (gaps[at - 1] ?? 0) > usual * 1.4 ? ['', line] : [line];
    });
    return index === 0 ? lines : ['', ...lines];
  });
}

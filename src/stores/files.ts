import { saveFile } from '#platform/files.ts';
import { toPng } from '#platform/paint-svg.ts';

/** Hands the person a text file to keep, under this name. */
export const handOver = (name: string, text: string, type: string): void =>
  saveFile(name, new Blob([text], { type: `${type};charset=utf-8` }));

/** Hands the person a drawing under this name, as SVG or painted as PNG. Rejects where the browser cannot paint it. */
export async function handOverDrawing(name: string, svg: string, form: 'svg' | 'png'): Promise<void> {
  saveFile(`${name}.${form}`, form === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await toPng(svg));
}

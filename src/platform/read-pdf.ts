import { pageLines, type PlacedText } from '#domain/resume/page-layout.ts';
import { longestText, mostPages, type FileRefusal } from '#domain/resume/refusal.ts';
import type { ReadText } from './read-docx.ts';

const isBrowser = (): boolean => typeof document !== 'undefined' && typeof Worker !== 'undefined';

/** pdf.js; in Node the build that brings what Node lacks. */
const loadPdf = async () =>
  isBrowser() ? await import('pdfjs-dist') : await import('pdfjs-dist/legacy/build/pdf.mjs');

/** Text with its place, as far as an entry of pdf.js is one. */
const placed = (entry: unknown): PlacedText[] => {
  if (typeof entry !== 'object' || entry === null || !('str' in entry) || !('transform' in entry)) return [];
  const { str, transform } = entry;
  if (typeof str !== 'string' || !Array.isArray(transform) || str === '') return [];
  const numbers: unknown[] = transform;
  const width = 'width' in entry ? Number(entry.width) : 0;
  const height = 'height' in entry ? Number(entry.height) : 0;
  const [x, y] = [Number(numbers[4]), Number(numbers[5])];
  return [x, y, width, height].every(Number.isFinite) ? [{ text: str, x, y, width, height }] : [];
};

const reasonOf = (error: unknown): FileRefusal => {
  const name = error instanceof Error ? error.name : '';
  return name === 'PasswordException' ? 'password' : 'broken';
};

/** Lets timers run: without a worker, pdf.js works in one go, and no deadline could be kept. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Reads the words of a PDF in reading order, as far as their places tell it; lines, indents and gaps are kept. */
export async function readPdf(bytes: Uint8Array, signal?: AbortSignal): Promise<ReadText> {
  const pdf = await loadPdf().catch(() => null);
  if (!pdf) return { state: 'refused', reason: 'reader-missing' };
  const port = isBrowser() ? (await import('./pdf-worker.ts')).startPdfWorker() : null;
  const worker = port ? pdf.PDFWorker.create({ port }) : null;
  const task = pdf.getDocument({
    // A copy, since pdf.js takes the bytes over; of a plain array, since it refuses a Buffer.
    data: new Uint8Array(bytes),
    ...(worker ? { worker } : {}),
    verbosity: 0,
    useWasm: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    enableXfa: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
  });
  const stop = () => {
    port?.terminate();
    void task.destroy();
  };
  signal?.addEventListener('abort', stop, { once: true });
  try {
    const document = await task.promise;
    if (document.numPages > mostPages) return { state: 'refused', reason: 'too-long' };
    const pages: string[] = [];
    let length = 0;
    for (let number = 1; number <= document.numPages; number += 1) {
      await breathe();
      if (signal?.aborted) return { state: 'refused', reason: 'stopped' };
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(pageLines(items.flatMap(placed)).join('\n'));
      page.cleanup();
      length += pages.at(-1)?.length ?? 0;
      if (length > longestText) return { state: 'refused', reason: 'too-long' };
    }
    const text = pages.join('\n\f\n');
    return /[\p{L}\p{N}]{2}/u.test(text) ? { state: 'read', text } : { state: 'refused', reason: 'scanned' };
  } catch (error) {
    return { state: 'refused', reason: signal?.aborted ? 'stopped' : reasonOf(error) };
  } finally {
    signal?.removeEventListener('abort', stop);
    await task.destroy().catch(() => undefined);
    port?.terminate();
  }
}

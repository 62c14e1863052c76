// The bundler makes the address; the file itself has no default export.
// oxlint-disable-next-line import/default
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { scriptUrl } from './script-url.ts';

/** Starts the worker in which a PDF is read; ending it frees everything it took. */
export const startPdfWorker = (): Worker => new Worker(scriptUrl(workerUrl), { type: 'module', name: 'pdf' });

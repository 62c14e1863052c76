/** Why a file is not taken as a résumé. */
const fileRefusals = [
  'empty',
  'too-big',
  'too-long',
  'scanned',
  'password',
  'bomb',
  'broken',
  'old-word',
  'unsupported',
  'not-json-resume',
  'too-slow',
  'stopped',
  'reader-missing',
] as const;
export type FileRefusal = (typeof fileRefusals)[number];

/** Largest file that is read, in bytes: 10 MB. */
export const largestFile = 10 * 1024 * 1024;
/** Most pages of a PDF. */
export const mostPages = 200;
/** Longest text of a résumé, in UTF-16 units; 400,000 are over a hundred pages. */
export const longestText = 400_000;
/** How long a reader may take, in milliseconds. */
export const longestRead = 10_000;

/** The sentence for each reason, with what to do next. */
export const fileRefusalWords: Record<FileRefusal, string> = {
  empty: 'There is no text in the file.',
  'too-big': 'The file is larger than 10 MB, which no résumé needs. Save it without pictures, or paste its text.',
  'too-long':
    'The file is longer than a résumé can be: more than 200 pages, or 400,000 characters. Open a shorter one.',
  scanned: 'The PDF holds pictures of pages and no text. Export it from the program that wrote it, or paste the text.',
  password: 'The file is locked with a password. Save a copy without one, or paste the text.',
  bomb: 'The file unpacks to far more than a document can be, so it was not opened. Paste the text instead.',
  broken: 'The file is damaged or was cut off, and could not be read. Open another copy, or paste the text.',
  'old-word': 'This is the old Word format (.doc). Save it as .docx or PDF, or paste the text.',
  unsupported:
    'Only .txt, .md, .docx, .pdf and JSON Resume files can be read. Save it as one of these, or paste the text.',
  'not-json-resume': 'The file is JSON, but not in the JSON Resume format.',
  'too-slow': 'Reading the file took more than ten seconds, so it was stopped. Paste the text instead.',
  stopped: 'Reading was stopped. Nothing was changed.',
  'reader-missing': 'The part that reads this kind of file did not load. Check the connection, or paste the text.',
};

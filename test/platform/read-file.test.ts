import { zipSync, strToU8 } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fileRefusalWords, largestFile, longestText } from '#domain/resume/refusal.ts';
import { splitResume } from '#domain/resume/split.ts';
import { readResumeFile } from '#platform/read-file.ts';
import { writeDocx } from '#platform/write-docx.ts';
import { column, pdfFile } from './pdf-file.ts';

const resume = `DANA OKAFOR
Seattle, WA | dana.okafor@mail.example | (555) 014-2277

PROFESSIONAL EXPERIENCE

Senior Technical Program Manager   March 2021 – Present
Harborline Systems, Seattle, WA
• Led the move of 14 services to a new ledger across five teams, cutting recon-
  ciliation time from 3 days to 4 hours.
• Ran weekly cross-
  functional reviews with Legal, Finance and Security.

Program Manager, Quillfeather Labs   06/2018 - 02/2021
• Shipped the first release of a label printer to 40 stores`;
const bullets = [
  'Led the move of 14 services to a new ledger across five teams, cutting reconciliation time from 3 days to 4 hours.',
  'Ran weekly cross-functional reviews with Legal, Finance and Security.',
  'Shipped the first release of a label printer to 40 stores',
];
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const bulletsIn = async (bytes: Uint8Array, name: string) => {
  const read = await readResumeFile(bytes, name);
  return read.state === 'read'
    ? read.lines.filter(({ kind }) => kind === 'bullet').map(({ text }) => text)
    : read.reason;
};
const reasonFor = async (bytes: Uint8Array, name: string) => {
  const read = await readResumeFile(bytes, name);
  return read.state === 'refused' ? read.reason : 'read';
};
const onePage = pdfFile([column(60, resume.split('\n'))]);
const document = (body: string, more: Record<string, Uint8Array> = {}) =>
  zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
    ...more,
  });
const paragraph = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

describe('reading a résumé file', () => {
  it('reads text, Markdown, Word and PDF to the same bullets', async () => {
    const { lines } = splitResume(resume);
    expect(await bulletsIn(bytesOf(resume), 'resume.txt')).toEqual(bullets);
    expect(await bulletsIn(bytesOf(resume.replaceAll('•', '-')), 'resume.md')).toEqual(bullets);
    expect(await bulletsIn(await writeDocx(lines, 'Dana Okafor'), 'resume.docx')).toEqual(bullets);
    expect(await bulletsIn(onePage, 'resume.pdf')).toEqual(bullets);
  });

  it('tells a file by what it holds, whatever its name', async () => {
    expect(await bulletsIn(onePage, 'resume.txt')).toEqual(bullets);
    expect(await bulletsIn(await writeDocx(splitResume(resume).lines, 'x'), 'resume')).toEqual(bullets);
  });

  it('reads UTF-16 and Windows letters', async () => {
    const utf16 = Uint8Array.from([0xff, 0xfe, ...[...bytesOf('- Led 4 teams')].flatMap((byte) => [byte, 0])]);
    expect(await bulletsIn(utf16, 'a.txt')).toEqual(['Led 4 teams']);
    expect(await bulletsIn(Uint8Array.from([0x95, 0x20, 0x4c, 0xe9, 0x6f]), 'a.txt')).toEqual(['Léo']);
  });

  it('reads two columns of a page one after the other', async () => {
    const left = [
      'SKILLS',
      'Jira and SQL',
      'Python',
      'Cloud cost',
      'Risk logs',
      'Go and Rust',
      'Forecasts',
      'Vendors',
      'EDUCATION',
      'B.S. 2014',
    ];
    const right = [
      'EXPERIENCE',
      ...Array.from({ length: 9 }, (_, index) => `• Shipped release ${index + 1} to forty stores on time`),
    ];
    const read = await readResumeFile(pdfFile([[...column(60, left), ...column(260, right)]]), 'two.pdf');
    expect(read.state === 'read' && read.text.indexOf('B.S. 2014') < read.text.indexOf('EXPERIENCE')).toBe(true);
    expect(await bulletsIn(pdfFile([[...column(60, left), ...column(260, right)]]), 'two.pdf')).toHaveLength(9);
  });

  it('reads a JSON Resume', async () => {
    const json = {
      basics: { name: 'Dana Okafor' },
      work: [{ name: 'Harborline Systems', position: 'TPM', startDate: '2021-03', highlights: bullets }],
    };
    expect(await bulletsIn(bytesOf(JSON.stringify(json)), 'resume.json')).toEqual(bullets);
  });

  it('keeps nothing of a picture that a document links to', async () => {
    const picture = '<w:p><w:r><w:drawing><a:blip r:link="r9"/></w:drawing></w:r></w:p>';
    const links = strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="https://outside.example/pixel.png" TargetMode="External"/></Relationships>',
    );
    const outside = vi.spyOn(globalThis, 'fetch');
    expect(
      await bulletsIn(
        document(`${picture}${paragraph('• Led 4 teams')}`, { 'word/_rels/document.xml.rels': links }),
        'a.docx',
      ),
    ).toEqual(['Led 4 teams']);
    expect(outside).not.toHaveBeenCalled();
  });
});

describe('refusing a file', () => {
  afterEach(() => vi.restoreAllMocks());

  it.each([
    ['empty', new Uint8Array(), 'a.txt'],
    ['empty', bytesOf(' \n\n '), 'a.txt'],
    ['too-big', new Uint8Array(largestFile + 1), 'a.pdf'],
    ['too-big', new Uint8Array(50 * 1024 * 1024), 'a.docx'],
    ['too-long', bytesOf('word '.repeat(longestText / 5 + 1)), 'a.txt'],
    ['too-long', pdfFile(Array.from({ length: 10_000 }, () => [])), 'a.pdf'],
    ['scanned', pdfFile([[], []]), 'a.pdf'],
    [
      'password',
      pdfFile([[]], {
        trailer: `/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >>`,
      }),
      'a.pdf',
    ],
    [
      'password',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...[...bytesOf('EncryptedPackage')].flatMap((byte) => [byte, 0])]),
      'a.docx',
    ],
    ['old-word', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]), 'a.doc'],
    ['unsupported', bytesOf(String.raw`{\rtf1 Led 4 teams}`), 'a.rtf'],
    ['unsupported', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), 'a.png'],
    ['unsupported', zipSync({ 'index.xml': strToU8('<x/>') }), 'a.pages'],
    ['broken', bytesOf('%PDF-1.7\n1 0 obj\n<< /Type'), 'a.pdf'],
    ['broken', document(paragraph('Led 4 teams')).subarray(0, 300), 'a.docx'],
    ['broken', document('<w:p><w:r>'), 'a.docx'],
    ['broken', bytesOf('{"basics": '), 'a.json'],
    ['not-json-resume', bytesOf('{"hello": 1}'), 'a.json'],
    ['not-json-resume', bytesOf('{"work": "none"}'), 'a.json'],
  ])('says %s', async (reason, bytes, name) => {
    expect(await reasonFor(bytes, name)).toBe(reason);
  });

  it('stops at a zip that unpacks past any document, also when it lies about its sizes', async () => {
    const bomb = document('', { 'word/document.xml': new Uint8Array(60 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(200_000);
    const liar = Uint8Array.from(bomb);
    const sizes = new DataView(liar.buffer);
    for (let at = 0; at + 46 < liar.length; at += 1) {
      if (sizes.getUint32(at, true) === 0x04_03_4b_50 && sizes.getUint32(at + 22, true) > 1e6)
        sizes.setUint32(at + 22, 100, true);
      if (sizes.getUint32(at, true) === 0x02_01_4b_50 && sizes.getUint32(at + 24, true) > 1e6)
        sizes.setUint32(at + 24, 100, true);
    }
    expect(await reasonFor(bomb, 'a.docx')).toBe('bomb');
    expect(await reasonFor(liar, 'a.docx')).toBe('bomb');
  });

  it('stops when it is told to, and when its time is over', async () => {
    const stop = new AbortController();
    stop.abort();
    expect(await readResumeFile(onePage, 'a.pdf', { signal: stop.signal })).toEqual({
      state: 'refused',
      reason: 'stopped',
    });
    const later = new AbortController();
    const reading = readResumeFile(onePage, 'a.pdf', { signal: later.signal });
    later.abort();
    expect(await reading).toEqual({ state: 'refused', reason: 'stopped' });
    expect(await readResumeFile(onePage, 'a.pdf', { timeout: 0 })).toEqual({ state: 'refused', reason: 'too-slow' });
  });

  it('ends in lines or in a reason for forty damaged files, and asks the network for nothing', async () => {
    const outside = vi.spyOn(globalThis, 'fetch');
    const word = await writeDocx(splitResume(resume).lines, 'x');
    const script = pdfFile([column(60, ['• Led 4 teams'])], {
      catalog: '/OpenAction << /S /JavaScript /JS (app.launchURL\\("https://outside.example"\\)) >>',
    });
    const files = [onePage, word, script].flatMap((whole, kind) =>
      Array.from({ length: 14 }, (_, index) => {
        if (index % 2 === 0) return whole.subarray(0, Math.ceil((whole.length * (index + 1)) / 15));
        const file = Uint8Array.from(whole);
        for (let at = index * 7; at < file.length; at += 97 + index) file[at] = (at * 31 + kind) % 256;
        return file;
      }),
    );
    for (const file of files) {
      const read = await readResumeFile(file, 'a.pdf');
      expect(read.state === 'read' ? read.lines.length > 0 : read.reason in fileRefusalWords).toBe(true);
    }
    expect(outside).not.toHaveBeenCalled();
  });
});

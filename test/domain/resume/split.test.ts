import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { foundLineSchema } from '#domain/resume/line.ts';
import { splitResume } from '#domain/resume/split.ts';
import { placedBullets, structureOf } from '#domain/resume/structure.ts';

const plainResume = `DANA OKAFOR
Seattle, WA | dana.okafor@mail.example | (555) 014-2277

SUMMARY
Program lead with nine years in payments and device software. Known for dates that
hold and for saying early when they will not.

PROFESSIONAL EXPERIENCE

Senior Technical Program Manager                                  March 2021 – Present
Harborline Systems, Seattle, WA
• Led the move of 14 services to a new ledger across five teams, cutting recon-
  ciliation time from 3 days to 4 hours.
• Ran weekly cross-
  functional reviews with Legal, Finance and Security.
• Negotiated a $1.2M vendor contract
  2 months ahead of renewal

Program Manager, Quillfeather Labs                    06/2018 - 02/2021
- Shipped the first release of a label printer to 40 stores
- Re-planned the firmware schedule after a supplier slipped
by three weeks, keeping the fall launch.

EDUCATION
B.S. Computer Science, Example State University, 2014

Certifications
PMP (2019)`;

const markdownResume = `# Dana Okafor
dana@mail.example · Seattle

## Experience

### **Harborline Systems** — Senior TPM
*2021 – Present*

- **Led** the move of 14 services to C# on \`Azure\`,
  cutting cost by 30%
- Cut incidents from 12 to 3 a quarter

### Quillfeather Labs — Program Manager (2018–2021)
1. Shipped a label printer
2. Hired 3 people`;

const textsOf = (text: string, kind: string) =>
  splitResume(text)
    .lines.filter((line) => line.kind === kind)
    .map((line) => line.text);

describe('splitting a résumé', () => {
  it('joins wrapped bullets and words cut at a line end, and keeps the hyphen of a compound', () => {
    expect(textsOf(plainResume, 'bullet')).toEqual([
      'Led the move of 14 services to a new ledger across five teams, cutting reconciliation time from 3 days to 4 hours.',
      'Ran weekly cross-functional reviews with Legal, Finance and Security.',
      'Negotiated a $1.2M vendor contract 2 months ahead of renewal',
      'Shipped the first release of a label printer to 40 stores',
      'Re-planned the firmware schedule after a supplier slipped by three weeks, keeping the fall launch.',
    ]);
  });

  it('reads headings, contact lines and roles with title, organization, place and dates', () => {
    const { contact, sections } = structureOf(splitResume(plainResume).lines);
    expect(contact).toHaveLength(2);
    expect(sections.map(({ kind }) => kind)).toEqual(['summary', 'experience', 'education', 'certifications']);
    const roles = sections.flatMap(({ kind, roles }) => (kind === 'experience' ? roles : []));
    expect(
      roles.map(({ title, organization, location, dates }) => [title, organization, location, dates?.text]),
    ).toEqual([
      ['Senior Technical Program Manager', 'Harborline Systems', 'Seattle, WA', 'March 2021 – Present'],
      ['Program Manager', 'Quillfeather Labs', '', '06/2018 - 02/2021'],
    ]);
    expect(roles[0]?.dates?.isCurrent).toBe(true);
    expect(roles.map(({ bullets }) => bullets.length)).toEqual([3, 2]);
  });

  it('reads Markdown: levels, emphasis and numbered lists, and leaves C# whole', () => {
    expect(textsOf(markdownResume, 'bullet')).toEqual([
      'Led the move of 14 services to C# on Azure, cutting cost by 30%',
      'Cut incidents from 12 to 3 a quarter',
      'Shipped a label printer',
      'Hired 3 people',
    ]);
    const [experience] = structureOf(splitResume(markdownResume).lines).sections;
    expect(experience?.roles.map(({ title, organization }) => [title, organization])).toEqual([
      ['Senior TPM', 'Harborline Systems'],
      ['Program Manager', 'Quillfeather Labs'],
    ]);
  });

  it.each([
    '•',
    '‣',
    '▪',
    '●',
    '○',
    '◦',
    '–',
    '—',
    '*',
    '-',
    '·',
    '■',
    '➢',
    '►',
    '✓',
    '\uF0B7',
    '\uF0A7',
    '❖',
    '+',
    '1.',
    '1)',
  ])('takes %s for a bullet glyph', (glyph) => {
    expect(splitResume(`Experience\n${glyph} Cut costs by 20%`).lines.at(-1)).toMatchObject({
      kind: 'bullet',
      text: 'Cut costs by 20%',
    });
  });

  it('joins a glyph that stands alone to the words below it', () => {
    expect(textsOf('Experience\n•\nCut costs by 20%\n•\nLed a team of 4', 'bullet')).toEqual([
      'Cut costs by 20%',
      'Led a team of 4',
    ]);
  });

  it('cuts a line that holds several bullets', () => {
    expect(textsOf('Experience\n• Cut costs by 20% • Led a team of 4', 'bullet')).toHaveLength(2);
  });

  it('takes lines with no glyph and no heading for bullets', () => {
    expect(
      textsOf('Led the migration of 14 services\nResponsible for the weekly report and for the\nbudget', 'bullet'),
    ).toEqual(['Led the migration of 14 services', 'Responsible for the weekly report and for the budget']);
  });

  it.each([
    [
      'Led the regression testing of the mobile app for the team across every release in 2024',
      'Owned the bug triage with the developers and product manager, every Monday',
      'Part of the team that moved the regression suite to the cloud',
    ],
    [
      'Responsible for testing the mobile app and helped the team with releases',
      'Worked on automation of regression tests for the payments squad, which saved a lot of time',
      'Was involved in the QA process and in coordinating with developers and product about bugs before release',
    ],
    [
      'In charge of test plans and of the defect reports for the payments app, for all releases',
      'QA for the new checkout, working with three developers',
      'Test automation with Cypress and Jenkins',
    ],
    ['led the testing of the mobile app', 'owned the bug triage', 'iOS release testing with two developers'],
    ['Ran the test plan and', 'Owned the sign-off', 'Was asked to lead the triage,'],
  ])('keeps one bullet a line where nothing marks a bullet: %s', (...lines) => {
    expect(textsOf(lines.join('\n'), 'bullet')).toEqual(lines);
  });

  it.each([
    ['Led the regression testing of the mobile app for the team\nacross every release in 2024', 1],
    ['Owned the bug triage with product, engineering and\nSupport, every Monday\nRan the sign-off', 2],
    ['Cut the release check of the payments team from 2 days to\n40 minutes', 1],
  ])('joins it where the next line opens low or the one before is left open: %s', (text, count) => {
    expect(textsOf(text, 'bullet')).toHaveLength(count);
  });

  it('makes no bullet of a role that has none, and no role of a sentence', () => {
    const { lines } = splitResume(
      'Experience\nProgram Manager, Quillfeather Labs, 2018 – 2021\nRan the office that plans releases for nine teams in three time zones every quarter.\n\n• Led',
    );
    expect(lines.map(({ kind }) => kind)).toEqual(['heading', 'role', 'text', 'bullet']);
  });

  it('says where each line stands in the text', () => {
    for (const { start, end, text } of splitResume(plainResume).lines)
      expect(plainResume.slice(start, end)).toContain(text.split(' ')[0]?.split('\t')[0]);
  });
});

const piece = fc.oneof(
  fc.constantFrom(
    'Experience',
    '# Name',
    '## Skills',
    '• ',
    '- ',
    '-',
    '\t',
    '2019 – 2021',
    '3.',
    '---',
    '**',
    'recon-',
    'PMP',
    'Led a team',
    'a@b.example',
    '>',
    '\uF0B7',
    '`x`',
    '_y_',
    '\f',
    '\u200B',
    '[x](y)',
    'o\t',
  ),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
);
const anyText = fc
  .array(fc.tuple(piece, fc.constantFrom('\n', '\r\n', ' ', '\n\n', '   ', '\u2028')), { maxLength: 40 })
  .map((pieces) => pieces.flat().join(''));

const signs = /[^\p{L}\p{N}]/gu;
const lineBreaks = /\r\n|[\r\f\v\u0085\u2028\u2029]/gu;
const glyphWord = /^[\s>\u200B]*(?:o(?:\t+|[^\S\n]{2,})|\(?(?:\d{1,2}[.)]|[a-h]\))(?:[^\S\n]|\u200B)+(?=\p{L}))/gmu;

function isSubsequence(part: string, whole: string): boolean {
  const signs = Array.from(part);
  let at = 0;
  for (const sign of whole) if (sign === signs[at]) at += 1;
  return at === signs.length;
}

describe('whatever the text', () => {
  it('loses no letter and no digit, and keeps their order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { lines } = splitResume(text);
        const kept = lines
          .map((line) => line.text)
          .join('')
          .replaceAll(signs, '');
        // A list number or an "o" may be the glyph of its line; everything else has to be there.
        const needed = text.replaceAll(lineBreaks, '\n').replaceAll(glyphWord, '').replaceAll(signs, '');
        expect(isSubsequence(needed, kept)).toBe(true);
        expect(isSubsequence(kept, text)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('puts every line that has words somewhere into the result, in order and without overlap', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { lines } = splitResume(text);
        for (const [index, line] of lines.entries())
          expect(line.start).toBeGreaterThanOrEqual(lines[index - 1]?.end ?? 0);
        for (const found of text.matchAll(/\p{L}|\p{N}/gu))
          expect(lines.some(({ start, end }) => start <= found.index && found.index < end)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('gives lines that parse, come back from JSON equal, and all stand once in the structure', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { lines } = splitResume(text);
        expect(z.parse(z.array(foundLineSchema), JSON.parse(JSON.stringify(lines)))).toEqual(lines);
        const { contact, sections } = structureOf(lines);
        const seen = [
          ...contact,
          ...sections.flatMap(({ heading, lines: own, roles }) => [
            ...(heading ? [heading] : []),
            ...own,
            ...roles.flatMap((role) => [...role.heading, ...role.bullets, ...role.text]),
          ]),
        ].map(({ id }) => id);
        expect(seen.toSorted()).toEqual(lines.map(({ id }) => id).toSorted());
        expect(placedBullets({ contact, sections })).toHaveLength(lines.filter(({ kind }) => kind === 'bullet').length);
      }),
    );
  });

  it('keeps the words of Markdown links and pictures, not their addresses, and leaves slots alone', () => {
    const { lines } = splitResume(
      'Experience\n- Led [the move](https://x.example/a_(b)) with [docs][1] and ![logo](logo.png)\n- Wrote <https://blog.example>\n- Kept [slot] open for [n] teams',
    );
    expect(lines.filter(({ kind }) => kind === 'bullet').map(({ text }) => text)).toEqual([
      'Led the move with docs and logo',
      'Wrote https://blog.example',
      'Kept [slot] open for [n] teams',
    ]);
  });

  it('joins words cut in a narrow column, and keeps the hyphens that belong to them', () => {
    const { lines } = splitResume('EXPERIENCE\n• Co-\nordinated cross-\nfunctional re-\nviews of the mi-\ngration');
    expect(lines.at(-1)?.text).toBe('Coordinated cross-functional reviews of the migration');
  });

  it('takes lines that tell a deed for bullets where the glyphs were lost', () => {
    const { lines } = splitResume(
      'EXPERIENCE\nPM, Acme, 2020 - 2022\nLed the migration of services\nResponsible for vendors\nQA Lead, Tarn, 2018 - 2020\nTested releases',
    );
    expect(lines.map(({ kind }) => kind)).toEqual(['heading', 'role', 'bullet', 'bullet', 'role', 'bullet']);
  });
});

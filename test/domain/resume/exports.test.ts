import { Ajv } from 'ajv';
import fc from 'fast-check';
import schema from '@jsonresume/schema/schema.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { lineKinds } from '#domain/record/resume.ts';
import { fromJsonResume } from '#domain/resume/from-json-resume.ts';
import { readJsonResume } from '#domain/resume/json-resume.ts';
import type { Line } from '#domain/resume/line.ts';
import { splitResume } from '#domain/resume/split.ts';
import { toJsonResume } from '#domain/resume/to-json-resume.ts';
import { toMarkdown, toPlainText } from '#domain/resume/to-text.ts';
import { fullResume } from './full-resume.ts';

const { lines } = splitResume(fullResume);
const bulletsOf = (all: readonly Line[]) => all.filter(({ kind }) => kind === 'bullet').map(({ text }) => text);

const validate = new Ajv({
  strict: false,
  formats: { uri: (text: string) => URL.canParse(text), email: /^[^\s@]+@[^\s@]+\.[^\s@]+$/u },
}).compile(schema);

const anyLines = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...lineKinds),
      text: fc.oneof(
        fc.constantFrom(
          'Skills',
          'Experience',
          'Education',
          'TPM, Harborline Systems\t2019 – Present',
          'Jira: a, b',
          'a@b.example',
          'https://x.example',
        ),
        fc.string({ minLength: 1, maxLength: 30 }).map((text) => `x${text}`),
      ),
    }),
    { maxLength: 30 },
  )
  .map((found) => found.map((line, index) => ({ ...line, id: `line-${index}` })));

describe('writing a résumé', () => {
  it.each([
    ['plain text', toPlainText],
    ['Markdown', toMarkdown],
  ])('as %s that reads back to the same bullets and headings', (_, write) => {
    const again = splitResume(write(lines)).lines;
    expect(bulletsOf(again)).toEqual(bulletsOf(lines));
    expect(again.filter(({ kind }) => kind === 'heading').map(({ text }) => text.toLowerCase())).toEqual(
      lines.filter(({ kind }) => kind === 'heading').map(({ text }) => text.toLowerCase()),
    );
  });

  it('as a JSON Resume that fits the published schema and reads back to the same bullets', () => {
    const resume = toJsonResume(lines);
    expect(validate(resume), JSON.stringify(validate.errors)).toBe(true);
    const read = readJsonResume(JSON.parse(JSON.stringify(resume)));
    expect(read && bulletsOf(fromJsonResume(read).lines).toSorted()).toEqual(bulletsOf(lines).toSorted());
    expect(resume.basics).toMatchObject({
      name: 'DANA OKAFOR',
      email: 'dana.okafor@mail.example',
      phone: '(555) 014-2277',
    });
    expect(resume.work?.[0]).toMatchObject({
      position: 'Senior Technical Program Manager',
      name: 'Harborline Systems',
      startDate: '2021-03',
    });
    expect(resume.work?.[0]?.endDate).toBeUndefined();
    expect(resume.work?.[1]).toMatchObject({ startDate: '2018-06', endDate: '2021-02' });
  });

  it('fits the schema and loses no bullet whatever the lines are', () => {
    fc.assert(
      fc.property(anyLines, (any) => {
        const resume = toJsonResume(any);
        expect(validate(JSON.parse(JSON.stringify(resume))), JSON.stringify(validate.errors)).toBe(true);
        const written = JSON.stringify(resume);
        for (const text of bulletsOf(any)) expect(written).toContain(JSON.stringify(text).slice(1, -1));
      }),
    );
  });
});

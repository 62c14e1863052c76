import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocumentCsv, writeDocumentCsv } from '#domain/artifacts/csv.ts';
import { draft } from '#domain/artifacts/draft.ts';
import { edit } from '#domain/artifacts/edits.ts';
import type { AnyDocument } from '#domain/artifacts/kind.ts';
import type { DocumentOfKind, KindName } from '#domain/artifacts/kinds.ts';
import { kindNames } from '#domain/artifacts/kinds.ts';
import { isChecked, lint } from '#domain/artifacts/lint.ts';
import { readMarkdown, writeMarkdown } from '#domain/artifacts/markdown.ts';
import { pathOfPlace } from '#domain/artifacts/place.ts';
import { isPrompt, templateOf } from '#domain/artifacts/prompts.ts';
import { exampleOf } from './good.ts';

const content = join(import.meta.dirname, '..', '..', '..', 'content', 'artifacts');

function templateFor<K extends KindName>(kind: K): DocumentOfKind<K> {
  const path = join(content, kind, 'template.md');
  const read = readMarkdown(kind, readFileSync(path, 'utf8'));
  if (read.state === 'refused') throw new Error(`${path}, line ${read.line}: ${read.message}`);
  return templateOf(kind, read.document);
}
const found = <K extends KindName>(kind: K, document: DocumentOfKind<K>) =>
  lint(kind, document).map(({ code, where, message }) => ({ code, at: pathOfPlace(where), message }));

/** Every field and cell of a document with what stands in it, by its path. */
const textsOf = (document: AnyDocument): [string, string][] =>
  Object.entries(document).flatMap(([id, part]): [string, string][] =>
    typeof part === 'string'
      ? [[id, part]]
      : part.flatMap((row, at) =>
          Object.entries(row).map(([column, text]): [string, string] => [`${id}.${at}.${column}`, text]),
        ),
  );
const promptsOf = (document: AnyDocument) => textsOf(document).filter(([, text]) => isPrompt(text));

/** The good example of a kind with a text at one place, whose table has at least one row. */
function finishedBut<K extends KindName>(kind: K, section: string, at: string, text: string): DocumentOfKind<K> {
  const good: AnyDocument = exampleOf(kind);
  return edit(draft(kind, good[section]?.length === 0 && at !== section ? { ...good, [section]: [{}] } : good), {
    [at]: text,
  });
}

describe.each(kindNames)('the template of %s', (kind) => {
  const template = templateFor(kind);

  it('says in every field what belongs there, and shows in every table a row of a good one', () => {
    const silent = Object.entries(template)
      .filter(([, part]) => part === '')
      .map(([id]) => id);
    expect(silent.filter((id) => id !== 'newEstimate')).toEqual([]);
    const shown = Object.values<AnyDocument[string]>(template).map(
      (part) => typeof part === 'string' || Object.values(part[0] ?? {}).some((cell) => cell.startsWith('[Example: ')),
    );
    expect(shown).not.toContain(false);
  });

  it('has no bracket that is not a prompt', () => {
    expect(textsOf(template).filter(([, text]) => text.includes('[') && !isPrompt(text))).toEqual([]);
  });

  it('has each of its prompts found, also where it is the last one in a finished document', () => {
    for (const [path, prompt] of promptsOf(template)) {
      const [section = '', , column] = path.split('.');
      const at = column === undefined ? section : `${section}.0.${column}`;
      const found = [prompt, `Agreed so far: ${prompt}`].map((text) =>
        lint(kind, finishedBut(kind, section, at, text))
          .filter(({ code }) => code === 'CP-DOC-PLACEHOLDER')
          .map(({ where }) => pathOfPlace(where)),
      );
      expect(found, `${path} ${prompt}`).toEqual([[at], [at]]);
    }
  });

  it('does not pass before somebody has written in it', () => {
    expect(isChecked(lint(kind, template))).toBe(false);
  });

  it('has no prompt that a rule takes for content', () => {
    const prompts = new Set(
      Object.entries(template).flatMap(([id, part]) => (typeof part === 'string' && part.startsWith('[') ? [id] : [])),
    );
    const others = found(kind, { ...template, asOf: '2026-03-02' }).filter(
      ({ code, at }) => code !== 'CP-DOC-PLACEHOLDER' && prompts.has(at),
    );
    expect(others).toEqual([]);
  });

  it('comes back from Markdown and from CSV as it was', () => {
    expect(readMarkdown(kind, writeMarkdown(kind, template))).toEqual({ state: 'read', document: template });
    expect(readDocumentCsv(kind, writeDocumentCsv(kind, template))).toEqual({ state: 'read', document: template });
  });
});

describe('a prompt', () => {
  it('is named as long as it is unanswered, once a field and once a row', () => {
    const template = draft('raid', {
      ...templateFor('raid'),
      title: '[The program in a few words?]',
      risks: [{ ...templateFor('raid').risks[0], owner: 'Noor Haddad' }],
    });
    const open = found('raid', template).filter(({ code }) => code === 'CP-DOC-PLACEHOLDER');
    expect(open).toContainEqual({ code: 'CP-DOC-PLACEHOLDER', at: 'title', message: 'Title is still to be written.' });
    expect(open).toContainEqual({
      code: 'CP-DOC-PLACEHOLDER',
      at: 'risks.0.cause',
      message:
        'Still to be written in this row: Cause, Event, Effect, Probability, Impact, Score, Trigger, Response, Due.',
    });
    expect(found('raid', { ...template, title: 'Move' }).some(({ at }) => at === 'title')).toBe(false);
  });

  it('changes nothing in a document that has none', () => {
    const good = exampleOf('charter');
    expect(
      lint('charter', { ...good, budget: '[Money and people, with the period?]' }).map(({ code }) => code),
    ).toEqual(['CP-DOC-PLACEHOLDER', ...lint('charter', good).map(({ code }) => code)]);
  });
});

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { draft } from '#domain/artifacts/draft.ts';
import type { DocumentOfKind, KindName } from '#domain/artifacts/kinds.ts';
import { kindNames } from '#domain/artifacts/kinds.ts';
import { isChecked, lint } from '#domain/artifacts/lint.ts';
import { readMarkdown, writeMarkdown } from '#domain/artifacts/markdown.ts';
import { pathOfPlace } from '#domain/artifacts/place.ts';
import { templateOf } from '#domain/artifacts/prompts.ts';
import { exampleOf } from './good.ts';

const content = join(import.meta.dirname, '..', '..', '..', 'content', 'artifacts');

function templateFor<K extends KindName>(kind: K): DocumentOfKind<K> {
  const path = join(content, kind, 'template.md');
  if (!existsSync(path)) return templateOf(kind);
  const read = readMarkdown(kind, readFileSync(path, 'utf8'));
  if (read.state === 'refused') throw new Error(`${path}, line ${read.line}: ${read.message}`);
  return templateOf(kind, read.document);
}
const found = <K extends KindName>(kind: K, document: DocumentOfKind<K>) =>
  lint(kind, document).map(({ code, where, message }) => ({ code, at: pathOfPlace(where), message }));

describe.each(kindNames)('the template of %s', (kind) => {
  const template = templateFor(kind);

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

  it('comes back from Markdown as it was', () => {
    expect(readMarkdown(kind, writeMarkdown(kind, template))).toEqual({ state: 'read', document: template });
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
      message: 'Still to be written in this row: Cause, Event, Effect, Probability, Impact, Trigger, Response.',
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

import { describe, expect, it } from 'vitest';
import { draft } from '#domain/artifacts/draft.ts';
import { edit } from '#domain/artifacts/edits.ts';
import { templateOf } from '#domain/artifacts/prompts.ts';
import { unchangedFrom } from '#domain/artifacts/unchanged.ts';
import { exampleOf } from './good.ts';

const good = exampleOf('raci');
const typical = draft('raci', { activities: [{ activity: 'Go or no-go' }] });
const template = templateOf('raci', typical);
const from = (document: typeof good) => unchangedFrom('raci', document, { template, good });

describe('a document that was begun with a starting point', () => {
  it('is still the good example under another title and day, and with an empty row below', () => {
    expect(from(good)).toBe('good');
    expect(from(edit(good, { title: 'Mine', asOf: '2027-01-04' }))).toBe('good');
    expect(from({ ...good, activities: [...good.activities, ...draft('raci', { activities: [{}] }).activities] })).toBe(
      'good',
    );
  });

  it('is still the template until a prompt is answered or a row is written', () => {
    expect(from(template)).toBe('template');
    expect(from(edit(template, { title: 'Mine' }))).toBe('template');
    expect(from(edit(template, { 'activities.0.accountable': 'Ines' }))).toBeNull();
    expect(from(edit(template, { 'activities.1.activity': 'Freeze' }))).toBeNull();
  });

  it('is the example no more when one cell says something else, or a row is gone', () => {
    expect(from(edit(good, { 'activities.0.activity': 'Freeze the schema' }))).toBeNull();
    expect(from({ ...good, activities: good.activities.slice(1) })).toBeNull();
  });
});

describe('an empty document', () => {
  it('is a template in which nothing is typical', () => {
    const empty = draft('raci', { title: 'Mine' });
    expect(unchangedFrom('raci', empty, { template: templateOf('raci'), good })).toBe('template');
    expect(from(empty)).toBeNull();
  });
});

import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { readBackgrounds, readContent, readFramework, readSkills } from '#platform/content-files.ts';

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

/** A copy of content/ in which one file was edited. */
function edited(file: string, edit: (text: string) => string): string {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  made.push(root);
  cpSync('content', root, { recursive: true });
  writeFileSync(join(root, file), edit(readFileSync(join(root, file), 'utf8')));
  return root;
}

const mistakesOf = (read: ReturnType<typeof readContent>): string[] => (read.state === 'mistakes' ? read.mistakes : []);

test('the project’s own content is read without a mistake', () => {
  expect(mistakesOf(readContent('content'))).toEqual([]);
});

test('skills come in framework order and exactly six have a quick question', () => {
  const skills = readSkills('content');
  const entries = skills.state === 'read' ? skills.content : [];
  expect(entries[0]?.id).toBe('technical-fluency');
  expect(entries.filter(({ quickQuestion }) => quickQuestion)).toHaveLength(6);
});

describe('a mistake names file, field and expectation', () => {
  test.each<[string, string, (text: string) => string, RegExp]>([
    [
      'an unknown field',
      'levels/mid.yaml',
      (text) => `mood: good\n${text}`,
      /^content\/levels\/mid\.yaml: the file: expected no field named "mood"$/u,
    ],
    [
      'a bar outside 1 to 5',
      'levels/mid.yaml',
      (text) => text.replace('target: 3', 'target: 7'),
      /^content\/levels\/mid\.yaml: bars\.technical-fluency\.target: expected one of 1, 2, 3, 4, 5$/u,
    ],
    [
      'a weight that is no number',
      'weights/technology-company.yaml',
      (text) => text.replace(/weight: [\d.]+/u, 'weight: much'),
      /^content\/weights\/technology-company\.yaml: weights\.technical-fluency\.weight: expected a number$/u,
    ],
    [
      'a missing field',
      'skills/execution.yaml',
      (text) => text.replace(/^shortName: .*\n/mu, ''),
      /^content\/skills\/execution\.yaml: shortName: expected text$/u,
    ],
    [
      'an anchor with too many words',
      'skills/execution.yaml',
      (text) => text.replace(/^ {2}1: .*$/mu, `  1: '${'word '.repeat(36)}'`),
      /^content\/skills\/execution\.yaml: anchors\.1: expected An anchor has at most 35 words$/u,
    ],
    [
      'an unknown severity',
      'red-flags/cannot-say-no.yaml',
      (text) => text.replace(/^severity: .*$/mu, 'severity: mild'),
      /^content\/red-flags\/cannot-say-no\.yaml: severity: expected one of stop, fixable, watch$/u,
    ],
    [
      'a field given twice',
      'focuses/product.yaml',
      (text) => `name: Twice\n${text}`,
      /^content\/focuses\/product\.yaml: expected YAML: .*line 2/u,
    ],
    [
      'an unknown skill in the crosswalk',
      'crosswalk.yaml',
      (text) => text.replace(/technical-fluency/u, 'juggling'),
      /^content\/crosswalk\.yaml: documents\[\d+\]\.groups\[\d+\]\.terms\[\d+\]\.skills\[\d+\]: expected one of technical-fluency, /u,
    ],
  ])('such as %s', (_, file, edit, line) => {
    expect(mistakesOf(readContent(edited(file, edit)))).toEqual([expect.stringMatching(line)]);
  });

  test('such as a file that is missing or misnamed', () => {
    const root = edited('levels/mid.yaml', (text) => text);
    renameSync(join(root, 'levels/mid.yaml'), join(root, 'levels/middle.yaml'));
    const read = readFramework(root);
    expect(read.state === 'mistakes' && read.mistakes).toEqual([
      'content/levels/mid.yaml: the file: expected to be there',
      'content/levels/middle.yaml: file name: expected one of entry, mid, senior, principal',
    ]);
  });
  test('such as another ending or a name with capitals', () => {
    const root = edited('backgrounds/sales.yaml', (text) => text);
    renameSync(join(root, 'backgrounds/sales.yaml'), join(root, 'backgrounds/Sales.yaml'));
    writeFileSync(join(root, 'backgrounds/notes.txt'), 'Notes');
    const read = readBackgrounds(root);
    expect(read.state === 'mistakes' && read.mistakes).toEqual([
      'content/backgrounds/Sales.yaml: file name: expected lowercase words joined by hyphens',
      'content/backgrounds/notes.txt: file name: expected the ending .yaml',
    ]);
  });
  test('and all mistakes are told at once', () => {
    const root = edited('levels/mid.yaml', (text) => text.replace(/^name: .*\n/mu, ''));
    writeFileSync(join(root, 'weights/technology-company.yaml'), 'name: [');
    expect(mistakesOf(readContent(root))).toHaveLength(2);
  });
});

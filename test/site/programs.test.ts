import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readNetwork } from '#domain/schedule/network.ts';
import { reportSchedule } from '#domain/schedule/report.ts';
import { readPrograms } from '#platform/program-files.ts';
import { client } from './build.ts';

const read = readPrograms('content');
if (read.state === 'mistakes') throw new Error(read.mistakes.join('\n'));

/** Texts in the build that a person can come upon before handing anything in. */
const open = readdirSync(client, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:html|js|csv|json)$/u.test(file) && !/(?:truth|comparison)\.json$/u.test(file))
  .map((file) => ({ file, text: readFileSync(join(client, file), 'utf8') }));

/** The part of a sentence that no escaping changes. */
const plainPart = (sentence: string): string =>
  sentence
    .split(/[^\w ,.:]/u)
    .toSorted((one, other) => other.length - one.length)[0]
    ?.trim() ?? sentence;

describe.each(read.content)('the pack $program.id in the build', ({ program, truth }) => {
  const page = (path: string): string => readFileSync(join(client, 'programs', program.id, path), 'utf8');
  const hidden = [
    ...Object.values(truth.risks).flatMap(({ event, sign, response }) => [event, sign, response]),
    ...Object.values(truth.contradictions).map(({ why }) => why),
    ...truth.variances.map(({ cause }) => cause),
    ...truth.nearCritical.map(({ why }) => why),
    ...Object.values(truth.surprises).map(({ why }) => why),
  ].map(plainPart);

  it('keeps its truth out of every page, script and index', () => {
    const told = open.flatMap(({ file, text }) =>
      hidden.filter((sentence) => text.includes(sentence)).map((sentence) => `${file}: ${sentence}`),
    );
    expect(told).toEqual([]);
  });

  it('has its truth in a file that is fetched on handing in', () => {
    expect(JSON.parse(page('truth.json'))).toEqual(truth);
  });

  it('names every activity and team on its pages', () => {
    const plan = page('plan/index.html');
    expect(Object.keys(program.activities).filter((id) => !plan.includes(`id="${id}"`))).toEqual([]);
    const people = page('people/index.html');
    expect(Object.values(program.teams).filter(({ lead }) => !people.includes(lead))).toEqual([]);
  });

  it('keeps the order in which its parts were written', () => {
    const plan = page('plan/index.html');
    const places = Object.keys(program.activities).map((id) => plan.indexOf(`<tr id="${id}"`));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });

  it('gives a network along that has the critical path of its truth', () => {
    const reading = readNetwork(JSON.parse(page('network.json')));
    if (reading.state === 'refused') throw new Error(reading.problem.says);
    expect(reportSchedule({ ...reading.network, draws: 1 }).criticalPath).toEqual(truth.criticalPath);
  });

  it('opens no surprise by itself', () => {
    const [known = '', later = ''] = page('news/index.html').split('id="later"');
    for (const { day, headline } of Object.values(program.news))
      expect((day > program.asOf ? known : later).includes(headline), headline).toBe(false);
    expect(later).not.toMatch(/<details[^>]* open/u);
  });
});

import { describe, expect, it } from 'vitest';
import { makeVocabulary } from '#bin/vocabulary.ts';
import { registryTechnologies } from '#domain/lexicon/registry-technologies.ts';
import { technologies } from '#domain/lexicon/technologies.ts';
import { technologiesIn } from '#domain/bullets/technology.ts';

const named = (text: string): string[] => technologiesIn(text).map(({ name }) => name);

describe('The vocabulary of technologies', () => {
  it('is what the registry packages and the picks make', async () => {
    expect(await makeVocabulary()).toEqual({ state: 'made', vocabulary: registryTechnologies });
  });

  it('takes nothing from the registry that the curated list has already', () => {
    const names = technologies.map(({ name }) => name.toLowerCase());
    const taken = Object.values(registryTechnologies).flatMap((block) => block.toLowerCase().split('|'));
    expect(taken.filter((name) => names.indexOf(name) !== names.lastIndexOf(name))).toEqual([]);
  });
});

describe('A name that is also a word', () => {
  it.each([
    ['Rewrote the billing worker in Go', 'Go'],
    ['Modeled yield in R and presented it', 'R'],
    ['Wrote drivers in C for the sensor board', 'C'],
    ['Ported the app from Objective-C to Swift', 'Swift'],
    ['Built services with Spring Boot', 'Spring Boot'],
    ['Managed server configuration with Chef', 'Chef'],
    ['Streamed sensor data through Spark', 'Spark'],
    ['Sent onboarding events to Segment', 'Segment'],
    ['Served the pages with Express and Redis', 'Express'],
    ['Built the patient list in React', 'React'],
    ['Wrote the parser in Rust', 'Rust'],
    ['Patched servers with Puppet', 'Puppet'],
    ['Processed click streams with Apache Storm', 'Storm'],
    ['Stored the drawings in Box', 'Box'],
    ['Kept the team wiki in Notion', 'Notion'],
    ['Tracked the backlog in Linear', 'Linear'],
    ['Automated hand-offs with Make and Airtable', 'Make'],
    ['Queried the lake with Hive', 'Hive'],
  ])('is a technology in “%s”', (text, name) => {
    expect(named(text)).toContain(name);
  });

  it.each([
    'Took the pilot from go/no-go to live and decided what to go after next',
    'Ran R&D planning for the C-suite and the Series C round',
    'Gave a swift response to the supplier recall',
    'Planned the spring release of the tax product',
    'Hired the executive chef for the spring gala',
    'Sparked interest with a spark of an idea',
    'Reported churn by customer segment and by Segment lead',
    'Ran the express lane and the Express Delivery desk',
    'Taught nurses to react calmly',
    'Removed rust from the cooling lines',
    'Made puppet shows for the library',
    'Wrote the storm recovery plan before the winter storm',
    'Packed a box per site and ran the box office',
    'Challenged the notion that every change needs a board',
    'Fitted a linear trend to the defect counts',
    'Helped make the case and make the date',
    'Kept the hive of the city farm',
    'Worked with Hugo Stan and Percy at Harbor Freight on the Matrix organization',
    'Presented to the Mercury board in Aurora and reported to Julia',
    'See https://example.com/results for the plan',
  ])('is none in “%s”', (text) => {
    expect(named(text)).toEqual([]);
  });

  it.each([
    ['Moved Python 3 scripts to a new host', 'Python'],
    ['Upgraded .NET 2.0 services', '.NET'],
  ])('leaves its version out of the sizes in “%s”', (text, name) => {
    expect(named(text)).toContain(name);
  });
});

import { describe, expect, it } from 'vitest';
import { analyzeBullet, type BulletFeatures } from '#domain/bullets/analyze.ts';

const letters: readonly [string, keyof BulletFeatures][] = [
  ['V', 'startsWithStrongActionVerb'],
  ['O', 'hasQuantifiedOutcome'],
  ['S', 'hasScopeNumber'],
  ['T', 'namesSpecificTechnology'],
  ['D', 'passiveOrDutyPhrase'],
  ['P', 'firstPersonPronoun'],
];

const read = (text: string): string => {
  const { features } = analyzeBullet(text);
  return letters.flatMap(([letter, name]) => (features[name] === true ? [letter] : [])).join('');
};

describe('Turns of phrase: V strong verb, O outcome, S scope, T technology, D duty or passive, P first person', () => {
  it.each([
    ['VO', 'Knocked two weeks off supplier qualification by running audits in parallel'],
    ['VO', 'Shaved five minutes off each ambulance handover'],
    ['VO', 'Clawed back €75k in unused licenses'],
    ['VO', 'Bumped first-contact resolution up 11 points'],
    ['VO', 'Turned a nine-month certification into a five-month one'],
    ['VO', 'Improved forecast accuracy by nearly half'],
    ['VO', 'Tripled weekly active users of the internal CLI'],
    ['VO', 'Lifted on-time delivery at the Tulsa plant from seventy-one to ninety-four percent'],
    ['VO', 'Brought in the retrofit at 92% of budget'],
    ['VS', 'Program-managed the rollout of telehealth carts to 18 rural hospitals'],
    ['VS', 'Selected three pilot sites with the operations director'],
    ['V', 'Certified the assembly line to ISO 13485:2016 after a failed audit'],
    ['V', 'Certified new inspectors before the line opened'],
    ['', 'Certified Scrum Master with aerospace experience'],
    ['V', 'Elected to delay the launch rather than ship without audit logs'],
    ['D', 'Elected to the safety committee'],
    ['D', 'Elected chair of the safety committee'],
    ['D', 'Named to the regional steering group'],
    ['V', 'Named single owners for each interface'],
    ['', 'Trusted advisor to the CFO on systems spending'],
    ['V', 'Trusted supplier dates less after the first slip and built a buffer'],
    ['', 'Responsible-use guidelines for the assistant'],
    ['V', 'Taught Chef de partie basics to new kitchen hires'],
    ['VT', 'Kept Oracle licences flat through the merger'],
    ['V', 'Followed a 90/10 rule for test data'],
  ])('%s: %s', (expected, text) => {
    expect(read(text)).toBe(expected);
  });
});

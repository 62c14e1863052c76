import { describe, expect, it } from 'vitest';
import { compositeAvailability } from '#domain/programs/availability.ts';
import { overloads } from '#domain/programs/capacity.ts';
import { expectedSchedule, finishes, forecastDays, frozen, slips } from '#domain/programs/dates.ts';
import { plannedToDate, spentToDate, sumsOf, tenth } from '#domain/programs/earned.ts';
import { applyNews } from '#domain/programs/surprise.ts';
import { teamWorkdays } from '#domain/programs/team-calendar.ts';
import { isWorkday, mondayOf } from '#domain/programs/workdays.ts';
import { readPrograms } from '#platform/program-files.ts';

const read = readPrograms('content');
const packs = read.state === 'read' ? read.content.map((pack) => ({ id: pack.program.id, ...pack })) : [];

/** Float in working days up to which a chain counts as near-critical. */
const nearFloat = 5;
const hundredth = (figure: number): number => Math.round(figure * 100) / 100;

/** Every text of a pack, with its place. */
function textsOf(value: unknown, path: string): { path: string; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsOf(part, `${path}.${key}`));
}

describe('the program packs', () => {
  it('are read without a mistake, and every id in them names a part', () => {
    expect(read.state === 'mistakes' ? read.mistakes : []).toEqual([]);
    expect(packs.length).toBeGreaterThan(0);
  });
});

describe.each(packs)('the truth of $id follows from its data:', ({ program, truth }) => {
  const schedule = expectedSchedule(program);
  const surprises = Object.entries(program.news).filter(([, { day }]) => day > program.asOf);

  it('the dates of the plan', () => {
    const { seed, draws } = truth.schedule;
    expect(truth.schedule).toEqual({ ...finishes(program, { seed, draws }), seed, draws });
  });

  it('the critical path, and every chain close to it with its float', () => {
    expect(truth.criticalPath).toEqual(schedule.criticalPath);
    const stated = truth.nearCritical.flatMap(({ activities, float }) =>
      activities.map((id) => [id, hundredth(float)] as const),
    );
    const near = Object.entries(schedule.activities)
      .filter(([, { float }]) => float > 0 && float <= nearFloat)
      .map(([id, { float }]) => [id, hundredth(float)] as const);
    expect(Object.fromEntries(stated)).toEqual(Object.fromEntries(near));
  });

  it('what slipped, what runs into a freeze and who has too much to do', () => {
    expect(truth.slips).toEqual(slips(program));
    expect(truth.frozen).toEqual(frozen(program));
    expect(truth.overload).toEqual(overloads(program));
  });

  it('the sums of the budget, and causes that explain the variance of each line in full', () => {
    expect(truth.money).toEqual(sumsOf(program));
    const explained = Object.keys(program.lines).map((line) => [
      line,
      tenth(truth.variances.filter((cause) => cause.line === line).reduce((sum, { amount }) => sum + amount, 0)),
    ]);
    const variances = Object.entries(program.lines).map(([line, amounts]) => [
      line,
      tenth(plannedToDate(amounts) - spentToDate(amounts)),
    ]);
    expect(Object.fromEntries(explained)).toEqual(Object.fromEntries(variances));
  });

  it('the availability of the chain', () => {
    expect(truth.availability.composite).toBe(hundredth(compositeAvailability(program, truth.availability.chain)));
  });

  it('the days by which each surprise moves the forecast', () => {
    const before = forecastDays(program);
    const moves = surprises.map(([id]) => [id, forecastDays(applyNews(program, id)) - before]);
    const stated = Object.entries(truth.surprises).map(([id, { days }]) => [id, days]);
    expect(Object.fromEntries(stated)).toEqual(Object.fromEntries(moves));
  });

  it('each surprise changes the data', () => {
    const same = surprises.filter(([id]) => JSON.stringify(applyNews(program, id)) === JSON.stringify(program));
    expect(same.map(([id]) => id)).toEqual([]);
  });
});

describe.each(packs)('the pack $id is a program', ({ program, truth }) => {
  const activities = Object.entries(program.activities);
  const months = Object.values(program.lines).map(({ actual }) => actual.length);

  it('of 30 to 60 activities, whose critical path surprises somebody', () => {
    expect(activities.length).toBeLessThanOrEqual(60);
    expect(truth.criticalPath.length).toBeLessThan(activities.length / 2);
    expect(truth.nearCritical.length).toBeGreaterThan(0);
    expect(activities.flatMap(([, { after }]) => after).some((link) => typeof link !== 'string')).toBe(true);
  });

  it('that was promised too early, runs into a freeze and asks too much of a team', () => {
    expect(program.committed < truth.schedule.p50).toBe(true);
    expect(truth.schedule.p50 < truth.schedule.p80).toBe(true);
    expect(truth.frozen.length).toBeGreaterThan(0);
    expect(truth.schedule.afterFreezes > truth.schedule.expected).toBe(true);
    expect(truth.overload.length).toBeGreaterThan(0);
  });

  it('with five surprises or more, a vendor, a person, a goal and a bad day among them', () => {
    const after = Object.values(program.news).filter(({ day }) => day > program.asOf);
    expect(after.length).toBeGreaterThanOrEqual(5);
    for (const kind of ['vendor', 'people', 'goal', 'incident'])
      expect(
        after.map((news) => news.kind),
        kind,
      ).toContain(kind);
    const days = Object.values(program.news).map(({ day }) => day);
    expect(days).toEqual(days.toSorted());
  });

  it('whose past is possible: on working days, up to the as-of day, nothing before what it waits for', () => {
    for (const [id, { actual, after, team }] of activities) {
      if (!actual) continue;
      const ends = 'finished' in actual ? [actual.finished] : [];
      for (const day of [actual.started, ...ends]) {
        expect(isWorkday(teamWorkdays(program, team, program.start), day), `${id} ${day}`).toBe(true);
        expect(day <= program.asOf, `${id} ${day}`).toBe(true);
      }
      const waits = after.filter((link) => typeof link === 'string' || (link.type === 'FS' && (link.lag ?? 0) >= 0));
      for (const link of waits) {
        const before = program.activities[typeof link === 'string' ? link : link.id]?.actual;
        expect(
          before && 'finished' in before && before.finished < actual.started,
          `${id} after ${JSON.stringify(link)}`,
        ).toBe(true);
      }
    }
    expect(activities.some(([, { actual }]) => actual === undefined)).toBe(true);
  });

  it('whose news come on working days, and whose promises fall on one', () => {
    const promises = Object.entries(program.milestones).map(([id, { promised }]) => [id, promised]);
    const days = [...Object.entries(program.news).map(([id, { day }]) => [id, day]), ...promises];
    expect(days.filter(([, day = '']) => !isWorkday(program, day))).toEqual([]);
  });

  it('in which only work that changes production names the systems that it changes', () => {
    const idle = activities.filter(([, { systems, inProduction }]) => systems && !inProduction);
    expect(idle.map(([id]) => id)).toEqual([]);
  });

  it('whose teams have days off of their own that are not everybody’s anyway', () => {
    const days = Object.entries(program.teams).flatMap(([id, { calendar }]) =>
      (calendar?.daysOff ?? []).map(({ day }) => ({ id, day })),
    );
    expect(days.filter(({ day }) => !isWorkday(program, day))).toEqual([]);
  });

  it('whose tables are as long as they should be', () => {
    expect(new Set(months).size).toBe(1);
    for (const [id, line] of Object.entries(program.lines))
      expect(line.planned, id).toHaveLength(program.months.length);
    for (const [id, vendor] of Object.entries(program.vendors))
      for (const { measured } of vendor.slas) expect([0, months[0]], id).toContain(measured.length);
    const weeks = new Set(Object.values(program.metrics).map(({ values }) => values.length));
    expect(weeks.size).toBe(1);
    expect(mondayOf(program.firstWeek)).toBe(program.firstWeek);
  });

  it('whose cues find each truth in the words in which it is written', () => {
    const words = (texts: readonly string[]): string => texts.join(' ').toLowerCase();
    const holds = (cues: readonly (readonly string[])[], text: string): boolean =>
      cues.every((group) => group.some((cue) => text.includes(cue)));
    const missed = [
      ...Object.entries(truth.risks).map(([id, { cause, event, effect, cues }]) => ({
        id,
        found: holds(cues, words([cause, event, effect])),
      })),
      ...Object.entries(truth.contradictions).map(([id, { why, between, cues }]) => ({
        id,
        found: holds(
          cues,
          words([why, ...between.map((place) => program.requirements[place.split(':')[1] ?? '']?.text ?? place)]),
        ),
      })),
      ...truth.variances.map(({ line, cause, cues }) => ({
        id: line,
        found: holds(cues, words([cause, program.lines[line]?.name ?? '', line])),
      })),
    ];
    expect(missed.filter(({ found }) => !found).map(({ id }) => id)).toEqual([]);
  });

  it('and keeps every sentence of its truth to itself', () => {
    const hidden = new Set(
      textsOf(truth, 'truth')
        .filter(({ text }) => text.length > 40)
        .map(({ text }) => text),
    );
    expect(textsOf(program, program.id).filter(({ text }) => hidden.has(text))).toEqual([]);
  });

  it('says nothing twice, and nothing in more than 120 words', () => {
    const texts = [...textsOf(program, program.id), ...textsOf(truth, 'truth')].filter(({ text }) => text.length > 60);
    expect(texts.filter(({ text }) => text.split(/\s+/u).length > 120).map(({ path }) => path)).toEqual([]);
    const seen = new Map<string, string>();
    const twice = texts.flatMap(({ path, text }) => {
      const first = seen.get(text);
      seen.set(text, first ?? path);
      return first === undefined ? [] : [`${path} as ${first}`];
    });
    expect(twice.filter((path) => !/\.freezes\.|\.forbids/u.test(path))).toEqual([]);
  });
});

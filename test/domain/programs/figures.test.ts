import { describe, expect, it } from 'vitest';
import { compositeAvailability } from '#domain/programs/availability.ts';
import { overloads } from '#domain/programs/capacity.ts';
import {
  baselineDates,
  expectedNetwork,
  finishes,
  forecastDates,
  forecastDays,
  frozen,
  slips,
} from '#domain/programs/dates.ts';
import { sumsOf } from '#domain/programs/earned.ts';
import type { Program } from '#domain/programs/program.ts';
import { applyNews } from '#domain/programs/surprise.ts';
import { readPrograms } from '#platform/program-files.ts';

const read = readPrograms('content');
const [pack] = read.state === 'read' ? read.content : [];
if (!pack) throw new Error('There is no pack.');

type Work = Program['activities'][string];
const work = (days: number, after: Work['after'] = [], more: Partial<Work> = {}): Work => ({
  name: 'Do a thing',
  team: 'makers',
  people: 1,
  estimate: [days, days, days],
  after,
  ...more,
});

const makers: Program['teams'][string] = {
  name: 'Makers',
  does: 'Makes things',
  lead: 'Ada Lund',
  people: [{ name: 'Ada Lund', role: 'Engineer', days: 5 }],
};

/** Build for three days, test for two, release for one; Monday, March 1, 2027 is the first day. */
const small: Program = {
  ...pack.program,
  start: '2027-03-01',
  asOf: '2027-03-04',
  committed: '2027-03-08',
  holidays: [],
  freezes: {},
  milestones: {},
  news: {},
  teams: { makers },
  activities: {
    build: work(3),
    test: work(2, ['build']),
    release: work(1, ['test'], { inProduction: true }),
  },
};

const changed = (news: Program['news'][string]['changes']): Program =>
  applyNews(
    {
      ...small,
      news: {
        one: { day: '2027-03-05', headline: 'News', text: 'News', from: 'Somebody', kind: 'scope', changes: news },
      },
    },
    'one',
  );

describe('the dates of a small plan', () => {
  it('run over the weekend and over a day off', () => {
    expect(baselineDates(small)).toEqual({
      build: { from: '2027-03-01', to: '2027-03-03' },
      test: { from: '2027-03-04', to: '2027-03-05' },
      release: { from: '2027-03-08', to: '2027-03-08' },
    });
    const withDayOff = { ...small, holidays: [{ day: '2027-03-08', name: 'Day off' }] };
    expect(baselineDates(withDayOff)['release']).toEqual({ from: '2027-03-09', to: '2027-03-09' });
  });

  it('wait until a freeze is over, and the next one too', () => {
    const freezes = {
      first: { name: 'First', from: '2027-03-08', to: '2027-03-10', forbids: 'Changes' },
      second: { name: 'Second', from: '2027-03-11', to: '2027-03-12', forbids: 'Changes' },
    };
    const plan = { ...small, freezes };
    expect(frozen(plan)).toEqual([{ activity: 'release', freeze: 'first' }]);
    expect(finishes(plan, { seed: 1, draws: 1 }).expected).toBe('2027-03-08');
    expect(finishes(plan, { seed: 1, draws: 1 }).afterFreezes).toBe('2027-03-15');
  });

  it('mind a freeze only where it holds for a system that is changed', () => {
    const freezes = {
      first: { name: 'First', from: '2027-03-08', to: '2027-03-10', systems: ['core'], forbids: 'Changes' },
    };
    const releasing = (systems?: string[]): Program => ({
      ...small,
      freezes,
      activities: {
        ...small.activities,
        release: work(1, ['test'], { inProduction: true, ...(systems && { systems }) }),
      },
    });
    expect(frozen(releasing(['app']))).toEqual([]);
    expect(frozen(releasing(['app', 'core']))).toEqual([{ activity: 'release', freeze: 'first' }]);
    expect(frozen(releasing())).toEqual([{ activity: 'release', freeze: 'first' }]);
  });

  it('are forecast from what is done and what is left', () => {
    const late: Program = {
      ...small,
      activities: { ...small.activities, build: work(3, [], { actual: { started: '2027-03-02', remaining: 2 } }) },
    };
    expect(slips(late)).toEqual([{ activity: 'build', days: 2 }]);
    expect(forecastDates(late)).toEqual({
      build: { from: '2027-03-04', to: '2027-03-05' },
      test: { from: '2027-03-08', to: '2027-03-09' },
      release: { from: '2027-03-10', to: '2027-03-10' },
    });
    const done: Program = {
      ...small,
      activities: {
        ...small.activities,
        build: work(3, [], { actual: { started: '2027-03-01', finished: '2027-03-03' } }),
      },
    };
    expect(slips(done)).toEqual([]);
    expect(forecastDays(done)).toBe(3);
  });
});

describe('a week of a team', () => {
  it('is too full where two things run and one person is there', () => {
    const full = { ...small, activities: { ...small.activities, other: work(3) } };
    expect(overloads(full)).toEqual([{ team: 'makers', week: '2027-03-01', demand: 8, capacity: 5 }]);
  });

  it('has less of a person who is away, and of everybody on a day off', () => {
    const away = [{ from: '2027-03-01', to: '2027-03-02', why: 'Leave' }];
    const ill = {
      ...small,
      holidays: [{ day: '2027-03-05', name: 'Day off' }],
      teams: { makers: { ...makers, people: makers.people.map((person) => ({ ...person, days: 4, away })) } },
    };
    expect(overloads(ill)).toEqual([{ team: 'makers', week: '2027-03-01', demand: 4, capacity: 1.6 }]);
  });
});

describe('days off that one team has', () => {
  const daysOff = [
    { day: '2027-03-02', name: 'Festival' },
    { day: '2027-03-03', name: 'Festival' },
    { day: '2027-03-05', name: 'Festival' },
    { day: '2027-03-06', name: 'Saturday' },
  ];
  const abroad: Program = {
    ...small,
    asOf: '2027-03-01',
    teams: { makers, abroad: { ...makers, calendar: { name: 'There', daysOff } } },
    activities: { ...small.activities, build: work(2, [], { team: 'abroad' }), test: work(2, ['build']) },
  };

  it('make its work longer by those that it meets, and nobody else’s', () => {
    expect(baselineDates(abroad)).toEqual({
      build: { from: '2027-03-01', to: '2027-03-04' },
      test: { from: '2027-03-05', to: '2027-03-08' },
      release: { from: '2027-03-09', to: '2027-03-09' },
    });
    expect(expectedNetwork(abroad)[0]?.estimate).toEqual([4, 4, 4]);
    expect(forecastDates(abroad)).toEqual(baselineDates(abroad));
  });

  it('are no longer met when the work moves behind them', () => {
    const later = { ...abroad.activities, wait: work(5), build: work(2, ['wait'], { team: 'abroad' }) };
    expect(baselineDates({ ...abroad, activities: later })['build']).toEqual({ from: '2027-03-08', to: '2027-03-09' });
  });

  it('are days on which it has nobody, and on which nothing is asked of it', () => {
    const full = { ...abroad, activities: { build: work(2, [], { team: 'abroad', people: 2 }) } };
    expect(overloads(full)).toEqual([{ team: 'abroad', week: '2027-03-01', demand: 4, capacity: 2 }]);
  });

  it('put off the end of what is left', () => {
    const left = work(2, [], { team: 'abroad', actual: { started: '2027-03-01', remaining: 2 } });
    const activities = { build: left };
    expect(forecastDates({ ...abroad, activities })['build']).toEqual({ from: '2027-03-01', to: '2027-03-04' });
    expect(slips({ ...abroad, asOf: '2027-03-04', activities })).toEqual([{ activity: 'build', days: 2 }]);
  });
});

describe('news', () => {
  it.each<[string, Program['news'][string]['changes'], number]>([
    ['a longer estimate', [{ change: 'estimate', activity: 'test', estimate: [4, 4, 4] }], 2],
    ['a new activity', [{ change: 'activity', id: 'review', activity: work(5, ['build']), before: ['release'] }], 3],
    ['less to wait for', [{ change: 'after', activity: 'release', after: [] }], -1],
    ['a wish for which nothing has to be done', [{ change: 'committed', day: '2027-03-05' }], 0],
  ])('of %s moves the finish by the days that it costs', (_, changes, days) => {
    expect(forecastDays(changed(changes)) - forecastDays(small)).toBe(days);
  });

  it('of a cost is in the month that it names', () => {
    const [line = ''] = Object.keys(small.lines);
    const [month = ''] = small.months;
    const { bac } = sumsOf(changed([{ change: 'cost', line, month, amount: 2.5 }]));
    expect(bac).toBeCloseTo(sumsOf(small).bac + 2.5, 6);
  });
});

describe('the sums of a budget', () => {
  it('take what is done from the whole line, and the end from what it has cost so far', () => {
    const line = { name: 'Work', kind: 'people' as const, planned: [10, 10, 20], actual: [12, 13], done: 0.5 };
    expect(sumsOf({ ...small, lines: { work: line } })).toEqual({ bac: 40, pv: 20, ev: 20, ac: 25, eac: 50 });
  });
});

describe('availability', () => {
  const part = { name: 'Part', does: 'Works', owner: 'makers', state: 'stays' as const, needs: [], availability: 90 };

  it('of like parts that stand in for one another takes as many as have to work', () => {
    const systems = {
      pair: { ...part, parts: { all: 2, needed: 1 } },
      three: { ...part, parts: { all: 3, needed: 2 } },
    };
    expect(compositeAvailability({ ...small, systems }, ['pair'])).toBeCloseTo(99, 10);
    expect(compositeAvailability({ ...small, systems }, ['three'])).toBeCloseTo(97.2, 10);
  });

  it('of systems of which one is enough is lost only when all are', () => {
    const systems = { one: part, other: { ...part, availability: 80 }, after: { ...part, availability: 50 } };
    expect(compositeAvailability({ ...small, systems }, [['one', 'other'], 'after'])).toBeCloseTo(49, 10);
  });
});

describe('availability in series', () => {
  it('is the product, and what promises nothing takes nothing away', () => {
    const system = { name: 'Part', does: 'Works', owner: 'makers', state: 'stays' as const, needs: [] };
    const systems = { one: { ...system, availability: 99 }, two: { ...system, availability: 98 }, three: system };
    expect(compositeAvailability({ ...small, systems }, ['one', 'two', 'three'])).toBeCloseTo(97.02, 10);
  });
});

import type { Change } from './course.ts';
import type { Program } from './program.ts';

type Parts<T> = Record<string, T>;

const changePart = <T>(parts: Parts<T>, id: string, change: (part: T) => T): Parts<T> => {
  const part = parts[id];
  return part === undefined ? parts : { ...parts, [id]: change(part) };
};

/** The pack after one change; what it does not name stays as it was. */
export function applyChange(program: Program, change: Change): Program {
  const { activities, teams, lines, months, vendors } = program;
  switch (change.change) {
    case 'estimate':
      return {
        ...program,
        activities: changePart(activities, change.activity, (activity) => ({ ...activity, estimate: change.estimate })),
      };
    case 'remaining':
      return {
        ...program,
        activities: changePart(activities, change.activity, (activity) =>
          activity.actual && 'remaining' in activity.actual
            ? { ...activity, actual: { ...activity.actual, remaining: change.days } }
            : activity,
        ),
      };
    case 'after':
      return {
        ...program,
        activities: changePart(activities, change.activity, (activity) => ({ ...activity, after: change.after })),
      };
    case 'activity': {
      const added = { ...activities, [change.id]: change.activity };
      const linked = change.before.reduce(
        (all, id) => changePart(all, id, (activity) => ({ ...activity, after: [...activity.after, change.id] })),
        added,
      );
      return { ...program, activities: linked };
    }
    case 'away':
      return {
        ...program,
        teams: changePart(teams, change.team, (team) => ({
          ...team,
          people: team.people.map((person) =>
            person.name === change.person ? { ...person, away: [...(person.away ?? []), change.away] } : person,
          ),
        })),
      };
    case 'cost':
      return {
        ...program,
        lines: changePart(lines, change.line, (line) => ({
          ...line,
          planned: line.planned.map((planned, place) =>
            months[place] === change.month ? planned + change.amount : planned,
          ),
        })),
      };
    case 'quote':
      return {
        ...program,
        vendors: changePart(vendors, change.vendor, (vendor) => ({
          ...vendor,
          quotes: vendor.quotes.map((quote, place) =>
            place === vendor.quotes.length - 1 ? { ...quote, monthly: change.monthly } : quote,
          ),
        })),
      };
    case 'freeze':
      return { ...program, freezes: { ...program.freezes, [change.id]: change.freeze } };
    case 'requirement':
      return { ...program, requirements: { ...program.requirements, [change.id]: change.requirement } };
    case 'committed':
      return { ...program, committed: change.day };
  }
}

/** The pack after a piece of news. */
export const applyNews = (program: Program, news: string): Program =>
  (program.news[news]?.changes ?? []).reduce(applyChange, program);

import { baselineDates, forecastDates } from '#domain/programs/dates.ts';
import { plannedToDate, spentToDate, tenth } from '#domain/programs/earned.ts';
import type { Program } from '#domain/programs/program.ts';
import { floatOf } from './plan.ts';

/** A part of the pack as it stands at a moment, with figures that are looked up or worked out. */
export type Shown =
  | {
      part: 'activity';
      name: string;
      team: string;
      /** Day on which it was finished, or is to be by the forecast. */
      ends: string;
      planned: string;
      isFinished: boolean;
      /** Working days; null where it is finished. */
      float: number | null;
      note: string;
    }
  | { part: 'line'; name: string; planned: number; spent: number; variance: number; note: string }
  | { part: 'metric'; name: string; unit: string; target: number; values: number[]; shows: string }
  | {
      part: 'vendor';
      name: string;
      levels: { measure: string; unit: string; promised: number; measured: number[]; credit: string }[];
      terms: string;
      price: { once: number; monthly: number; included: string; beyond: string };
      notes: string;
    }
  | { part: 'freeze'; name: string; from: string; to: string; forbids: string }
  | { part: 'milestone'; name: string; promised: string; shows: string }
  | { part: 'text'; name: string; text: string };

function showActivity(program: Program, id: string): Shown | null {
  const activity = program.activities[id];
  if (!activity) return null;
  const { actual, name, team, note = '' } = activity;
  const isFinished = actual !== undefined && 'finished' in actual;
  return {
    part: 'activity',
    name,
    team: program.teams[team]?.name ?? team,
    ends: actual && 'finished' in actual ? actual.finished : (forecastDates(program)[id]?.to ?? ''),
    planned: baselineDates(program)[id]?.to ?? '',
    isFinished,
    float: isFinished ? null : (floatOf(program, id) ?? null),
    note,
  };
}

function showLine(program: Program, id: string): Shown | null {
  const line = program.lines[id];
  if (!line) return null;
  const [planned, spent] = [plannedToDate(line), spentToDate(line)];
  return { part: 'line', name: line.name, planned, spent, variance: tenth(planned - spent), note: line.note ?? '' };
}

function showVendor(program: Program, id: string): Shown | null {
  const vendor = program.vendors[id];
  const quote = vendor?.quotes.at(-1);
  if (!vendor || !quote) return null;
  const { once, monthly, included, beyond, terms } = quote;
  return {
    part: 'vendor',
    name: vendor.name,
    levels: vendor.slas,
    terms,
    price: { once, monthly, included, beyond },
    notes: vendor.notes,
  };
}

/** Whether news since the pack's date, up to a day, concerns a part of it: what is written there may not hold any more. */
export function isOutdated(program: Program, place: string, date: string): boolean {
  const [kind = '', id = ''] = place.split(':');
  const vendor = kind === 'vendor' ? program.vendors[id]?.name : undefined;
  return Object.values(program.news)
    .filter(({ day }) => day > program.asOf && day <= date)
    .some(
      ({ from, changes }) =>
        (vendor !== undefined && from === vendor) ||
        changes.some((change) => change.change !== kind && kind in change && Object.values(change).includes(id)),
    );
}

/** A part of the pack by its place, such as line:contractors; null where there is none, or none to show. */
export function showPart(program: Program, place: string): Shown | null {
  const [kind = '', id = ''] = place.split(':');
  switch (kind) {
    case 'activity':
      return showActivity(program, id);
    case 'line':
      return showLine(program, id);
    case 'vendor':
      return showVendor(program, id);
    case 'metric': {
      const metric = program.metrics[id];
      return metric ? { part: 'metric', ...metric } : null;
    }
    case 'freeze': {
      const freeze = program.freezes[id];
      return freeze ? { part: 'freeze', ...freeze } : null;
    }
    case 'milestone': {
      const milestone = program.milestones[id];
      return milestone ? { part: 'milestone', ...milestone } : null;
    }
    case 'stakeholder': {
      const person = program.stakeholders[id];
      return person ? { part: 'text', name: person.name, text: `${person.title}. “${person.says}”` } : null;
    }
    case 'requirement': {
      const requirement = program.requirements[id];
      const from = requirement && program.stakeholders[requirement.from]?.name;
      return requirement ? { part: 'text', name: from ?? id, text: requirement.text } : null;
    }
    case 'constraint':
      return program.constraints[id] ? { part: 'text', name: '', text: program.constraints[id] } : null;
    case 'news': {
      const news = program.news[id];
      return news ? { part: 'text', name: news.headline, text: news.text } : null;
    }
    case 'system': {
      const system = program.systems[id];
      return system ? { part: 'text', name: system.name, text: system.does } : null;
    }
    default:
      return null;
  }
}

import * as z from 'zod/mini';
import { documented, line, paragraph } from '#domain/documented.ts';
import { absence, byId, dayOff, partId } from './parts.ts';

const personSchema = z.strictObject({
  name: documented(line(60), 'Given name and family name'),
  role: documented(line(60), 'What they do on the team'),
  days: documented(z.number().check(z.minimum(0.5), z.maximum(5)), 'Days a week that this program has of them'),
  away: documented(z.optional(z.array(absence)), 'When they are known to be away'),
});

const calendarSchema = z.strictObject({
  name: documented(line(60), 'Whose days off they are, such as a country'),
  daysOff: documented(z.array(dayOff).check(z.minLength(1)), 'Days off besides those of the program'),
});

export const teamSchema = z.strictObject({
  name: documented(line(60), 'The team'),
  does: documented(paragraph, 'What it owns, and what else it has to do this half-year'),
  lead: documented(line(60), 'Who leads it: one of its people by name, or a manager who gives no days'),
  calendar: documented(
    z.optional(calendarSchema),
    'Days off that only this team has, such as the holidays of its country; its work is longer by those that it meets',
  ),
  people: documented(z.array(personSchema).check(z.minLength(1)), 'Who works on the program'),
});

const five = z.int().check(z.minimum(1), z.maximum(5));

export const stakeholderSchema = z.strictObject({
  name: documented(line(60), 'Given name and family name'),
  title: documented(line(80), 'Their job'),
  wants: documented(paragraph, 'What they want from the program, and why it matters to them'),
  fears: documented(paragraph, 'What they are afraid of'),
  power: documented(five, 'What they can stop or give, from 1 to 5'),
  interest: documented(five, 'How much it concerns them, from 1 to 5'),
  temper: documented(paragraph, 'How they react, and how to reach them'),
  says: documented(paragraph, 'A sentence of theirs'),
});

/** people.yaml of a pack. */
export const peopleSchema = z.strictObject({
  tpm: documented(paragraph, 'Whose place the reader takes, and what they left'),
  teams: documented(byId(teamSchema, 4), 'The teams by id'),
  stakeholders: documented(byId(stakeholderSchema, 6), 'The stakeholders by id'),
});

/** A system on the map. */
export const systemSchema = z.strictObject({
  name: documented(line(40), 'The system'),
  does: documented(paragraph, 'What it does, with its size: calls, rows, customers'),
  owner: documented(partId, 'The team or vendor that runs it'),
  state: documented(
    z.enum(['stays', 'new', 'changes', 'retires', 'outside']),
    'What the program does to it; outside is run by a vendor or partner',
  ),
  availability: documented(
    z.optional(z.number().check(z.minimum(90), z.maximum(100))),
    'Promised availability in percent, where one was promised',
  ),
  parts: documented(
    z.optional(
      z
        .strictObject({
          all: documented(z.int().check(z.minimum(2), z.maximum(20)), 'How many there are'),
          needed: documented(z.int().check(z.minimum(1)), 'How many of them have to work'),
        })
        .check(z.refine(({ all, needed }) => needed < all, 'Fewer needed than there are')),
    ),
    'Like parts that stand in for one another: how many there are, and how many have to work; the promise is for one part',
  ),
  needs: documented(
    z.array(
      z.strictObject({
        id: partId,
        how: z.enum(['call', 'events', 'batch', 'copy']),
        breaks: line(160),
      }),
    ),
    'What it cannot work without: the system’s id, how it is reached, and what breaks without it',
  ),
});

/** systems.yaml of a pack. */
export const systemsSchema = z.strictObject({
  systems: documented(byId(systemSchema, 8), 'The systems by id'),
});

import { isoDate } from './dates.ts';
import { sectionType, type JsonResume } from './json-resume.ts';
import type { Line } from './line.ts';
import { structureOf, type Role, type Section } from './structure.ts';

type Entries<K extends keyof JsonResume> = NonNullable<JsonResume[K]>;

const schema = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json';

/** Only the fields that say something. */
const filled = <T extends object>(fields: T): Partial<T> =>
  // The keys stay what they are; those without a value are left out.
  Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== '' && value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  ) as Partial<T>;

const textsOf = (lines: readonly Line[]): string[] => lines.map(({ text }) => text);
const bulletsOf = (lines: readonly Line[]): string[] => textsOf(lines.filter(({ kind }) => kind === 'bullet'));
const proseOf = (lines: readonly Line[]): string => textsOf(lines.filter(({ kind }) => kind !== 'bullet')).join('\n');

const timeOf = ({ dates }: Role) =>
  dates
    ? { startDate: isoDate(dates.from), endDate: dates.isCurrent || dates.from === dates.to ? '' : isoDate(dates.to) }
    : {};

/** What a heading says where neither title nor organization could be told. */
const nameOf = (role: Role): string => role.organization || (role.title === '' ? textsOf(role.heading).join(', ') : '');

const workOf = ({ lines, roles }: Section): Entries<'work'> => [
  ...(lines.length === 0 ? [] : [filled({ summary: proseOf(lines), highlights: bulletsOf(lines) })]),
  ...roles.map((role) =>
    filled({
      position: role.title,
      name: nameOf(role),
      location: role.location,
      ...timeOf(role),
      summary: textsOf(role.text).join('\n'),
      highlights: textsOf(role.bullets),
    }),
  ),
];

const school = /\b(?:university|college|institute|school|academy|polytechnic|universit\p{L}+)\b/iu;

function educationOf({ lines, roles }: Section): Entries<'education'> {
  const stray = lines.map(({ kind, text }) =>
    kind === 'bullet' ? { courses: [text] } : school.test(text) ? { institution: text } : { studyType: text },
  );
  const entries = roles.map((role) => {
    const parts = [role.title, role.organization, role.location].filter((part) => part !== '');
    const institution = parts.find((part) => school.test(part)) ?? '';
    return filled({
      institution: institution || (parts.length === 0 ? textsOf(role.heading).join(', ') : ''),
      studyType: parts.filter((part) => part !== institution).join(', '),
      ...timeOf(role),
      score: textsOf(role.text).join('\n'),
      courses: textsOf(role.bullets),
    });
  });
  return [...stray, ...entries];
}

/** All lines of a section that are no heading, roles and bullets alike. */
const flat = ({ lines, roles }: Section): Line[] => [
  ...lines,
  ...roles.flatMap((role) => [...role.heading, ...role.bullets, ...role.text]),
];

const skillsOf = (section: Section): Entries<'skills'> =>
  flat(section).map(({ kind, text }) => {
    if (kind === 'bullet') return { name: text };
    const labeled = /^(?<name>[^:]{2,40}):\s*(?<rest>.+)$/u.exec(text)?.groups;
    return labeled
      ? { name: labeled['name'], keywords: (labeled['rest'] ?? '').split(/,\s+/u) }
      : { name: text, keywords: [] };
  });

function basicsOf(contact: readonly Line[], summary: string): Entries<'basics'> {
  const parts = contact.flatMap(({ text }) => text.split(/\t+|\s+[|•·]\s+/u)).map((part) => part.trim());
  const [name = '', ...rest] = parts;
  const take = (isIt: (part: string) => boolean): string => {
    const at = rest.findIndex(isIt);
    return at < 0 ? '' : (rest.splice(at, 1)[0] ?? '');
  };
  const email = take((part) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(part));
  const phone = take((part) => /^\+?[\d\s().-]{7,}$/u.test(part));
  const url = take((part) => /^https?:\/\/\S+$/u.test(part) && URL.canParse(part));
  const place = take((part) => /^\p{Lu}[\p{L} .’'-]+, \p{Lu}{2}$/u.test(part));
  const [city = '', region = ''] = place.split(', ');
  return filled({
    name,
    email,
    phone,
    url,
    location: place === '' ? undefined : { city, region },
    summary,
    other: rest,
  });
}

/** A résumé as a JSON Resume document. Sections that the format does not know stand among its projects, by their own names. */
export function toJsonResume(lines: readonly Line[]): JsonResume {
  const { contact, sections } = structureOf(lines);
  const of = (...kinds: Section['kind'][]) => sections.filter(({ kind }) => kinds.includes(kind));
  const entries = (kind: Section['kind']) =>
    of(kind)
      .flatMap(flat)
      .map(({ text }) => text);
  const summary = of('summary').flatMap(({ lines: own }) => own);
  const other = [
    ...of('other'),
    ...of('summary').map((section) => ({ ...section, lines: section.lines.filter(({ kind }) => kind === 'bullet') })),
  ];
  return {
    $schema: schema,
    ...filled({
      basics: basicsOf(contact, proseOf(summary)),
      work: of('experience').flatMap(workOf),
      volunteer: of('volunteering').flatMap((section) =>
        workOf(section).map(({ name, location, ...rest }) =>
          filled({ organization: [name, location].filter(Boolean).join(', '), ...rest }),
        ),
      ),
      education: of('education').flatMap(educationOf),
      skills: of('skills').flatMap(skillsOf),
      certificates: entries('certifications').map((name) => ({ name })),
      awards: entries('awards').map((title) => ({ title })),
      publications: entries('publications').map((name) => ({ name })),
      languages: entries('languages').map((language) => ({ language })),
      interests: entries('interests').map((name) => ({ name })),
      references: entries('references').map((name) => ({ name })),
      projects: [
        ...of('projects').flatMap((section) =>
          workOf(section).map(({ position, name, location, summary: description, ...rest }) =>
            filled({
              name: position || name,
              entity: [position ? name : '', location].filter(Boolean).join(', '),
              description,
              ...rest,
            }),
          ),
        ),
        ...other
          .filter((section) => flat(section).length > 0)
          .map((section) =>
            filled({
              name: section.title,
              type: sectionType,
              description: proseOf(flat(section)),
              highlights: bulletsOf(flat(section)),
            }),
          ),
      ],
    }),
  };
}

/** What a section of a résumé is about. */
const sectionKinds = [
  'summary',
  'experience',
  'education',
  'skills',
  'certifications',
  'projects',
  'volunteering',
  'awards',
  'publications',
  'languages',
  'interests',
  'references',
  'other',
] as const;
export type SectionKind = (typeof sectionKinds)[number];

/** Headings that are known, by what stands in them; the first that fits counts. */
const known: readonly (readonly [SectionKind, RegExp])[] = [
  [
    'summary',
    /^(?:(?:professional|executive|career|personal|qualifications?) )?(?:summary|profile|objective|statement|overview)(?: of qualifications)?$|^about(?: me)?$|^(?:career )?highlights$/u,
  ],
  [
    'volunteering',
    /^(?:volunteer(?:ing)?|community|civic|non-?profit)(?: (?:work|experience|service|leadership|involvement|engagement|roles?))?$/u,
  ],
  [
    'projects',
    /^(?:(?:selected|key|personal|side|academic|technical|major|notable|relevant) )?(?:projects?|programs)(?: experience| highlights)?$|^portfolio$/u,
  ],
  [
    'experience',
    /^(?:(?:professional|work|relevant|employment|career|industry|other|additional|earlier|prior|program management|leadership|military|technical|selected|previous) )*(?:experience|employment|history|positions?)(?: history| and achievements| & achievements| highlights)?$|^career$|^work$|^military service$|^(?:selected |key )?accomplishments$|^(?:selected |key )?achievements$/u,
  ],
  [
    'certifications',
    /^(?:(?:professional|technical|relevant) )?(?:certifications?|certificates?|licenses?|credentials|training|professional development|courses|coursework)(?: (?:and|&) (?:certifications?|certificates?|licenses?|training|courses|professional development))?$/u,
  ],
  [
    'education',
    /^(?:education(?:al background)?|academic (?:background|history|qualifications)|degrees?|academics|qualifications)(?: (?:and|&) (?:training|certifications?|credentials|honors))?$/u,
  ],
  [
    'skills',
    /^(?:(?:technical|core|key|professional|relevant|additional|hard|soft|other|computer|program management|leadership) )*(?:skills?|competenc(?:y|ies)|expertise|proficienc(?:y|ies)|strengths|capabilities|tool(?:s|set|box|kit)|technolog(?:y|ies)|tech stack|skill set|methods|methodologies)(?: (?:and|&) (?:tools|technologies|interests|skills|competencies|expertise|methods|methodologies))?$|^areas of expertise$|^(?:tools|technologies) (?:and|&) (?:technologies|tools|methods)$/u,
  ],
  [
    'awards',
    /^(?:awards?|honou?rs?|recognition|scholarships)(?: (?:and|&) (?:awards|honou?rs|recognition|achievements))?$/u,
  ],
  [
    'publications',
    /^(?:(?:selected )?publications?|patents?|talks|speaking(?: engagements)?|presentations|conferences|writing|research|papers)(?: (?:and|&) (?:patents?|talks|publications|presentations|speaking))?$/u,
  ],
  ['languages', /^(?:languages?|language skills)$/u],
  [
    'interests',
    /^(?:(?:personal )?interests|hobbies|activities|extracurricular(?: activities)?|affiliations|memberships|professional (?:affiliations|memberships|associations))(?: (?:and|&) (?:interests|hobbies|activities))?$/u,
  ],
  ['references', /^references$/u],
];

/** A heading as it is compared: no marks, no letter spacing, lowercase. */
function bare(heading: string): string {
  const text = heading.replaceAll(/[#*_:=|~–—•-]+$|^[#*_:=|~–—•-]+/gu, '').trim();
  const letters = /^(?:\p{L}\s){3,}\p{L}$/u.test(text) ? text.replaceAll(/\s/gu, '') : text;
  return letters
    .toLowerCase()
    .replaceAll('é', 'e')
    .replaceAll(/\s*\((?:continued|cont’?'?d?\.?)\)$/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/\s*\/\s*/gu, ' & ');
}

/** What a heading announces; null where it is none that is known. */
export const knownSection = (heading: string): SectionKind | null => {
  const text = bare(heading);
  return text.length > 60 ? null : (known.find(([, pattern]) => pattern.test(text))?.[0] ?? null);
};

/** Sections whose entries are roles with bullets: a title, a place, dates. */
export const hasRoles = (kind: SectionKind): boolean =>
  kind === 'experience' || kind === 'projects' || kind === 'volunteering' || kind === 'education';

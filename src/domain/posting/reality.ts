import { plain } from '#domain/bullets/plain.ts';

/** The jobs that are offered under the title. */
export const offeredRoles = ['tpm', 'coordinator', 'product-manager', 'engineering-manager'] as const;
export type OfferedRole = (typeof offeredRoles)[number];

/** What the posting turns out to describe. */
export type Verdict = OfferedRole | 'mixed' | 'too-little';

export type Reality = {
  verdict: Verdict;
  /** The roles that are told about equally, where it is mixed. */
  between: OfferedRole[];
  /** The posting's own words that speak for each role, each once. */
  words: Record<OfferedRole, string[]>;
};

/** Words that speak for a role; editorial, read from what the role pages say each role is measured by. */
const signs: Readonly<Record<OfferedRole, readonly RegExp[]>> = {
  tpm: [
    /\b(?:(?:inter)?dependenc(?:y|ies)|critical path)\b/iu,
    /\b(?:cross-team|multi-team|across (?:\p{L}+ ){0,3}(?:engineering )?teams|multiple (?:engineering )?teams)\b/iu,
    /\b(?:cross-functional|complex|large-scale|technical) programs?\b|\bprograms (?:across|that span)\b/iu,
    /\b(?:system|technical|architecture|design) (?:design|reviews?|decisions?|trade-?offs?|discussions?|depth)\b|\barchitecture\b/iu,
    /\b(?:launch|release|operational|production) (?:readiness|plans?|criteria)\b|\bgo\/no-go\b/iu,
    /\b(?:identify|manage|mitigate|surface|track|own|anticipate)\p{L}* (?:[\p{L},]+ ){0,4}risks?\b|\bat risk\b|\bmitigat\p{L}+/iu,
    /\b(?:end[- ]to[- ]end|program) (?:delivery|execution|plan|ownership)\b|\bown (?:the )?(?:delivery|program|plan)\b/iu,
    /\bengineering (?:leads?|leaders?|leadership|teams?|managers?|directors?)\b/iu,
    /\b(?:migrations?|distributed systems|infrastructure|cloud|apis?|microservices|firmware|silicon|data platform|reliability)\b/iu,
    /\b(?:escalat\p{L}+|unblock\p{L}*|remove (?:blockers|obstacles|roadblocks))\b/iu,
    /\b(?:without (?:direct )?authority|influence)\b/iu,
    /\b(?:technical program manage(?:r|ment)) (?:experience|background)|\bexperience (?:as|in) (?:an? )?(?:tpm|technical program)/iu,
  ],
  coordinator: [
    /\b(?:schedul(?:e|ing)|organiz(?:e|ing)|set(?:ting)? up|book(?:ing)?|arrang(?:e|ing)) (?:\p{L}+ ){0,3}(?:meetings?|rooms?|calls|travel|interviews|events?|logistics)\b/iu,
    /\b(?:(?:meeting )?(?:minutes|notes)|take notes|note[- ]taking|agendas?)\b/iu,
    /\b(?:calendars?|calendar management|diary)\b/iu,
    /\b(?:administrative|admin(?:istration)? (?:support|tasks?|duties)|clerical|data entry|filing)\b/iu,
    /\b(?:updat(?:e|ing)|maintain(?:ing)?|keep(?:ing)?) (?:\p{L}+ ){0,4}(?:trackers?|spreadsheets?|status decks?|project plans?|wiki|sharepoint|confluence|jira)\b/iu,
    /\b(?:action items|follow(?:ing)?[- ]up (?:with|on)|chas(?:e|ing)|send(?:ing)? reminders|remind)\b/iu,
    /\b(?:assist|support)(?:ing|s)? (?:the |our |senior |other )?(?:program|project|product) (?:managers?|leads?|directors?|team|office)\b|\bpmo support\b/iu,
    /\b(?:prepar(?:e|ing)|compil(?:e|ing)|format(?:ting)?|distribut(?:e|ing)) (?:\p{L}+ ){0,3}(?:slides?|decks?|reports?|materials|presentations?)\b/iu,
    /\b(?:expenses?|purchase orders?|invoices?|travel arrangements|onboarding logistics|office supplies)\b/iu,
    /\b(?:proficien(?:t|cy) (?:in|with) (?:microsoft office|ms office|excel|powerpoint)|microsoft office suite)\b/iu,
  ],
  'product-manager': [
    /\bproduct (?:vision|strategy|roadmap|requirements|discovery|direction|lifecycle|sense)\b/iu,
    /\b(?:user|customer|market) (?:research|interviews?|insights?|needs|problems|discovery|pain points)\b/iu,
    /\b(?:prds?|user stories|acceptance criteria|feature specs?)\b/iu,
    /\b(?:prioriti[sz]e|own|manage|groom|refine) (?:\p{L}+ ){0,3}backlog\b|\bbacklog (?:prioriti[sz]ation|ownership)\b/iu,
    /\b(?:go-to-market|gtm|pricing|positioning|packaging|competitive (?:analysis|landscape)|market (?:analysis|trends|fit))\b/iu,
    /\b(?:a\/b tests?|experiments?|conversion|retention|activation|north star|product metrics|engagement metrics)\b/iu,
    /\b(?:define|decide|determine) what (?:to|we) build|\bwhat to build\b|\bwhy we build\b/iu,
    /\b(?:p&l|revenue (?:targets?|growth|goals?)|monetiz\p{L}+|business case)\b/iu,
    /\bproduct manage(?:r|ment) experience\b|\bexperience (?:as|in) (?:an? )?product (?:manager|management|owner)\b/iu,
    /\b(?:wireframes?|mockups?|user experience|usability)\b/iu,
  ],
  'engineering-manager': [
    /\bdirect reports?\b|\bpeople manage(?:r|ment)\b/iu,
    /\b(?:manage|lead|build|grow|run|head) (?:and \p{L}+ )?(?:an? |the |our )?(?:high-performing |small |growing |\p{L}+ ){0,2}team of (?:[\p{L}\d-]+ ){0,4}(?:engineers|developers)\b/iu,
    /\b(?:hir(?:e|ing)|recruit(?:ing)?|attract|interview) (?:and \p{L}+ )?(?:\p{L}+ ){0,2}(?:engineers|developers|talent)\b/iu,
    /\b(?:performance (?:reviews?|management)|career (?:growth|development|paths?)|promotions?|1:1s?|one-on-ones?)\b/iu,
    /\b(?:code reviews?|write code|hands-on (?:coding|programming|development)|coding|pull requests?)\b/iu,
    /\b(?:mentor|coach|develop) (?:\p{L}+ ){0,2}(?:engineers|developers|reports)\b/iu,
    /\b(?:technical direction|technical leadership (?:of|for) (?:the|your) team|engineering (?:excellence|culture|practices|standards))\b/iu,
    /\b(?:on-call rotation|production ownership|own the (?:codebase|services?|architecture))\b/iu,
    /\bengineering manage(?:r|ment) experience\b|\bexperience (?:managing|leading) engineers\b/iu,
    /\b(?:staff|headcount|org) (?:planning|design)\b|\bteam health\b/iu,
  ],
};

/** From this share of the leading role’s signs on, a second role is told about equally; editorial. */
const equally = 0.75;
/** Fewer signs than this for the leading role say too little to tell. */
const fewest = 3;

/** What job a posting describes, whatever its title, with the words that say so. */
export function checkReality(posting: string): Reality {
  // The title is what is being checked, so that it does not count.
  const text = plain(posting).replace(/^[^\n]{0,90}\n/u, '');
  const wordsFor = (role: OfferedRole): string[] => [
    ...new Set(
      signs[role].flatMap((sign) => {
        const found = sign.exec(text);
        return found === null ? [] : [found[0].replaceAll(/\s+/gu, ' ').toLowerCase()];
      }),
    ),
  ];
  const words = {
    tpm: wordsFor('tpm'),
    coordinator: wordsFor('coordinator'),
    'product-manager': wordsFor('product-manager'),
    'engineering-manager': wordsFor('engineering-manager'),
  };
  const ranked = offeredRoles.toSorted((one, other) => words[other].length - words[one].length);
  const [first = 'tpm'] = ranked;
  const top = words[first].length;
  const between = ranked.filter((role) => words[role].length >= Math.max(fewest, top * equally));
  if (top < fewest) return { verdict: 'too-little', between: [], words };
  return between.length > 1 ? { verdict: 'mixed', between, words } : { verdict: first, between: [], words };
}

import { tradeTerms } from '#domain/lexicon/wording.ts';
import { countedResults, toldResults } from './plain-results.ts';
import { type Match, type Reading, type Rule, whole } from './rule.ts';
import { type Span, overlaps, spansOf } from './text.ts';

const resultWords =
  /\b(?:result(?:ed|ing) in|leading to|led to|so that|which (?:cut|reduced|saved|enabled|improved|increased)|reduc\p{L}+|decreas\p{L}+|improv\p{L}+|increas\p{L}+|eliminat\p{L}+|accelerat\p{L}+|sav(?:ed|ing)|prevent(?:ed|ing)|avoid(?:ed|ing)|minimi[sz]\p{L}+|maximi[sz]\p{L}+|boost\p{L}*|strengthen\p{L}*|shorten\p{L}*|enabl(?:ed|ing)|faster|fewer|ahead of schedule|under budget|on time|on schedule|(?:years|months|weeks|days|hours) to (?:months|weeks|days|hours|minutes|seconds)|grew|lifted|cut)\b/giu;
const mechanism =
  /\b(?:by (?:\p{L}+ly )?\p{L}{2,}ing|through (?:the |an? )?\p{L}+|via\b|using\b|with (?:an? )?(?:new |shared |weekly |daily |custom |automated )?(?:\p{L}+ ){0,2}(?:process|plan|checklist|review|tool|script|model|dashboard|runbook|framework|pipeline|template|test|tests|schedule|log|board|program|system|methods?)|introduc\p{L}+|adopt(?:ed|ing)|adding|after \p{L}+ing|automat\p{L}+|replac\p{L}+|redesign\p{L}*|re-?plan\p{L}*|migrat\p{L}+|renegotiat\p{L}+|negotiat\p{L}+|consolidat\p{L}+|restructur\p{L}+|refactor\p{L}*|rewr\p{L}+|implement\p{L}*|standardi[sz]\p{L}+|buil(?:t|ding)|creat(?:ed|ing)|design(?:ed|ing)|develop(?:ed|ing)|launch(?:ed|ing)|establish(?:ed|ing)|moving|moved|splitting|escalat(?:ed|ing)|rightsizing|tuning|caching|train(?:ed|ing))\b/iu;
const technicalClaim =
  /\b(?:architect(?:ed|ing)?|engineered|implement(?:ed|ing) (?:an? |the )?(?:\p{L}+ )?(?:pipelines?|platform|service|services|system|api|apis|backend|database|infrastructure)|(?:built|develop(?:ed|ing)?|design(?:ed|ing)?|deploy(?:ed|ing)?|migrat(?:ed|ing)?) (?:an? |the |our |new )?(?:[\p{L}-]+ ){0,2}(?:pipelines?|apis?|backend|frontend|microservices?|database|databases|infrastructure|cluster|web app|app|applications?|services?|software|website|dashboards?|data warehouse|platform))\b/iu;
const leadershipClaim =
  /\bcross-(?:functional|team|organizational|org|departmental|company)\b|\bmatrix(?:ed)? team|\bmultiple (?:teams|departments|stakeholders|functions)\b|\bvarious (?:teams|departments|stakeholders)\b/giu;
const namedPartner =
  /\b(?:legal|finance|security|privacy|marketing|sales|hardware|firmware|software|design|ux|data science|analytics|operations|ops|supply chain|manufacturing|procurement|quality|qa|support|hr|facilities|compliance|regulatory|clinical|nursing|research|it|product|engineering|infrastructure|sre|platform|mobile|backend|frontend|vendors?|suppliers?|contractors?|partners?|clients?|customers?|executives?|directors?|vps?|c-level|board|regulators?|auditors?|cfo|cto|ceo|ciso|physicians?|teachers|parents)\b/iu;
const riskWork =
  /\b(?:(?:manag|mitigat|handl|resolv|coordinat)(?:e|ed|es|ing)|(?:track|monitor|address|assess)(?:ed|es|s|ing)?|identif(?:y|ied|ies|ying)|oversaw)\s+(?:[\p{L}/&-]+,?\s+){0,4}(?:risks?|dependenc(?:y|ies)|blockers?|issues)\b/giu;
const baseline =
  /\bfrom\b|\bdown from\b|\bup from\b|\bcompared (?:with|to)\b|\bversus\b|\bvs\b|\bbaseline\b|\byear[ -](?:over|on)[ -]year\b|\b(?:target|quota|plan|average|peers?|budget|industry)\b|\byoy\b|\bquarter-over-quarter\b|\bmonth-over-month\b|\bprevious\b|\bprior\b|\ba (?:year|month|quarter|week|day)\b|\bper (?:year|month|quarter|week|day)\b|\bannual\p{L}*\b|\byearly\b|\bmonthly\b|\bweekly\b|\bdaily\b|\bquarterly\b|\b(?:in|over|within|during|after|for) (?:the )?(?:first |last |past |next |about |under |less than )?(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen|q[1-4]|fy\s?\d*|20\d\d)\b|\/(?:year|yr|month|mo|week|day)\b/iu;

/** "Kept 96 %", "99.95 % uptime": a level that was held or reached, not a change. */
const isLevel = (text: string, start: number, end: number): boolean =>
  /\b(?:keep|kept|keeping|h[eo]ld|holding|maintain\p{L}*|achiev\p{L}+|reach\p{L}*|attain\p{L}*|hit|hitting|sustain\p{L}*|with|at|of|to|fill\p{L}*)\s+(?:an? |the |over |above |nearly |about |~|>)*$/iu.test(
    text.slice(0, start),
  ) &&
  !/^\+?\s*(?:increase|improvement|reduction|decrease|growth|gain|boost|lift|drop|rise|cut|faster|more|less|fewer)/iu.test(
    text.slice(end),
  );

const hasOutcome = ({ quantities }: Reading): boolean => quantities.some(({ outcome }) => outcome);
const hasScope = ({ quantities }: Reading): boolean => quantities.some(({ scope }) => scope);
const tellsResult = ({ concrete }: Reading): boolean => spansOf(concrete, resultWords).length > 0;

/** What came of the work is in the words, so that nobody has to ask for it: counted, as in "no rollback", or told. */
const countsResult = ({ concrete }: Reading): boolean => spansOf(concrete, countedResults).length > 0;
const saysWhatCame = (reading: Reading): boolean =>
  countsResult(reading) || spansOf(reading.concrete, toldResults).length > 0;

const hardToBelieve = (reading: Reading): Match[] =>
  reading.quantities.filter(({ start, end, outcome, unit, value }) => {
    if (!outcome || value === undefined) return false;
    const before = reading.plain.slice(Math.max(0, start - 70), start);
    const isCut =
      /\b(?:reduc|decreas|cut|lower|eliminat|slash|sav)\p{L}*\b[^.;]*$/iu.test(before) &&
      !/\bto\s+[<>~]?$/iu.test(before);
    if (unit === 'percent')
      return isCut
        ? value >= 99.5 && value > 100 - 0.5
        : value > 500 ||
            (value >= 100 &&
              /\b(?:uptime|accuracy|availability|satisfaction|retention)\b/iu.test(reading.plain.slice(end, end + 30)));
    if (unit === 'multiple') return value >= 50 && end > start;
    return unit === 'money' && value >= 2e9;
  });

/** A run of trade terms with no number, name or object of their own. */
const emptyTerms = (reading: Reading): Match[] => {
  const terms = spansOf(reading.plain, tradeTerms);
  const hasFacts = reading.quantities.length > 0 || reading.technologies.length > 0;
  if (hasFacts || terms.length < 3 || terms.length * 4 < reading.words.length) return [];
  return [{ start: terms[0]?.start ?? 0, end: terms.at(-1)?.end ?? 0 }];
};

const listGap = /^\s*(?:,|\/|&|\+|\||and|or|,\s*and)\s*$/iu;

const technologyList = ({ technologies, plain, opening }: Reading): Match[] => {
  const runs = technologies.reduce<Span[][]>((found, technology) => {
    const last = found.at(-1);
    const previous = last?.at(-1);
    if (last !== undefined && previous !== undefined && listGap.test(plain.slice(previous.end, technology.start)))
      last.push(technology);
    else found.push([technology]);
    return found;
  }, []);
  return runs
    .filter((run) => run.length >= 5 || (run.length >= 3 && opening.kind !== 'strong'))
    .map((run) => ({ start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 }));
};

/** Rules on what a bullet proves: size, result, how, with what and with whom. */
export const evidenceRules = [
  {
    code: 'CP-OUTCOME-NONE',
    name: 'No result',
    severity: 'error',
    weight: 20,
    looksAt: 'Whether any words or numbers tell what changed',
    why: 'Activity alone does not show that it mattered.',
    message: 'Nothing says what came of it.',
    fix: 'Add what changed: [before] to [after], time saved, incidents, cost, or the date that was met. If nothing was measured, say who used it and for what.',
    find: (reading) =>
      hasOutcome(reading) || hasScope(reading) || tellsResult(reading) || saysWhatCame(reading) ? [] : [whole(reading)],
  },
  {
    code: 'CP-SCOPE-ONLY',
    name: 'Size with no result',
    severity: 'warning',
    weight: 16,
    looksAt:
      'Numbers for size where no number measures a result and no words tell one, such as a date that held or no rollback',
    why: 'Size shows trust; the result shows what you did with it.',
    message: 'The size is there, and what came of it is not.',
    fix: 'Keep the size and add the result: “… , which [changed what] from [a] to [b]”.',
    find: (reading) =>
      !hasOutcome(reading) && !saysWhatCame(reading) && hasScope(reading)
        ? reading.quantities.filter(({ scope }) => scope).slice(0, 1)
        : [],
  },
  {
    code: 'CP-OUTCOME-UNMEASURED',
    name: 'Result without a number',
    severity: 'warning',
    weight: 18,
    looksAt: 'Improved, reduced, faster and the like, with no number that measures it',
    why: '“Improved” without an amount reads the same in every résumé.',
    message: 'A result is claimed, and no number measures it.',
    fix: 'Give the amount, or the before and the after: [metric] from [a] to [b]. An honest estimate with “about” is better than none.',
    find: (reading) =>
      !hasOutcome(reading) && !hasScope(reading) && !countsResult(reading) && tellsResult(reading)
        ? spansOf(reading.concrete, resultWords).slice(0, 1)
        : [],
  },
  {
    code: 'CP-SCOPE-NONE',
    name: 'No size',
    severity: 'warning',
    weight: 8,
    looksAt: 'Whether people, teams, money, users, systems or time are counted',
    why: 'Level is read from size: one team or nine, $50,000 or $5 million.',
    message: 'Nothing says how large the work was.',
    fix: 'Add one size that is true: teams, people, services, sites, budget, or how long it ran.',
    find: (reading) => (hasScope(reading) ? [] : [whole(reading)]),
  },
  {
    code: 'CP-NUMBER-NO-BASELINE',
    name: 'Change without a baseline or period',
    severity: 'note',
    weight: 2,
    looksAt: 'A percentage or multiple with no “from”, no comparison and no period',
    why: '40% of what, and by when? The interviewer will ask.',
    message: 'The change has no starting point and no period.',
    fix: 'Add where it started or how long it took: “from [a] to [b]”, “in [n] months”.',
    find: (reading) => {
      const changes = reading.quantities.filter(
        ({ outcome, unit, start, end }) =>
          outcome &&
          (unit === 'percent' || unit === 'multiple') &&
          !(unit === 'percent' && isLevel(reading.plain, start, end)),
      );
      return changes.length === 0 || baseline.test(reading.plain) ? [] : changes.slice(0, 1);
    },
  },
  {
    code: 'CP-NUMBER-HARD-TO-BELIEVE',
    name: 'Number that is hard to believe',
    severity: 'warning',
    weight: 4,
    looksAt: 'Cuts of 99.5% or more, gains over 500%, 50 times and more, billions',
    why: 'A number that a reader doubts costs the trust that the others earned.',
    message: 'A reader will doubt this number.',
    fix: 'Give the two plain values behind it, or the smaller part that was your work.',
    find: hardToBelieve,
  },
  {
    code: 'CP-MECHANISM-NONE',
    name: 'No how',
    severity: 'note',
    weight: 5,
    looksAt: 'Whether words say how it was done: by …ing, through, using, introduced, replaced',
    why: 'The how is the part that only someone who was there can tell.',
    message: 'Nothing says how you did it.',
    fix: 'Add the one move that made the difference: “by [re-planning, automating, renegotiating …]”.',
    find: (reading) =>
      mechanism.test(reading.concrete) || (reading.technologies.length > 0 && reading.opening.kind === 'strong')
        ? []
        : [whole(reading)],
  },
  {
    code: 'CP-TECH-UNNAMED',
    name: 'Technical claim with nothing named',
    severity: 'note',
    weight: 3,
    looksAt: 'Built, designed or deployed a platform, pipeline, API or system, with no technology named',
    why: 'A TPM’s technical depth is judged by what is named and how it is used.',
    message: 'The sentence claims technical work and names no technology.',
    fix: 'Name the one or two technologies that mattered to the decision.',
    find: (reading) =>
      reading.technologies.length > 0
        ? []
        : spansOf(reading.concrete, new RegExp(technicalClaim.source, 'giu')).slice(0, 1),
  },
  {
    code: 'CP-TECH-LIST',
    name: 'Technology list with no use',
    severity: 'warning',
    weight: 5,
    looksAt: 'Three or more technologies in a row where nothing is done with them, or five anywhere',
    why: 'A list shows that you know the names.',
    message: 'These are names in a row; nothing is done with them.',
    fix: 'Keep the ones that the work turned on, and say what you decided or built with each. The rest belongs in the skills section.',
    find: technologyList,
  },
  {
    code: 'CP-PARTNER-NONE',
    name: 'Cross-functional with nobody named',
    severity: 'note',
    weight: 3,
    looksAt: 'Cross-functional, multiple teams and the like, with no function, vendor or customer named',
    why: 'Which functions had to agree is what makes the work hard.',
    message: 'It says cross-functional and names no function.',
    fix: 'Keep the term and name them: “cross-functional (legal, hardware, two vendors)”.',
    find: (reading) =>
      namedPartner.test(reading.concrete.replaceAll(leadershipClaim, ' '))
        ? []
        : spansOf(reading.plain, leadershipClaim).slice(0, 1),
  },
  {
    code: 'CP-RISK-UNNAMED',
    name: 'Risk or dependency unnamed',
    severity: 'note',
    weight: 3,
    looksAt: 'Managed risks, tracked dependencies and the like with no number and no named risk',
    why: 'Everyone manages risks. Which one, and what you did before it struck, is the evidence.',
    message: 'Risks or dependencies are mentioned, and none is named or counted.',
    fix: 'Keep the words and name the largest: “closed [n] cross-team dependencies, the firmware certification first”.',
    find: (reading) => {
      const claims = spansOf(reading.plain, riskWork);
      return claims
        .filter(
          (claim) =>
            !reading.quantities.some((quantity) => overlaps({ start: claim.start, end: claim.end + 40 }, quantity)),
        )
        .slice(0, 1);
    },
  },
  {
    code: 'CP-TERM-EMPTY',
    name: 'Terms of the trade used empty',
    severity: 'warning',
    weight: 6,
    looksAt: 'Three or more terms of the trade in a line that holds no number and no name',
    why: 'The terms are right; without an object they stand in every résumé.',
    message: 'The terms are the right ones, and nothing here is said with them.',
    fix: 'Keep the terms and give each its object: whose dependency, which deliverable, an escalation to whom about what.',
    find: emptyTerms,
  },
] as const satisfies readonly Rule[];

import { verbForms } from '#domain/lexicon/verbs.ts';

const families = `
analyze analysis analyses analytics analytic analytical analyst|reduce reduction|retain retention|maintain maintenance|decide decision|expand expansion
convert conversion|submit submission|grow growth|sell sale sold|respond response responsive|comply compliance compliant|acquire acquisition
resolve resolution|describe description|subscribe subscription|prioritize prioritization priority|succeed success|receive receipt reception
person people|child children|enroll enrollment|attend attendance attendee|perform performance|approve approval|introduce introduction|collect collection
long length lengthen|short shorten|strong strength strengthen|deep depth deepen|wide width widen|lose loss|pay payment|choose choice|know knowledge
secure security|assist assistance|assess assessment|refer referral|renew renewal|deploy deployment|ship shipment|spend spending|test testing tester
train training|plan planning|report reporting|budget budgeting|schedule scheduling|document documentation|write writing|recruit recruitment recruiting
hire hiring|onboard onboarding|automate automation automatic automatically|fast faster|late later|early earlier|happen occurrence occur|save savings saving
high height|consist consistent consistency|depend dependency dependencies dependent|produce production|migrate migration|integrate integration|operate operation operational
advise advice advisory|believe belief|bill billing|build building builds|ticket ticketing|catalog catalogue|center centre|program programme|technic technical
reconcile reconciliation|verify verification|certify certification|notify notification|classify classification|simplify simplification|modify modification
identify identification|specify specification|qualify qualification|clarify clarification|apply application|replicate replication|explain explanation
publish publication|examine exam examination|inspect inspection inspector|transcribe transcription|prescribe prescription|administer administration administrative
adhere adherence|permit permission|transmit transmission|extend extension|revise revision|supervise supervision|provide provision|divide division|suspend suspension
monthly month|weekly week|daily day|yearly year|annual annually annum|hourly hour|quarterly quarter|biweekly fortnight fortnightly|nightly night
staff staffing|fund funding|price pricing|model modeling|bid bidding|market marketing|draw drawing|paint painting|file filing|edit editing|teach teaching|tutor tutoring
mentor mentoring mentorship|coach coaching|lead leading|partner partnership|own ownership|track tracking|coordinate coordination|negotiate negotiation|cooperate cooperation
store storage|fail failure|arrive arrival|deliver delivery deliveries|recover recovery|discover discovery|inquire inquiry|enter entry|try trial|injure injury
safe safely safety|quick quickly|accurate accuracy accurately|efficient efficiency efficiently|complex complexity|available availability|reliable reliability
write written|rewrite rewritten|take taken|give given|drive driven|choose chosen|know known|show shown|grow grown|do done|see seen|run running|begin begun|break broken
speak spoken|oversee overseen|draw drawn|fly flown|fall fallen|rise risen|undertake undertaken|hide hidden|freeze frozen|eat eaten|wear worn|forget forgotten|prove proven
undergo undergone|forecast forecasted|bring brought|rebuild rebuilt|read reader readers readership|sure ensure|film shot|able ability|secret secrecy|urgent urgency|frequent frequency frequently|transparent transparency|vacant vacancy
`;

const familyOf: ReadonlyMap<string, string> = new Map(
  families
    .split(/[|\n]/u)
    .map((family) => family.trim().split(' '))
    .flatMap((members) =>
      members.filter((member) => member !== '').map((member) => [member, members[0] ?? ''] as const),
    ),
);

const endings: readonly (readonly [ending: RegExp, instead: string])[] = [
  [/(?<=.{4})ations?$/u, ''],
  [/(?<=.{3})ctions?$/u, 'ct'],
  [/(?<=.{4})ions?$/u, ''],
  [/(?<=.{4})ments?$/u, ''],
  [/(?<=.{4})ships?$/u, ''],
  [/(?<=.{3})abilit(?:y|ies)$/u, 'abl'],
  [/(?<=.{3})ibilit(?:y|ies)$/u, 'ibl'],
  [/(?<=.{4})(?:ities|ity)$/u, ''],
  [/(?<=.{4})(?:ances?|ences?|ant|ent)$/u, ''],
  [/(?<=.{4})(?:ally|al|ly|ive)$/u, ''],
  [/(?<=.{4})ate$/u, ''],
  [/(?<=.{3})ies$/u, 'y'],
  [/(?<=.{3})(?:e|y)$/u, ''],
];

const singular = (word: string): string => {
  if (/(?:ss|us|is)$/u.test(word) || word.length < 4) return word;
  if (/(?:ch|sh|x|z|ss)es$/u.test(word)) return word.slice(0, -2);
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.replace(/s$/u, '');
};

const prefix = /^(?:re|over|out|under|un|co)/u;

const baseOf = (word: string): string => {
  // "output" is no form of "put".
  const listed = verbForms(word).find(
    ({ base, listed: known }) => known && (!prefix.test(word) || base.slice(0, 2) === word.slice(0, 2)),
  );
  if (listed !== undefined) return listed.base;
  return /[a-z]{3}(?:ed|ing)$/u.test(word)
    ? word.replace(/(?:ed|ing)$/u, '').replace(/([b-df-hj-kmnp-rt-y])\1$/u, '$1')
    : word;
};

/** The root that the forms of a word share: "migrated", "migrating" and "migration" have one. Crude on purpose, and the same on both sides. */
export const rootOf = (written: string): string => {
  const word = written.toLowerCase().replace(/'s?$/u, '');
  const known = familyOf.get(word) ?? familyOf.get(singular(word));
  if (known !== undefined) return known;
  const base = baseOf(word);
  const family = familyOf.get(base);
  if (family !== undefined) return family;
  return endings.reduce((stem, [ending, instead]) => stem.replace(ending, instead), singular(base));
};

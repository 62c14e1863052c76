import { type Numeral, numeralsOf } from './numerals.ts';
import { type Span, overlaps, sentencesOf } from './text.ts';

/** What a number tells: a result or change, the size of the work, or something beside the work. */
export type Quantity = Numeral & { outcome: boolean; scope: boolean };

const change =
  '(?:reduc|decreas|lower|shrink|shrank|shorten|minimi[sz]|eliminat|trimm?|improv|increas|rais|boost|grow|grew|lift|accelerat|speed|sped|expand|doubl|tripl|halv|optimi[sz]|enhanc|rose|risen|drop|fell|generat|recover|reclaim|recoup|exceed|surpass|outperform|achiev|attain|yield|avoid|prevent|deflect|climb|jump|slash|sav(?:e|ed|es|ing|ings)\\b|cut(?:s|ting)?\\b|gain|earn|won\\b|win|captur|attract|acquir|retain|retention|return|beat|reach|hit(?:ting)?\\b|sustain|maximi[sz]|strengthen|uplift|upsw|surge|rebound|cutting|growth|reduction|improvement|decrease|increase|savings?\\b|decline|gains\\b|convert|compress|narrow|free(?:d|ing)|remov|outpac|double|halv|streamlin|shav|knock|claw|whittl|bump|nudg|squeez|wrung|carv|tighten|collaps|condens|curb|curtail|pared\\b|prun|quadrupl|ratchet|lopp)';
const changeNear = new RegExp(`\\b${change}`, 'giu');
const lastChange = (before: string): number => [...before.matchAll(changeNear)].at(-1)?.index ?? -1;
const scopeVerb =
  /\b(?:manag|lead|led|overs|own|direct|supervis|coordinat|support|serv|administ|maintain|handl|budget|valued|worth|cover|span|across|among|mentor|coach|train|teach|taught|hir|recruit|onboard|design|develop|deploy|migrat|build|built|launch|ship|deliver|creat|implement|conduct|test|review|analyz|process|totaling|totalling|comprising|consisting|including|team|portfolio|program|project|allocat|invest|spen[dt]|collaborat|partner|us(?:ed|ing) by|author|wrote|organiz|host|present|resolv|clos(?:ed|ing)\b|complet|facilitat|respond|monitor|track|automat)/giu;
const lastScope = (before: string): number => [...before.matchAll(scopeVerb)].at(-1)?.index ?? -1;

const resultNoun =
  /\b(?:uptime|availability|accuracy|precision|recall|retention|csat|nps|satisfaction|score|rating|conversion|growth|savings?|revenue|profit|margin|roi|yield|throughput|latency|mttr|mttd|sla|compliance|adoption|renewal|attendance|success rate|pass rate|completion|on-time|quota|target|goal|efficiency|productivity|utilization|engagement|churn|defect|error rate|response time|turnaround|cycle time|win rate|approval|reliability|attainment|close rate|fill rate|coverage|reduction|increase|improvement|decrease|f1|auc)\b/iu;
const percentOfSomething =
  /^\s*(?:of|share of)\s+(?:the |our |my |its |all |total |their |company |annual |global )*(?:\p{L}+)/iu;
const percentIsContext =
  /\b(?:responsible for|account(?:s|ed|ing)? for|represent(?:s|ed|ing)?|compris(?:e|es|ed|ing)|dedicat(?:e|ed|ing)|devot(?:e|ed|ing)|spen[dt](?:ing)?|allocat(?:e|ed|ing)|own(?:s|ed|ing)?|top|bottom|remaining|which (?:is|was|makes up)|mak(?:es|ing) up|worth|at least|interest(?: rate)?(?: of)?|equity|commission|stake|used by|travel(?:ed|ing)?)\s+(?:an? |the |about |over |nearly |roughly |approximately |approx\.? |around |up to |more than |some |almost |~|<|>)*$/iu;
const percentAfterContext =
  /^\+?\s*(?:remote|travel|stake|equity|owner|ownership|commission|discount|interest|match|off\b|time\b|hands-on|full-time|confidence|of (?:my|the|his|her|their)? ?time|rule|apr|deposit|minority|majority|milk|women-owned)/iu;
const cadence =
  /^[\s-]*(?:week|day|month|hour|year|minute)s?[\s-]+(?:sprints?|iterations?|cadence|cycles?|increments?|stand-?ups?|rotations?|shifts?|releases? (?:cycle|cadence)|old\b)|^\s*(?:times?|x)?\s*(?:a|per|each|every)\s+(?:week|day|month)\s*(?:meeting|stand)/iu;
const fasterThan =
  /^\+?[\s-]*(?:[\p{L}-]+\s+){0,3}?(?:faster|earlier|sooner|early|ahead|fewer|less|shorter|under budget|below|quicker|higher|lower|better|more efficient|saved|above|cheaper|reduction|increase|improvement|decrease|growth|savings?|uplift|gain|drop|decline|return|roi|jump|boost|reclaimed|recovered|per (?:week|month|year|day|quarter|release) saved)\b/iu;
const moneyGain =
  /^\+?\s*(?:(?:in|of|worth of|per year in|annually in|a year in|yearly in|annual|yearly|incremental|additional|new|recurring|net|gross|monthly|quarterly|per|year|annualized|total|estimated|projected|cost|operational|operating|sales|business)\s+)*(?:savings?|revenue|profit|growth|sales|arr|mrr|bookings|pipeline|reduction|increase|avoidance|returns?|donations|funding)\b/iu;
const moneySize =
  /^\+?[\s-]*(?:(?:per year|annual|a year|yearly|annually|\/year|in|of|multi-year|capital|operating|marketing|project|program|it|total|global|product|client|customer|federal|government|transformation|modernization|migration|construction)\s+)*(?:budgets?|programs?|programmes?|projects?|contracts?|portfolios?|p&l|initiatives?|deals?|account|accounts|business unit|inventory|spend|assets|funds?|territory|book|facility|line|company|platform|launch|division|organization|operation)\b/iu;
const gainVerb =
  /\b(?:sav|generat|rais|secur|won\b|win|clos|increas|reduc|cut|recover|avoid|earn|deliver(?:ed|ing)?\b(?= (?:an? |over |more than |nearly |up to |approximately |about |~)*$)|captur|grew|grow|gain|yield|produc|recoup|reclaim|rescu|lower|decreas|boost|drove|driv|bring|brought|contribut|realiz|identif|add(?:ed|ing)|negotiat|sold|sell|sourc|fundrais|slash|trimm|eliminat|from|to\b|by\b|exceed|unlock|book|attract|obtain|result|claw|knock|shav|carv)/iu;
const fromTo =
  /\bfrom\s+(?:an? |the |about |over |~|<|>|around |roughly |approximately |under |nearly |less than |more than |up to )*$/iu;
const toEnd =
  /(?:\bto|->|\u2192|\binto|-)\s*(?:an? |the |about |over |just |only |~|<|>|around |roughly |approximately |under |nearly |less than |more than |up to |as low as |below |above )*$/iu;
const byAmount =
  /\b(?:by|of|an? (?:additional|extra|further)|another)\s+(?:an? |the |about |over |~|<|>|around |roughly |approximately |approx\.? |under |nearly |almost |at least |less than |more than |up to |average of |estimated |as much as |additional |extra |another |some |well over )*$/iu;
const duration =
  /\b(?:in|within|over|for|during|across|after|every|last|past|first|next|span(?:ning|ned)?|through(?:out)?|under|of|about|around|nearly|than)\s+(?:an? |the |about |over |under |just |only |less than |more than |~|<|>|approximately |roughly |around |nearly |a span of |the (?:last|past|first|next) |last |past |first |next |as little as |fewer than |at least |almost |up to |a period of |short )*$/iu;
const latency =
  /(?:<|>|\bsub-|\bunder|\bbelow|\bp\d\d|\blatency|\bresponse times?|\bturnaround|\bload times?|\bmttr|\bmttd|\brecovery|\bless than)[\s\p{L}]{0,20}$/iu;
const zeroResult =
  /^\s*(?:[\p{L}-]+\s+){0,2}?(?:downtime|incidents?|outages?|defects?|escapes?|errors?|data loss|loss|losses|findings?|deficienc\p{L}+|violations?|accidents?|injur\p{L}+|complaints?|issues?|interruptions?|rollbacks?|regressions?|attrition|turnover|breach\p{L}*|disruptions?|bugs?|failures?|sev|late|missed|delays?|churn|safety|lost|recordables?|customer impact|impact|vulnerabilit\p{L}+|infections?|falls|fatalities|non-?conformances?|citations?|surprises?|escalations?|stock-?outs?|touch)/iu;

const circumstance =
  /\b(?:(?:during|despite|amid|amidst|facing)(?: an?| the)?|(?:after|following|given|through) an?) (?:[\p{L}-]+ ){0,1}[~<>]?$/iu;
const adoption =
  /^\+?[\s-]*(?:total |unique |organic |new |paid |registered |monthly |daily |weekly |github |app |annual |lifetime |all-time |combined |social media |youtube |instagram |twitter |linkedin |email |newsletter )*(?:downloads|installs|installations|stars\b|forks\b|(?:daily|monthly|weekly) active|active users|DAUs?|MAUs?|WAUs?|views\b|followers|subscribers|sign-?ups|citations|impressions|page ?views|attendees per|likes\b)/iu;

type Sides = { before: string; after: string };

/** The words before a number as far back as they can still govern it. */
const sidesOf = (text: string, { start, end }: Numeral, sentenceStart: number, sentenceEnd: number): Sides => ({
  before: text.slice(Math.max(sentenceStart, start - 110), start),
  after: text.slice(end, Math.min(sentenceEnd, end + 70)),
});

const points = /^\+?[\s-](?:percentage[\s-])?points?\b(?!\s+of\b)/iu;
const comparedPoints =
  /^\+?[\s-](?:percentage[\s-])?points?\s(?:above|below|over|under|higher|lower|more|better|ahead)\b/iu;
const zeroOf =
  /\b(?:downtime|incidents?|outages?|defects?|errors?|losses|findings?|violations?|accidents?|injur\p{L}+|complaints?|rollbacks?|attrition|turnover|breach\p{L}*|bugs?|failures?|delays?|churn|vulnerabilit\p{L}+|infections?|falls|fatalities|backlog|escalations?)\s+(?:\p{L}+\s+)?(?:at|to|near)\s+(?:near[\s-])?$/iu;
const usedBy =
  /\b(?:used by|serv(?:ed|es|ing)|support(?:ed|s|ing)?)\s+(?:an? |the |about |over |more than |nearly |up to |approximately |around |~|>)*$/iu;
const broughtForward =
  /\b(?:forward|earlier|sooner|ahead)\s+by\s+(?:an? |about |over |nearly |almost |~)*$|\b(?:pull|bring|brought|mov)\p{L}*\s+(?:in|forward|up)\s+(?:the\s+)?(?:[\p{L}-]+\s+){0,3}(?:by\s+)?$/iu;

/** "Turned a nine-month certification into a five-month one": both ends of it. */
const turnsInto = (before: string, after: string): boolean =>
  (/\bturn(?:ed|ing)\s+(?:an? |the )?$/iu.test(before) && /^[^.;]*\binto\b/iu.test(after)) ||
  /\bturn(?:ed|ing)\s[^.;]*\binto\s+(?:an? |the )?$/iu.test(before);
const takenOff = /\b(?:knock|shav|t(?:ook|ake|aking)|trim|lopp|chopp|strip|carv|cut|wrung)\p{L}*\s+[^.;]{0,24}$/iu;

/** "40 minutes instead of 2 days": both ends of a change. */
const inPlaceOf = /\b(?:instead of|rather than)\s+(?:an? |the |about |over |~)*$/iu;
const hasReplaced = /^\s*(?:instead of|rather than)\b/iu;

const downFrom = /\b(?:down|up) from\s+[<>~]?$/iu;
const gainOf =
  /\b(?:drove|driving|deliver(?:ed|ing)|generat(?:ed|ing)|achiev(?:ed|ing)|produc(?:ed|ing)|record(?:ed)?|result(?:ed|ing) in|yield(?:ed|ing)?)\s+(?:[\p{L}-]+\s+){0,3}(?:revenue|sales|profit|savings|growth|returns?|bookings|roi)\s+of\s+(?:over |more than |nearly |about |~|>)*$/iu;

const governedByChange = ({ before }: Sides): boolean => {
  const at = lastChange(before);
  return at >= 0 && at >= lastScope(before);
};

const isPercentOutcome = (sides: Sides): boolean => {
  if (circumstance.test(sides.before)) return false;
  if (
    /^\+?\s+(?:of|to|against|over|above)\s+(?:[\p{L}-]+\s){0,2}?(?:plan|quota|target|goal|budget|forecast)s?\b/iu.test(
      sides.after,
    )
  )
    return true;
  if (percentIsContext.test(sides.before) || percentAfterContext.test(sides.after)) return false;
  if (percentOfSomething.test(sides.after))
    return (
      governedByChange(sides) ||
      resultNoun.test(sides.after) ||
      /\b(?:complet|deliver|fill|kept\b|keep|held\b|hold|plac(?:ed|ing)|met\b|meet|achiev|maintain|clos|resolv|pass|ship|automat|cover|migrat|eliminat|detect|identif|catch|caught|retain|convert|attain|exceed|to|by)\p{L}*\s+(?:\p{L}+\s+){0,3}$/iu.test(
        sides.before,
      )
    );
  return true;
};

const sizeBefore =
  /\b(?:valued at|worth|totall?ing|budgeted at|manag(?:e|ed|es|ing)|overs(?:aw|ee|ees|eeing)|own(?:s|ed|ing)?|administer(?:ed|ing)?)\s+(?:an? |the |about |over |more than |nearly |up to |approximately |around |~|>)*$/iu;

const isMoneyOutcome = (sides: Sides): boolean => {
  if (sizeBefore.test(sides.before)) return false;
  if (moneyGain.test(sides.after) || gainOf.test(sides.before) || downFrom.test(sides.before)) return true;
  const { before } = sides;
  if (
    /\b(?:sav(?:e|ed|es|ing)|reduc\p{L}+|cut|cutting|rais(?:e|ed|ing)|generat\p{L}+|recover\p{L}+|avoid\p{L}+|recoup\p{L}*|reclaim\p{L}*|earn\p{L}*|fundrais\p{L}+)\s+(?:[\p{L}'-]+\s+){0,3}[~<>]?$/iu.test(
      before,
    )
  )
    return (
      !/^\+?[\s-]*(?:[\p{L}-]+\s)?(?:contract|program|project|platform|budget)\b/iu.test(sides.after) ||
      /\bsav|\bgenerat|\bavoid|\brais/iu.test(before)
    );
  if (
    /^\+?\s+(?:under|below|less|ahead)\b/iu.test(sides.after) ||
    /\b(?:prevent|avert)\p{L}*\s+(?:an? |the |over |more than |up to |[\p{L}-]+ ){0,3}$/iu.test(before)
  )
    return true;
  if (moneySize.test(sides.after)) return false;
  if (fromTo.test(before) || (/\bfrom\b/iu.test(before) && toEnd.test(before))) return lastChange(before) >= 0;
  if (toEnd.test(before) || byAmount.test(before)) return governedByChange(sides);
  return governedByChange(sides) && gainVerb.test(before);
};

const isTimeOutcome = (sides: Sides): boolean => {
  const { before, after } = sides;
  if (downFrom.test(before)) return true;
  if (
    /^\s?(?:ms|milliseconds?|microseconds?|s|seconds?)\s+(?:average |median |p\d\d |end-to-end |response |query |network |read |write |page |load )*(?:latenc|response|load|lag|time|delay|p9)/iu.test(
      after,
    )
  )
    return true;
  const tail = after.replace(
    /^[\s+-]*(?:[\p{L}-]+\s+){0,2}?(?:seconds?|secs?|ms|milliseconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|wks?|months?|quarters?|years?|yrs?|sprints?|s|h|d)\b/iu,
    '',
  );
  if (
    fasterThan.test(tail) ||
    fasterThan.test(after) ||
    /^\s*(?:ahead|before (?:the )?(?:deadline|schedule)|early|faster|sooner|earlier)/iu.test(tail)
  )
    return true;
  if (inPlaceOf.test(before) || hasReplaced.test(tail)) return true;
  if (broughtForward.test(before) || turnsInto(before, after)) return true;
  if (takenOff.test(before) && /^\s*(?:off|out of)\b/iu.test(tail)) return true;
  if (latency.test(before) && !/\b(?:in|within|for|over)\s+(?:less than|under|<)?\s*$/iu.test(before)) return true;
  if (
    /\bsav(?:e|ed|es|ing)\s+(?:[\p{L}'-]+\s+){0,4}[~<>]?$/iu.test(before) ||
    /^\s*(?:of\s+)?(?:[\p{L}-]+\s+){0,3}?(?:saved|eliminated|reclaimed|per (?:week|month|year|day)\s+saved)/iu.test(
      tail,
    )
  )
    return true;
  if (fromTo.test(before)) return governedByChange(sides) || /^\s*(?:to|->|\u2192|-)\s/u.test(tail);
  if (toEnd.test(before) || byAmount.test(before)) return governedByChange(sides);
  if (duration.test(before)) return false;
  return (
    governedByChange(sides) &&
    /\b(?:eliminat|cut|reduc|sav|recover|reclaim|free|avoid|remov|shav|trim|achiev|shorten|prevent)\p{L}*\s+(?:[\p{L}'-]+\s+){0,5}[~<>]?$/iu.test(
      before,
    )
  );
};

const isCountOutcome = (sides: Sides, written: string): boolean => {
  const { before, after } = sides;
  if (/^(?:zero|0$)/iu.test(written))
    return zeroResult.test(after) || zeroOf.test(before) || (toEnd.test(before) && governedByChange(sides));
  if (points.test(after))
    return governedByChange(sides) || comparedPoints.test(after) || /\b(?:up|down|by)\s+$/iu.test(before);
  if (downFrom.test(before) || (adoption.test(after) && !usedBy.test(before))) return true;
  if (
    /^\+?[\s-]*(?:[\p{L}-]+\s+){0,2}?(?:fewer|less|reduction|increase|point (?:increase|gain|lift|improvement)|points? (?:higher|lower))\b/iu.test(
      after,
    )
  )
    return true;
  if (fromTo.test(before))
    return governedByChange(sides) || /^[^.;]{0,40}?\b(?:to|->|\u2192)\s+[<>~]?\s*(?:[\p{L}]+\s+){0,2}\d/u.test(after);
  if (/\bfrom\b[^.;]{0,60}$/iu.test(before) && toEnd.test(before)) return true;
  if (
    /\b(?:nps|csat|scores?|ratings?|gpa|auc|f1|satisfaction)\s*(?:scores?|ratings?)?\s*(?:of|to|at|from|:|=|was|is|above|over)?\s*[~<>]?$/iu.test(
      before,
    ) &&
    !/^\+?\s+(?:surveys|responses|respondents|people|users|customers|reviews|students)/iu.test(after)
  )
    return !/\bsla\s*$/iu.test(before);
  if (/^\s?\/\s?(?:5|10|100)\b|^\+?[\s-]*(?:nps|csat|stars?\b|out of (?:5|10|100))/iu.test(after)) return true;
  if (
    /\bby\s+(?:an? |about |over |~|around |roughly |approximately |nearly |almost |at least |more than |up to |an? (?:average|estimated) (?:of )?)*$/iu.test(
      before,
    )
  )
    return governedByChange(sides);
  return /\b(?:sav|eliminat|prevent|avoid|generat|recover|attract|acquir|gain|distribut|reach|achiev|attain|deflect|yield|reduc|cut|slash|sold|sell|surpass|exceed|register|convert|rais|won|win)(?:ed|d|t|ing|ting|s|es|ning|e)?\s+(?:an? |the |about |over |~|<|>|around |roughly |approximately |approx\.? |nearly |almost |at least |more than |up to |an estimated |some |well over |upwards of |in excess of |additional |new )*$/iu.test(
    before,
  );
};

const percentScope = (outcome: boolean, sides: Sides, numeral: Numeral): Quantity => ({
  ...numeral,
  outcome,
  scope: !outcome && percentOfSomething.test(sides.after) && !/\b(?:top|bottom)\s$/iu.test(sides.before),
});

const judge = (text: string, numeral: Numeral, sentence: { start: number; end: number }): Quantity => {
  const sides = sidesOf(text, numeral, sentence.start, sentence.end);
  const written = text.slice(numeral.start, numeral.end);
  const asScope = (outcome: boolean): Quantity => ({ ...numeral, outcome, scope: !outcome });
  switch (numeral.unit) {
    case 'percent':
      return percentScope(isPercentOutcome(sides), sides, numeral);
    case 'multiple':
      return {
        ...numeral,
        outcome:
          /^(?:doubl|tripl|quadrupl|halv)/iu.test(written) ||
          (!/^\s*(?:per|a|each|\/)\s*(?:day|week|month|year|quarter)|^\s*(?:weekly|daily|monthly|engineer|developer)/iu.test(
            sides.after,
          ) &&
            !/^(?:1|01)x/iu.test(written)),
        scope: false,
      };
    case 'money':
      return asScope(isMoneyOutcome(sides));
    case 'time':
      return cadence.test(sides.after) ? { ...numeral, outcome: false, scope: false } : asScope(isTimeOutcome(sides));
    case 'speed':
      return asScope(
        (fromTo.test(sides.before) || toEnd.test(sides.before) || byAmount.test(sides.before)) &&
          governedByChange(sides),
      );
    case 'count': {
      const outcome = isCountOutcome(sides, written);
      return {
        ...numeral,
        outcome,
        scope:
          !outcome &&
          !/^(?:zero|0$)/iu.test(written) &&
          !/^\s*(?:\/\s?4(?:\.0)?\s*)?(?:c?gpa)\b/iu.test(sides.after) &&
          !/\bc?gpa\W{1,3}$/iu.test(sides.before),
      };
    }
  }
};

/** A duration beside a result is its period, not a size; and "(20 minutes to 8 minutes)" after a result belongs to it. */
const besideOutcome = (text: string, judged: readonly Quantity[]): Quantity[] =>
  judged.map((quantity, index) => {
    const previous = judged[index - 1];
    const next = judged[index + 1];
    const gapBefore = previous === undefined ? '' : text.slice(previous.end, quantity.start);
    const gapAfter = next === undefined ? '' : text.slice(quantity.end, next.start);
    const isPair =
      /^\s?[\p{L}]{0,8}\s?(?:to|->|-|\u2192|vs\.?|versus|down to|up to|,?\s?down from|,?\s?up from)\s?[<>~]?$/iu;
    if (previous?.outcome === true && (/^[^.;]{0,25}\((?:from )?[<>~]?$/u.test(gapBefore) || isPair.test(gapBefore)))
      return { ...quantity, outcome: true, scope: false };
    if (
      judged[index - 2]?.outcome === true &&
      previous !== undefined &&
      isPair.test(gapBefore) &&
      text.slice(0, previous.start).endsWith('(')
    )
      return { ...quantity, outcome: true, scope: false };
    if (
      next?.outcome === true &&
      isPair.test(gapAfter) &&
      (quantity.unit === next.unit || (quantity.unit === 'count' && next.unit === 'percent'))
    )
      return { ...quantity, outcome: true, scope: false };
    const isPeriod =
      quantity.unit === 'time' &&
      quantity.scope &&
      (quantity.value ?? 0) < 1000 &&
      duration.test(text.slice(Math.max(0, quantity.start - 60), quantity.start));
    return isPeriod && judged.some(({ outcome }) => outcome) ? { ...quantity, scope: false } : quantity;
  });

/** "Python 3 scripts", ".NET 2.0": a small number right after a technology is its version. */
const isVersionOf = (text: string, name: Span, { start, end, unit }: Numeral): boolean =>
  start >= name.end &&
  unit === 'count' &&
  /^\s?v?$/u.test(text.slice(name.end, start)) &&
  /^\d{1,2}(?:\.\d+)*$/u.test(text.slice(start, end));

/** The numbers of a plain text, each judged as a result, a size or neither. */
export const quantitiesOf = (text: string, names: readonly Span[] = []): Quantity[] => {
  const sentences = sentencesOf(text);
  const judged = numeralsOf(text)
    .filter((numeral) => !names.some((name) => overlaps(name, numeral) || isVersionOf(text, name, numeral)))
    .map((numeral) =>
      judge(
        text,
        numeral,
        sentences.find(({ start, end }) => numeral.start >= start && numeral.start < end) ?? {
          start: 0,
          end: text.length,
        },
      ),
    );
  return besideOutcome(text, judged);
};

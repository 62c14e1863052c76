import type { Span } from './text.ts';

/** What a number counts, by what is written around it. */
type Unit = 'percent' | 'multiple' | 'money' | 'time' | 'speed' | 'count';

/** A number that measures something; numbers that are names (years, versions, standards) are none. */
export type Numeral = Span & { unit: Unit; value: number | undefined };

const digits = String.raw`\d+(?:,\d{2,3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+`;
const magnitude = String.raw`(?:\s?(?:MM|mm|bn|mn|[KMBkm](?![\p{L}\d])|million|billion|trillion|thousand|hundred|lakhs?|crores?|mil)\b\.?)`;
const small =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const tens =
  '(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?';
const large = 'hundreds?|thousands?|millions?|billions?|dozens?';
const numeralPattern = new RegExp(
  `(?<digits>(?<!\\p{L})(?:US|CA|AU|C|A|HK|S)?[$\\u20AC\\u00A3\\u00A5\\u20B9]\\s?|(?<!\\p{L})(?:USD|EUR|GBP|INR|Rs\\.?)\\s?)?(?<![\\p{L}\\d])(?<number>${digits})(?<size>${magnitude})?(?<sign>\\s?(?:%|percent\\b|per cent\\b|pct\\b|percentage points?\\b|pp\\b|bps\\b|basis points?\\b)|\\s?[xX](?![\\p{L}\\d])|\\stimes(?=\\s(?:faster|more|higher|greater|better|the|larger|as|fewer|less|lower|quicker|return|roi|over))|[\\s-]?fold\\b)?\\+?|(?<![\\p{L}\\p{N}-])(?<word>(?:(?:a|one|${small}|${tens})[\\s-])?(?:${large})(?:\\s+of\\s+(?:${large}))?|${tens}|${small}|half a (?:dozen|million|billion))(?<wordsign>\\s(?:percent|per cent)\\b|-?fold\\b|\\stimes\\b)?(?![\\p{L}])|(?<![\\p{L}\\p{N}-])(?<change>doubl(?:ed|es|ing)|tripl(?:ed|es|ing)|quadrupl(?:ed|es|ing)|halv(?:ed|es|ing)|(?:by|in) (?:(?:nearly|almost|about|over|roughly|more than|around) )?(?:half|(?:an? |one[ -])(?:third|quarter|half|fifth|tenth)|two[ -]thirds|three[ -]quarters)|(?:double|triple)-digit|zero(?!-(?:day|trust|knowledge|touch|based|sum|shot|click))|tenfold|twofold|threefold)(?![\\p{L}])`,
  'giu',
);

const nameBefore =
  /(?:\b(?:Fortune|Inc\.?|S&P|Global|Russell|FTSE|Nasdaq|Big|Top|ISO(?:\/IEC)?|IEC|IEEE|SOC|PCI|PCI-DSS|DSS|FIPS|NIST|RFC|EN|ASTM|ANSI|CFR|MIL-STD|DO|UL|CMMI|CMM|SAE|OSHA|ASC|IFRS|FAR|HIPAA|Section|Title|Article|Annex|Chapter|Rule|Regulation|Route|Highway|Interstate|Flight|Boeing|Airbus|Room|Suite|Building|Area|Pier|Gate|Hall|Studio|Formula|Super Bowl|Apollo|Web|Industry|Office|Windows|Agenda|Catch|Rank(?:ed)?(?: -)?|Position|Place|Ave|Vol|No|Nr|Ref|Ticket|Case|ID|Code|Form|Schedule|Appendix|Exhibit|Figure|Table|Q|FY|H|CY|P)\.?\s?#?|\b(?:phase|tier|level|team|stage|step|part|version|ver|release|wave|sprint|grade|class|series|category|cat|sev|severity|priority|generation|gen|module|page|zone|round|iteration|milestone|type|day|week|gate|unit|option|scenario|increment|horizon|pillar|stream|squad|cohort|batch|lot|line|cluster|bay|floor|room|track|plan|act|key stage|stage|ring|layer|model|mark|mk|building|site|group|model|figure|table)\s#?|\bv\.?|#|\bUS-|'\s?)$/iu;
const spelledName = /(?:\p{L}\p{L}*-|\p{L}|[./:@_~^]|\d[-/])$/u;
const subPrefix =
  /(?:\b(?:sub|under|over|plus|nearly|roughly|minus|about|approx|total|the|a|an|and|by|of|to|for|from|in|with|across|led|managed|saved|x|save|than|up)-|[~^]|(?:\s|^|\()[./]|<|>)$/iu;
const nameAfter =
  /^(?:(?:st|nd|rd|th)\b|-?(?:bit|tier|factor|way|axis|star|party|core|dimensional|degree|sided|pronged|layer|legged|wheel|button|color|colour|key|pin|stroke)s?\b|[-\s]?(?:D|G|C|PL|WD|FA|GL|A|E|H|L|R|P|Q|V|i|g|ac|ax|s)\b(?!\/)|\p{L}{4,}|\/(?!(?:5|10|100)\b)\d|:\d|x\d|\(k\)|-\d{2,}-\d|\.\d+\.\d)/u;
const clock = /^(?::\d\d|\s?(?:[ap]\.m\.|(?:am|pm|AM|PM|EST|PST|GMT|UTC)\b))/u;
const unitAfter = {
  time: /^[\s+-]*(?:full |business |calendar |working |work |person[ -]|man[ -]|labor |engineering |engineer[ -]|consecutive |manual |staff |developer |billable |weekly |monthly |annual |total |fewer |less |more )?(?:seconds?|secs?|ms|milliseconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|wks?|months?|mos?|mths?|quarters?|years?|yrs?|sprints?|decades?|FTEs?-?(?:hours|days))\b/iu,
  timeShort: /^\s?(?:ms|us|ns|s|h|d|w)\b(?!\/)/u,
  speed:
    /^\+?\s?(?:k|K|M|million|thousand|billion)?\s?(?:req|requests?|transactions?|queries|messages?|events?|records?|calls?|orders|units|operations|ops|rows|frames|users|tickets|documents|pages|claims)?\s?(?:\/\s?(?:sec|s|second|min|minute|hour|hr|h|day)|per (?:second|sec|minute)|rps|qps|tps|RPS|QPS|TPS|fps|Gbps|Mbps|kbps|Gb\/s|Mb\/s|GHz|MHz|IOPS)\b/u,
  moneyWord: /^\s?(?:dollars?|USD|EUR|GBP|euros?|pounds sterling|INR)\b/u,
} as const;
const months =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const dayBefore = new RegExp(`\\b${months}\\.?\\s$`, 'iu');
const dayAfter = new RegExp(`^(?:st|nd|rd|th)?\\s(?:of\\s)?${months}\\b`, 'iu');
const versionedName = /(?:^|[\s("'/-])(?:[\p{Lu}][\p{L}\d.+#-]*|iPhone|iPad|iOS|macOS|jQuery|npm)\s$/u;
const pluralAfter =
  /^\+?[\s-]+(?:\(?[\p{L}&'/-]+\)?\s+){0,3}?(?:\p{L}{2,}[^su\s\W]s|people|staff|personnel|headcount|children|feet|members)\b/u;
const wordSizes: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  hundred: 1e2,
  m: 1e6,
  mm: 1e6,
  mn: 1e6,
  mil: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
  trillion: 1e12,
};

const isYear = (number: string, before: string, after: string): boolean => {
  if (!/^(?:19[5-9]\d|20\d\d)$/u.test(number)) return false;
  if (/^\s?[-/]\s?(?:\d{2,4}|present|now|today)\b/iu.test(after) || /\d{1,4}\s?[-/]\s?$/u.test(before)) return true;
  const isRound = number.endsWith('00') || number.endsWith('50');
  const isUnitNext =
    /^\+?\s+(?:[\p{L}-]+\s)?\p{L}+[^su\s\W]s\b|^\s+(?:people|staff|children|members)\b/u.test(after) &&
    !/^\s(?:and|to|by|with|for|in|was|as|its)\b/u.test(after);
  const isPlaced = new RegExp(
    `(?:\\b(?:in|since|from|by|during|until|till|through|of|before|after|early|late|mid|fy|cy|spring|summer|fall|autumn|winter|q[1-4]|class of|${months}\\.?,?|year)\\s?-?|[(,'-]\\s?)$`,
    'iu',
  ).test(before);
  return isPlaced || /\bthe\s$/iu.test(before) ? !(isRound && isUnitNext) : !isUnitNext;
};

/** "Team 1", "Windows 95", "Python 3": a number right after a capitalized name, with no noun that it counts. */
const followsName = (text: string, start: number, number: string, before: string, after: string): boolean => {
  if (!versionedName.test(before)) return false;
  const name = before.trimEnd().split(/\s/u).at(-1) ?? '';
  const isFirst = before.trim() === name;
  if (/(?:ed|ing)$/u.test(name) && isFirst) return false;
  if (isFirst && !/^\p{Lu}+\d*$/u.test(name) && pluralAfter.test(after)) return false;
  if (
    /^(?:Led|Built|Cut|Grew|Ran|Won|Sold|Own|Owns|Lead|Leads|Drove|Drive|Manage|Save|Taught|Wrote|Over|About|Nearly|Approximately|With|For|The|And|In|By|From|To|Across|Up|USD|Roughly|Around|Almost|More|Than|Top)$/u.test(
      name,
    )
  )
    return false;
  if (/[.!?:]\s$/u.test(text.slice(0, start - name.length)))
    return !pluralAfter.test(after) && /^\d{1,2}(?:\.\d+)?$/u.test(number);
  const isCounted = pluralAfter.test(after);
  return !isCounted || (/^\d{1,2}\.\d+$/u.test(number) && /^\p{Lu}/u.test(name));
};

const isName = (text: string, start: number, end: number, number: string, signed: boolean): boolean => {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 60);
  if (/\b\p{Lu}+-(?:\d+-)*$/u.test(before) || (before.endsWith('[') && after.startsWith(']'))) return true;
  if (
    spelledName.test(before) &&
    !subPrefix.test(before) &&
    !/(?:\d[\d.,kKmM%+]*\s?-|[$])$/u.test(before) &&
    !/\s\/$/u.test(before)
  )
    return true;
  if (clock.test(after) || (/^\d{1,2}$/u.test(number) && (dayBefore.test(before) || dayAfter.test(after)))) return true;
  if (
    /^(?:24|9|1|50|60|70|80|90|401)$/u.test(number) &&
    /^(?:\/7|x7|-7\b|:1|\/5|\/50|\/40|\/30|\/20|\/10(?= (?:rule|split|principle|model|mix))|\(k\)|-5\b|k\b(?!\s*\+?\s*\p{L}+s))/u.test(
      after,
    )
  )
    return true;
  if (
    !signed &&
    nameAfter.test(after) &&
    !unitAfter.timeShort.test(after) &&
    !unitAfter.speed.test(after) &&
    !unitAfter.time.test(after) &&
    !/^(?:GB|TB|PB|MB|KB|kW|MW|GW|km|lbs?|kg|sq|ft|mi|person|member|hp|mg|ml|FTEs?)\b/iu.test(after)
  )
    return true;
  if (!signed && nameBefore.test(before) && !/\b(?:top|big|no|id|global|web)\.?\s$/u.test(before))
    return !(
      /\b(?:team|group|line|unit|plan|class|page|release|sprint|room|week|day|site|track|batch|cluster|model|code|area|hall|case|form|type)s?\s$/u.test(
        before,
      ) && pluralAfter.test(after)
    );
  if (isYear(number, before, after)) return true;
  return !signed && followsName(text, start, number, before, after);
};

const valueOf = (number: string, size: string | undefined): number =>
  Number(number.replaceAll(',', '')) * (wordSizes[(size ?? '').trim().toLowerCase().replace('.', '')] ?? 1);

const unitOf = (groups: Record<string, string | undefined>, after: string): Unit => {
  const sign = `${groups['sign'] ?? ''}${groups['wordsign'] ?? ''}`.toLowerCase();
  if (/%|per|pct|pp|bps|basis/u.test(sign)) return 'percent';
  if (/x|fold|times/u.test(sign)) return 'multiple';
  if (groups['change'] !== undefined) return /zero/iu.test(groups['change']) ? 'count' : 'multiple';
  if (groups['digits'] !== undefined || unitAfter.moneyWord.test(after)) return 'money';
  if (unitAfter.speed.test(after)) return 'speed';
  if (unitAfter.time.test(after) || unitAfter.timeShort.test(after)) return 'time';
  return 'count';
};

/** The numbers of a plain text that measure something, in digits or words. */
export const numeralsOf = (text: string): Numeral[] =>
  [...text.matchAll(numeralPattern)].flatMap((match) => {
    const groups = match.groups ?? {};
    const { number, size, digits: currency, sign } = groups;
    const start = match.index;
    const end = start + match[0].length;
    const isSigned = size !== undefined || sign !== undefined || currency !== undefined || match[0].endsWith('+');
    if (number !== undefined && isName(text, start, end, number, isSigned)) return [];
    if (
      groups['word'] !== undefined &&
      /^(?:-(?:factor|tier|way|step|party|dimensional|sided|pronged|axis|stage|phase|part)|\s(?:sigma|factor)\b)/iu.test(
        text.slice(end),
      )
    )
      return [];
    const value = number === undefined ? undefined : valueOf(number, size);
    return [{ start, end, value, unit: unitOf(groups, text.slice(end, end + 60)) }];
  });

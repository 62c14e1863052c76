const timeUnit = '(?:seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?)';
const harm =
  '(?:rollbacks?|outages?|downtime|incidents?|defects?|escapes?|bugs?|errors?|failures?|regressions?|data loss|loss|losses|missed (?:dates?|deadlines?)|delays?|slips?|escalations?|injur(?:y|ies)|accidents?|findings?|complaints?|interruptions?|disruptions?|breach(?:es)?|rework)';

/** A result that is as checkable as a number: "with no rollback", "a day instead of a week". */
export const countedResults = new RegExp(
  String.raw`\b(?:(?:with|and) no|without (?:an?|any|one|a single)?) ?(?:[\p{L}-]+ ){0,2}${harm}\b|\b${timeUnit} (?:instead of|rather than) (?:[\p{L}\d-]+ ){0,2}${timeUnit}\b`,
  'giu',
);

/** A result told without a number: the date that was held, or what took place because of the work. */
export const toldResults =
  /(?:,\s+so|\bso that|\bso (?:the|its?|they|we|our|all|every|each|no|both))\b[^.;]{0,60}\b(?:took|takes?|held|holds?|ship(?:s|ped)?|launch(?:ed|es)|stayed|kept|met|opened|passed|went)\b|\bon (?:the|its|their) (?:agreed |planned |promised |committed |announced )?dates?\b|\bon (?:time|schedule)(?=\s*(?:[,.;:)]|$)|\s(?:and|for|in|with|to|despite|across|every|after|at|while|by|within|on|under|before)\b)/giu;

import { anyOf, phrases } from './words.ts';

/** A pattern for any of the phrases, the longest first, so that all its words are found. */
const longest = (block: string): RegExp => anyOf(phrases(block).toSorted((a, b) => b.length - a.length));

const inText = (pattern: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'giu');

/** Answers to a risk or a fault that name no deed. */
export const wishes = longest(`
monitor|monitor closely|closely monitor|monitoring closely|closely monitoring|monitor the situation|monitoring the situation|keep monitoring|continue to monitor|watch closely|watching closely|watch carefully|be vigilant
keep an eye on|keeping an eye on|keep a close eye on|stay on top of|staying on top of|stay close to|staying close to|stay in close contact|staying in close contact|keep in touch|keeping in touch|stay in touch|follow closely
hope|hope that|hopefully|hope for the best|hoping|hoping for the best|try to|trying to|try harder|try our best|do our best|doing our best|work hard|work harder|working hard|push harder|push the team|put pressure on
be careful|be more careful|being more careful|more careful with|take more care|pay attention|pay more attention|paying more attention|be more attentive|be more diligent|be proactive|be more proactive|take it seriously
communicate better|communicate more|better communication|improve communication|more communication|raise awareness|remind everyone|remind people|remind the team|encourage the team|motivate the team|keep everyone motivated|keep everybody motivated|keep the team motivated
stress the importance|ensure alignment|stay aligned|collaborate more|collaborate better|plan better|better planning|test better|test more|more testing|better testing|as soon as possible
`);

/** What makes an answer more than a wish: a condition, an amount or a day in figures. */
export const concrete = inText('if|unless|\\p{N}[\\p{N}.,:%-]*');

/** People as the subject of a reproach. */
const people =
  'engineers?|developers?|operators?|admins?|administrators?|testers?|interns?|contractors?|managers?|person|people|on-call|team|vendor|he|she|they|someone|somebody|dba|employee|colleague|author|reviewer';
const reproach =
  "forgot|failed to|neglected to|ignored|overlooked|should have|should not have|shouldn[’']t have|did not bother|didn[’']t bother|was careless|were careless|was lazy|screwed up|messed up|broke the rules";

/** Words that look for a guilty person. */
export const blame = inText(
  `(?:${people})(?: \\p{L}+){0,2} (?:${reproach})|forgot to|neglected to|carelessly|careless|negligence|negligent|sloppy|incompetent|incompetence|at fault|to blame|should have known|know better|known better|did not bother to|didn[’']t bother to|lazy`,
);

/** Words that take a reproach back when they stand before it. */
export const notBlame = /\b(?:no|not|nobody|no one|none|never|without|instead of|rather than)\b[^.;]{0,30}$/iu;

/** Milestones that say that time has passed and not what can be shown. */
export const undemonstrable = new RegExp(
  '(?:^|[\\s:(])(?:\\p{L}+\\s+(?:phase|stage)\\s+(?:is\\s+)?(?:completed?|done|finished|closed)|(?:phase|stage|sprint|iteration|increment|part|step|workstream|milestone)\\s+[\\p{L}\\p{N}.]+\\s+(?:is\\s+)?(?:completed?|done|finished|closed)' +
    '|(?:design|development|dev|coding|code|implementation|testing|test|build|integration|planning|analysis|documentation|requirements|work)\\s+(?:phase\\s+)?(?:is\\s+)?(?:completed?|done|finished|finalized|started|underway)' +
    '|\\p{N}{1,3}\\s?%\\s+(?:completed?|done|finished))(?=$|[\\s.,;)])',
  'iu',
);

/** Times that are none. */
export const vagueTimes = longest(`
regularly|regular|as needed|as required|when needed|when necessary|if needed|if necessary|periodically|from time to time|ad hoc|ad-hoc|often|frequently|occasionally|sometimes
soon|shortly|in due course|asap|as soon as possible|in the near future|at some point|eventually|later|ongoing|continuously|timely|in a timely manner
`);

/** Sizes that are none. */
export const vagueSizes = longest(`
minimal|minor|small|slight|slightly|some|low|little|negligible|moderate|significant|significantly|large|big|major|high|substantial|considerable|limited|manageable|tbd|unknown|unclear
none|no impact|no effect|not affected|n/a|nothing
`);

/** Owners that are nobody in particular. */
export const groupOwner =
  /^(?:the\s+)?(?:.*\s)?(?:teams?|everyone|everybody|all|tbd|tbc|engineering|leadership|management|department|group|we|us|stakeholders|squad|committee|board|org|organization|n\/a|none|\?+|unknown|various|multiple|several|both)$/iu;

/** What stands between two names in a cell for one. */
export const severalNames = /[,;/&+\n]|\s(?:and|or)\s/iu;

/** Text that waits to be written. */
export const placeholders =
  /(?<![\p{L}\p{N}])(?:TBD|TBC|TODO|FIXME|XXX+|lorem ipsum|to be defined|to be determined|to be decided|to be confirmed|fill in|insert here|placeholder)(?![\p{L}\p{N}])|\?{3,}|\[(?:[a-z][^\]\d]{0,40})\]|\[(?:[^[\]\n]{1,400}\?|example: [^[\]\n]{1,400})\]|<(?:[a-z][^>\d]{0,40})>/giu;

/** Lines of a report that tell of being busy. */
export const busyness =
  /^\s*(?:[-*•]\s*)?(?:we\s+|the team\s+|team\s+)?(?:are\s+|is\s+|have been\s+|has been\s+)?(?:continu(?:ed|ing|es|e)|work(?:ed|ing) (?:on|with|toward|towards)|held|had|attended|discuss(?:ed|ing)|look(?:ed|ing) into|met with|meeting|meetings|ongoing|in progress|progress(?:ed|ing)?|support(?:ed|ing)|focus(?:ed|ing) on|made progress|making progress|explor(?:ed|ing)|investigat(?:ed|ing))\b/iu;

/** Events of a risk that have happened. */
export const happened = inText(
  '(?:has|have) (?:already|left|slipped|failed|resigned|quit|missed|rejected|declined|stopped|not delivered|run out|fallen behind|been (?:delayed|cancelled|canceled|postponed|rejected|late|blocked))' +
    '|(?:is|are) (?:already|late|behind|delayed|blocked|down|overdue|broken)|(?:was|were) (?:delayed|rejected|cancelled|canceled|postponed|missed|late)|already (?:late|delayed|happened|slipped|missed)|left the company',
);

/** Words of what has not happened yet. */
export const possible = inText('may|might|could|would|can|if|when|once|will|likely|possibly|perhaps');

/** Problem statements that name what shall be built. */
export const solutionFirst =
  /^\s*(?:we\s+|the company\s+|the program\s+)?(?:need(?:s)? to|must|should|want(?:s)? to|have to|has to|build|implement|migrate|launch|create|deploy|roll out|introduce|adopt|lack of|we lack|no)\b/iu;

/** Key results that are deeds. */
export const deeds =
  /^\s*(?:launch|ship|build|deliver|release|implement|create|complete|finish|roll out|deploy|write|design|migrate|hold|run|set up|define|hire|introduce|develop)\b/iu;

/** Causes that say only that the sum differs. */
export const restated = inText(
  '(?:higher|lower|more|less|larger|smaller) (?:costs?|spend|spending|than (?:planned|budgeted|expected|budget))|over(?: the)? budget|under(?: the)? budget|overspend|overspent|underspend|underspent|cost overrun|overrun|overruns|unexpected costs?|additional costs?|extra costs?|variance',
);

/** Measures that count activity. */
export const vanity = inText(
  'number of (?:meetings|emails|slides|documents|pages|tickets|lines|commits|attendees|messages|posts|trainings)|page ?views|impressions|downloads|lines of code|story points|meetings held|emails sent|hours worked',
);

/** A rollback, by its names. */
export const rollbackNames = longest(
  'rollback|roll back|rolled back|rolls back|roll-back|back out|backout|revert|reverted|undo|kill switch|feature flag|fail back|failback',
);

/** Who is told when it breaks, by its names. */
export const onCallNames = longest(
  'on-call|on call|oncall|pager|paging|alert|alerts|alerting|monitoring|dashboard|dashboards|runbook|runbooks',
);

/** Readers who are nobody in particular. */
export const everybody =
  /^\s*(?:everyone|everybody|all(?: of us)?|all (?:staff|stakeholders|employees|teams|hands)|the whole company|whoever is interested)\s*\.?\s*$/iu;

/** Mood in the place of news. */
export const mood = inText(
  'excited to (?:share|announce)|thrilled|delighted to|proud to (?:share|announce)|stay tuned|exciting (?:news|times|journey)|great (?:progress|strides|momentum)|amazing (?:team|work|job)|watch this space|going (?:really |very )?well',
);

/** What says itself that it is not for all who will read a letter that is forwarded. */
export const notForOutside = inText(
  'confidential|do not forward|don’t forward|do not share|not yet announced|under embargo|between us|off the record|for internal eyes',
);

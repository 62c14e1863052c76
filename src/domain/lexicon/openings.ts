import { wordSet } from './words.ts';

/** Verbs that say that someone was near the work, not that they did it; in the base form. */
export const weakVerbs = wordSet(`
work help assist aid participate support act contribute use utilize learn attend involve study shadow observe watch join volunteer intern
try attempt aim seek strive hope want wish intend endeavor familiarize be have do get go become know feel think believe
gain receive earn enjoy experience understand continue deal cooperate belong liked witness listen undergo spend graduate remain stay wait
cope tackle-with specialize function
`);

/** Verbs of contribution that hide what was done; counted as verbs, but worth a better one. */
export const plainVerbs = wordSet(`
handle perform do make provide conduct engage interact interface communicate deal take give keep put cover address ensure liaise facilitate maintain
oversee manage coordinate collaborate
`);

/** Past forms that, as an opening, usually say what others did to the person: "Selected as", "Promoted to". */
export const passiveOpeners = wordSet(`
selected promoted recognized recognised chosen nominated awarded appointed hired invited recruited elected assigned tasked entrusted asked required
given honored honoured named voted involved employed engaged accepted admitted called charged commended contracted elevated handpicked
hand-picked headhunted placed seconded requested trusted trained transferred certified rated ranked brought known used made born based exposed
mandated granted offered bestowed distinguished enlisted commissioned expected allowed relied featured published credited designated
`);

/** What follows a passive opener when it is one: "Selected as", "Recognized by", "Promoted twice". */
export const passiveFollowers = wordSet(
  'as to by for from into among amongst with in within out on at twice times again',
);

/** Passive openers that are passive whatever follows. */
export const alwaysPassive = wordSet('tasked entrusted handpicked hand-picked seconded headhunted bestowed relied');

/** Participles with a past of another form: before "by", "to" and the like they open in the passive. */
export const participleOpeners = wordSet(
  'chosen given taken known written shown driven drawn grown thrown sworn born seen done begun overseen undertaken',
);

/** Words in -ed that describe a person or a thing when a bullet opens with them. */
export const openingAdjectives = wordSet(`
skilled experienced dedicated motivated talented accomplished seasoned certified licensed educated detailed self-motivated versed well-versed driven
organized-and proven qualified registered chartered focused committed gifted fluent proficient capable adept able strong excellent extensive good great
knowledgeable responsible accountable familiar results-oriented results-driven detail-oriented hands-on expert senior junior
`);

/** Adjectives in -ed before these nouns make a noun phrase: "Embedded software", "Advanced Excel". */
export const adjectivalPast = wordSet(
  'embedded distributed shared advanced applied mixed related unified integrated automated connected managed combined limited increased improved',
);
export const adjectivalPastNouns = wordSet(`
systems system software computing linux engineer developer development knowledge skills skill services service excel sql user users learning
mathematics science sciences research degree ledger programming experience proficiency expertise understanding analytics certification training
technology technologies testing team level studies
`);

/** Verb forms that are nouns first: as an opening they need a determiner, a number or a plural object after them. */
export const nounFirst = wordSet(`
access account act address advance advocate aggregate aid aim air anchor animate answer appeal approach architect arrest articulate assist attack
attempt audit author award backfill balance bargain base batch bear beat benchmark benefit bet bid biopsy bite blend block blog blow book bootstrap
border bottle brand break bridge brief broadcast budget build bulk bundle burn butcher call camp campaign capture care cast catalog catch cater
cause cement center chair challenge champion change channel charge charm chart charter chase check churn claim clean clear clone close coach code
coin color combat comfort command comment commission compile complete compound consult contact contest contour contract control convert cook
coordinate copy correct correlate cost counsel count counter couple cover craft credential critique culture cure cut deal decrease delegate
deliberate demand deposit design designate detail diagram diet direct discharge display dive dock document dodge double draft dress drill drive
duplicate e-mail edit effect elaborate email end engineer escort estimate exchange exempt exercise exhibit expense experiment export express extract
farm fashion feature feed field fight figure file fill film filter finance finish fix flag flip fly fold forage forecast forge form format forward
found frame franchise free freelance fuel function fund further garnish gauge glaze grade graduate grant graph grill ground group guarantee guard
guide halt harvest head headline help hide highlight hire hit hold host hotfix house impact import increase index influence initiate input intake
interface interlock interview invite invoice iron issue judge knit label ladder land launch lay layer lead lease leave lecture level lever leverage
license lift light limit link list live livestream loan lobby lock log lower machine make man map market master match measure mentor merchandise
message mill mine mint mix model moderate mold monitor morph mortgage mount move multiplex name narrow network note number nurse offer offset open
order outfit outline overhaul overlap pace pack package page paint pair partner patch patent patrol pave peer-review perfect permit petition phase
photograph pick pickle pilot pipeline pitch pivot place plan plant play plot plug point police polish poll pool port position post pour power
practice praise prep present press price prime print probe process produce profile profit program project prompt proof proportion prospect prototype
provision pull purchase push quarantine query question queue quilt quiz quote rack raise rally ramp rank rate read reason rebound rebrand record
refill reform refresh register reject relay release remedy render rent repair report request rescue research reserve reset result return reverse
review reward rework rewrite ride rig ring rise roadmap roll rout route run sail salvage sample sand sandbox saw say scaffold scale scan schedule
school scope score scout screen script scrub seal search secure seed segment sense separate sequence service set shadow shape shard share shed
shield shift shine shingle ship shoot shop shortlist show showcase shrink shuttle sign sing sit sketch slice slide slot smooth snag solder sort
source space span spark spec speed spell spin splice split sponsor spot spray spread spring sprint staff stage stain stamp stand start steal stem
stick stitch stock stockpile stop store storyboard stream stretch strike string strip structure study style subcontract substitute suit sum sunset
supplement supply support surface survey swap swarm sweep swim swing switch tag tailor take talk tally tap target task taste teach team tear
telephone test thread throw tie tile time tool top torque total tour trace track trade train transfer transplant transport travel treat trend triage
trial trigger trim trip triple tune turn tutor tweak type update upgrade upload use value venture vet veto view visit voice volunteer vote wage walk
ward warehouse wash watch wear weave weigh weld whip wind wire witness word work workshop wrap yield zip zone
`);

/** Of the noun-first forms, those that a bullet in the present tense really opens with before a plain plural object: "Lead teams". */
export const presentOpeners = wordSet(`
advocate aggregate answer architect articulate audit author balance batch benchmark broker build chair challenge champion check clean close coach
cook coordinate craft cut decrease delegate design direct document draft drive edit engineer estimate facilitate feed file fill finance forecast
forge foster fund grade guide handle harness head highlight hire hold host increase influence initiate inspect interview issue label launch lead
leverage list load log lower mail make map measure mentor merchandise mine mix monitor move negotiate open order pack patch photograph pilot pitch
place plan post present price print process produce prototype provision purchase query raise rank record recruit reform repair research review route
run sample scan schedule score screen secure sell serve set shape ship showcase sort source sponsor stage stock store streamline supply support tag
tailor take teach test trace track train transcribe transfer transport treat tune tutor type update upgrade upload visit weigh wire write
`);

/** Of the noun-first forms, those that take an object with no determiner and in the singular: "Lead adoption of". */
export const bareObjectVerbs = wordSet(
  'lead drive head guide coordinate facilitate increase decrease influence secure direct initiate produce host mentor coach lower chair leverage champion finance forge',
);

/** Nouns for people: a bullet whose first phrase ends in one names a role, not an action. */
export const roleNouns = wordSet(`
engineer developer manager architect designer analyst consultant coordinator scientist administrator specialist officer technician tester contact
representative coach master instructor teacher nurse author member editor investigator maintainer lead leader director owner head chair president
vice-president founder co-founder cofounder expert advisor adviser assistant associate intern mentor tutor student graduate candidate recipient winner
volunteer liaison supervisor programmer planner strategist producer researcher fellow ambassador captain chief partner principal professional
practitioner contributor facilitator trainer speaker writer reviewer operator agent buyer accountant auditor attorney clerk recruiter point person
holder user player veteran champion sme dba cto ceo cfo coo pm tpm po
`);

/** Words before an object: after them, the word in front was a verb. */
export const determiners = wordSet(`
the a an all both each every this these those our my their its his her your any some several various multiple many numerous most other another
sure new existing daily weekly monthly quarterly annual key critical complex large-scale cross-functional technical strategic internal external global
end-to-end overall two three four five six seven eight nine ten eleven twelve fifteen twenty thirty hundreds thousands dozens and & up
`);

/** Time words in -ly and others that are no adverbs of an action. */
export const notAdverbs = wordSet(
  'monthly daily weekly quarterly yearly hourly bi-weekly biweekly early friendly family supply assembly only likely timely costly elderly july italy apply rely reply comply multiply imply anomaly ally rally bully tally',
);

/** Adverbs without -ly that may stand before the verb of a bullet. */
export const plainAdverbs = wordSet(
  'also then later often always often-times first again thus hence therefore never soon now once further regularly-scheduled single-handedly',
);

/** First halves of verbs in two words: "Project managed", "Load tested". */
export const verbPrefixes = wordSet(`
project program product people beta alpha reverse load unit user pair stress performance peer cross hand field white stage road fast a/b smoke
penetration pen dry soft co fact quality test spot hot fine black guest ghost force cold up self team solution system content trouble quick kick jump
`);

/** Noun-first verbs that take "with" as verbs: "Partner with design". */
export const withVerbs = wordSet('partner interface consult contract network');

/** Plural heads before which a noun-first form stays a noun: "Process improvements", "Test cases". */
export const compoundHeads = wordSet(
  'improvements cases notes plans scripts changes requests documents skills tools techniques methodologies trends minutes results',
);

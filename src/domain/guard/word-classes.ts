import { wordSet } from '#domain/lexicon/words.ts';

/** Nouns and adjectives of rank or profession; "manager" is not in "managed". */
export const titleWords = wordSet(`
senior junior principal chief director directors manager managers supervisor supervisors superintendent foreman head-of vp svp evp president presidents vice
ceo cto cfo coo cio ciso cmo cpo executive executives officer officers architect architects engineer engineers scientist scientists analyst analysts
consultant consultants specialist specialists strategist strategists founder founders cofounder owner owners fellow fellows professor professors
instructor instructors lecturer lecturers attorney attorneys lawyer lawyers accountant accountants auditor auditors captain captains commander sergeant
lieutenant chairman chairwoman chairperson chairs deputy associate associates administrator administrators coordinator coordinators scrummaster
designer designers developer developers programmer programmers technician technicians advisor adviser advisors advisers expert experts sme
leader leaders tpm tpms pm pms em lieutenant colonel major-general dean registrar superintendent curator editor-in-chief nurse nurses physician
physicians surgeon surgeons pharmacist therapist therapists investigator investigators researcher researchers
certified licensed chartered accredited credentialed bachelor bachelors master masters mba phd doctorate doctoral degree diploma valedictorian graduate
graduated certification certificate license licensure black-belt award awards awarded winner winning honors honored recognized recognition promoted
promotion nominated selected keynote
`);

/** Words that make the reach of the work larger than it may have been. */
export const scopeWords = wordSet(`
all every entire whole full total complete company-wide companywide enterprise enterprise-wide enterprisewide organization-wide organizationwide org-wide
orgwide corporate global globally worldwide international internationally nationwide national nationally industry industry-wide universal universally
everywhere everyone everybody anyone end-to-end wide large-scale large massive huge major extensive comprehensive multi multinational multiregional
multisite multi-site cross-functional crossfunctional functional company organization organizational division divisions department departments
region regions regional country countries continent continents emea apac latam americas portfolio portfolios executive c-suite board
stakeholders customers clients users million millions thousands multiple numerous many dozens hundreds several various diverse scale broad broadly
production live fully always
`);

/** Words of praise or weight that raise a claim without a fact. */
export const emphasisWords = wordSet(`
successfully effectively efficiently significantly significant substantially substantial dramatically dramatic drastically drastic greatly considerably
considerable remarkable remarkably exceptional exceptionally outstanding excellent key critical crucial vital essential strategic strategically complex
high-impact impactful high mission-critical mission major pivotal instrumental seamless seamlessly flawless flawlessly robust innovative
cutting-edge state-of-the-art world-class best-in-class best top top-tier premier leading expertly expert single-handedly singlehandedly solely sole
independently personally proactively proactive consistently consistent rapidly rigorous rigorously meticulous meticulously thorough thoroughly advanced
sophisticated unprecedented record record-breaking first-ever groundbreaking transformative transformational high-stakes high-visibility visible highly
extremely truly deep deeply strong strongly sharply steadily smoothly completely entirely perfectly directly measurable measurably tangible
primary main principal sole
`);

/** Words of result: after them stands what came of the work. */
export const outcomeWords = wordSet(`
result results resulting resulted lead leading led drive driving drove driven improve improving improved improvement increase increasing increased
reduce reducing reduced reduction boost boosting boosted enhance enhancing enhanced enable enabling enabled ensure ensuring ensured save saving saved
savings accelerate accelerating accelerated achieve achieving achieved deliver delivering generate generating generated grow growing growth
streamline streamlining streamlined optimize optimizing optimized eliminate eliminating eliminated cut cutting maximize maximizing minimize minimizing
strengthen strengthening yield yielding yielded produce producing exceed exceeding exceeded contribute contributing foster fostering
efficiency productivity satisfaction retention revenue profit roi adoption engagement uptime quality accuracy success impact value performance
profitability reliability collaboration alignment visibility outcome outcomes savings milestone target targets ahead budget deadline
`);

/** Words that say how often. */
export const frequencyWords = wordSet(`
always often frequently regularly routinely constantly continuously continually consistently daily weekly biweekly monthly quarterly yearly annually hourly
24/7 nightly repeatedly usually recurring every
`);

/** Words that say that one thing brought another about. */
export const causeWords = wordSet(
  'caused causing resulting resulted result driving drove led leading thereby thanks enabling enabled because attributable due',
);

/** Companies and products whose name is an everyday word, and which only a capital tells from it. */
export const commonNames = wordSet(`
apple amazon target gap visa meta square block stripe chase shell delta united oracle uber snap intel sprint discover progressive nest ring ford alphabet
twitter threads workday indeed monday notion slack zoom box linear asana toast chime robinhood affirm plaid figma canva dash kindle echo alexa prime costco
best-buy general electric dell sage palantir anthropic gemini claude copilot cursor access word excel project teams outlook sheets slides drive
go rust swift spring spark chef puppet salt ant c r d react angular express node flask rails segment storm hive pig make swift ruby julia dart
oxford cambridge stanford harvard princeton yale brown rice duke columbia reading bath cork nice mobile orange phoenix jackson washington jordan
march may august summit ups hp gm ge ey
`);

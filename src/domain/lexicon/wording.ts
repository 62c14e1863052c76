import { anyOf, phrases, wordSet } from './words.ts';

/** Words that praise and say nothing that could be checked. None of them is a term of the trade. */
export const buzzwords = anyOf(
  phrases(`
synergy|synergies|synergistic|synergize|synergized|synergizing|dynamic|innovative|innovatively|innovation|innovations|passionate|passionately|passion
results-driven|results-oriented|result-oriented|results driven|results oriented|detail-oriented|detail oriented|self-starter|self-motivated
self starter|go-getter|team player|team-player|hard-working|hardworking|hard working|motivated|highly motivated|cutting-edge|cutting edge
state-of-the-art|state of the art|best-in-class|best in class|best-of-breed|world-class|world class|next-generation|next-gen|bleeding-edge|leading-edge
game-changing|game-changer|game changer|groundbreaking|ground-breaking|revolutionary|revolutionized|disruptive|paradigm|paradigms|paradigm-shifting
thought leader|thought leadership|thought-leader|visionary|guru|ninja|rockstar|rock star|wizard|evangelist|maverick|unicorn|strategic thinker
out-of-the-box|outside the box|out of the box|think outside|value-add|value-added|value add|value-adding|win-win|low-hanging fruit|move the needle
deep dive|deep-dive|circle back|holistic|holistically|seamless|seamlessly|robust|turnkey|proactive|proactively|proven track record|track record
excellent communication|strong communication|communication skills|interpersonal skills|people skills|people person|fast-paced|fast paced|fast learner
quick learner|problem solver|problem-solver|problem-solving skills|bottom line|bottom-line|impactful|high-impact|transformative|transformational|excellence
operational excellence|mission-critical excellence|drive success|driving success|drive results|driving results|delivering results|deliver results|delivered results|exceptional
outstanding|superior|unparalleled|unmatched|unrivaled|top-notch|top-tier|first-class|premier|world-renowned|stellar|mindset|growth mindset|can-do|empowered synergies
empowering excellence|agile mindset|digital transformation journey|ecosystem play|hyper-growth|hypergrowth|laser-focused|relentless|relentlessly|tireless|tirelessly
creative thinker|goal-oriented|goal oriented|goal-driven|goal-getter|customer-obsessed|customer obsession|data-driven mindset|forward-thinking|forward thinking|future-proof|futuristic
enthusiastic|enthusiasm|energetic|dedicated professional|seasoned professional|consummate|well-rounded|multi-talented|highly skilled|highly organized|super|amazing|awesome|incredible
blue-sky|boil the ocean|leverage synergies|core competency|core competencies|trailblazer|trailblazing|change agent|wow factor|secret sauce|quantum leap|10x engineer|success-driven
effective communicator|natural leader|born leader|strong leader|servant leader|strong work ethic|work ethic|positive attitude|positive impact|significant impact|meaningful impact
business value|added value|tremendous|tremendously|immense|vibrant|agility|ideation|disruption|bespoke|immersive|unique|cutting edge solutions|innovative solutions|creative solutions
`),
);

/** Words that make a claim smaller or vaguer than it is. */
export const hedges = anyOf(
  phrases(`
successfully|effectively|efficiently|helped|helped to|helping to|helping|assisted|assisted in|assisting|aided|contributed to|contributing to|participated in|participating in
was able to|were able to|able to|attempted to|tried to|somewhat|fairly|basically|essentially|generally|potentially|hopefully|arguably|in some capacity|exposure to|exposed to
worked with|worked on|worked closely with|working with|working on|familiar with|familiarity with|involved in|involvement in|supported the team|played a part|took part in
`),
);

/** Amounts that could be any amount. */
export const vagueAmounts = anyOf(
  phrases(`
many|several|various|different|numerous|multiple|a number of|a variety of|a range of|a wide range of|wide range of|lots of|a lot of|plenty of|a few|some of|countless|myriad
significant|significantly|substantial|substantially|considerable|considerably|dramatic|dramatically|drastically|greatly|vastly|hugely|massive|massively|huge|large-scale amounts
tons of|a great deal|vast|scores of|a host of|a handful of|an array of|diverse set of|in record time|noticeable|noticeably|measurable improvement|measurably|markedly|vastly
`),
);

/** Phrases that take room and say nothing. */
export const fillers = anyOf(
  phrases(`
in order to|on a daily basis|on a weekly basis|on a regular basis|day-to-day basis|as well as|due to the fact that|for the purpose of|with the goal of|with the aim of|in terms of|at the end of the day
the fact that|in an effort to|so as to|on an ongoing basis|a part of|as needed|as required|as necessary|when needed|other duties|in a timely manner|in a timely fashion|on an as-needed basis|with regard to|with respect to
`),
);

/** What ends a list without saying what is in it. */
export const openEnds = anyOf(
  phrases(
    'etc|and more|and so on|and so forth|and others|among others|amongst others|and the like|to name a few|and many more|among other things',
  ),
);

/** Claims about the person in place of something done. */
export const selfPraise = anyOf(
  phrases(`
expert in|expert at|expertise in|strong understanding of|deep understanding of|solid understanding of|extensive knowledge of|in-depth knowledge|strong knowledge of|excellent knowledge
extensive experience|strong background|solid background|proficient in|proficiency in|skilled in|skilled at|well-versed in|adept at|fluent in the language of|excellent skills|strong skills
excellent leadership|strong leadership|great leadership|exceptional leadership|strong analytical|excellent analytical|strong organizational|excellent organizational|ability to|known for|go-to person|excel at|excel in|excels at
`),
);

/** Where a deed is told as the team's, and the person's own part stays open. */
export const sharedCredit = anyOf(
  phrases(
    'as part of a team|as a part of a team|part of a team|member of a team|member of the team|as a team member|as a member of|team effort|along with my team|along with the team|together with the team|worked as a team|as a group|with the help of|alongside the team',
  ),
);

/** The trade's own words. No rule asks to replace them; empty use is told as empty. */
export const tradeTerms = anyOf(
  phrases(`
stakeholder|stakeholders|dependency|dependencies|deliverable|deliverables|escalation|escalations|scalable|scalability|bandwidth|roadmap|roadmaps|cross-functional|alignment|governance
risk|risks|issue|issues|milestone|milestones|program|programs|scope|charter|RAID|RACI|backlog|sprint|sprints|release|releases|launch|launches|readiness|critical path|mitigation|mitigations
trade-off|trade-offs|tradeoff|tradeoffs|status|steering committee|OKR|OKRs|KPI|KPIs|SLA|SLAs|SLO|SLOs|retrospective|retrospectives|postmortem|postmortems|change management|rollout|cutover|baseline
capacity|throughput|velocity|technical debt|architecture|requirements|blockers|blocker|vendor|vendors|budget|forecast|cadence|workstream|workstreams|leverage|process improvement|prioritization
`),
);

/** Acronyms that hiring managers in technology read without a gloss. */
export const knownAcronyms = wordSet(`
AI ML NLP LLM CDN GPU CPU RAM IT HR QA UX UI API APIS SDK CI CD CICD SLA SLAS SLO SLOS KPI KPIS OKR OKRS ROI NPS CSAT P&L CEO CTO CFO COO CIO CISO CMO VP SVP EVP PM PMS TPM TPMS PMO EM QBR MBR
US USA UK EU UN NA EMEA APAC LATAM NYC LA SF UAE GDPR HIPAA SOX PCI SOC ISO FDA FAA FCC SEC IRS CDC NIH NASA DOD DOJ USPS IEEE NIST OWASP PII PHI MBA BS BA MS MA PHD PMP CSM PSM CSPO ITIL CAPM SAFE CPA CFA
SQL AWS GCP IOS HTML CSS JSON XML HTTP REST SAAS PAAS IAAS B2B B2C D2C CRM ERP MVP GA RFP RFI RFQ SOW MSA NDA POC RACI RAID SDLC STEM SEO SEM CTR PR TV PC PCB IOT OS OEM ODM VPN SSO MFA DNS SRE DEVOPS ETL BI FAQ
AM PM Q1 Q2 Q3 Q4 H1 H2 FY GPA COVID GMV ARR MRR EBITDA AR VR XR FTE FTES CAD CAM R&D A/B ID IDS URL PDF DOCX CSV USD EUR GBP INR TCP IP USB OKAY OK AND OR NOT TO IN OF FOR THE WITH II III IV VI VII VIII IX WWW LED NGO YMCA ER ICU RN EHR EMR
YOY MOM QOQ WOW MAU DAU TBD NYSE FAANG MIT UCLA USC NYU LLC INC JR SR GM RV SUV HVAC ATM POS SKU SKUS GPS SMS MTTR MTTD P0 P1 P2 P50 P95 P99 TB GB MB PB KB
`);

import { type SkillId, skillIds } from '#domain/framework/ids.ts';
import type { Reading } from './rule.ts';

const people =
  '(?:engineers?|developers?|analysts?|people|employees|staff|members?|direct reports|contractors|associates|interns?|designers?|nurses|operators|individual contributors|scrum masters|testers|technicians|students|juniors?|volunteers|teams?|crews?|workforce|personnel|specialists|reps|agents|scientists|(?:program|project|product) managers|hires)';
const leads =
  '(?:led|leads?|leading|manag(?:ed?|es|ing)|supervis(?:ed?|es|ing)|direct(?:ed|s|ing)|head(?:ed|ing)|oversaw|overse(?:es|eing)|grew|hired|coach(?:ed|ing)|mentor(?:ed|ing|s)?|guid(?:ed|ing)|recruited|motivat(?:ed|ing)|organiz(?:ed|ing))';
const made =
  '(?:buil(?:t|ds?|ding)|develop(?:ed|s|ing)?|design(?:ed|s|ing)?|implement(?:ed|s|ing)?|deploy(?:ed|s|ing)?|creat(?:ed?|es|ing)|wrote|writing|maintain(?:ed|s|ing)?|configur(?:ed?|ing)|optimi[sz](?:ed?|ing)|migrat(?:ed?|ing)|integrat(?:ed?|ing)|restructur(?:ed|ing)|fix(?:ed|ing)|resolv(?:ed|ing)|automat(?:ed?|ing)|test(?:ed|ing)|launched|redesigned|rewrote|upgraded|rebuilt|scal(?:ed|ing)|owned|own)';
const technical =
  '(?:apis?|sdk|microservices?|back-?end|front-?end|databases?|software|firmware|hardware|infrastructure|algorithms?|scripts?|pipelines?|ci/cd|cloud|servers?|networks?|kernel|machine learning|ml|web ?(?:app\\p{L}*|site|sites|page|pages|platform)|mobile app\\p{L}*|apps?|applications?|user interface|ui|technical|systems?|services?|features?|functionality|platforms?|chatbots?|code|packages?|librar(?:y|ies)|tools?|tooling|dashboards?|cache|schema|sensors?|circuits?|models?|security|defects?|bugs?|clusters?|repos\\p{L}*|engine|modules?|components?|synchronization|queries|data|prototypes?)';

/** The words that show each skill; a bullet shows a skill when they stand in it as a deed. */
const signs: Readonly<Record<SkillId, RegExp>> = {
  'technical-fluency': new RegExp(
    `\\b${made}\\b[^.;:]{0,70}\\b${technical}\\b|\\b(?:architect(?:ed|ing|ure)|engineer(?:ed|ing) (?!manager)|coded|coding|programm(?:ed|ing)|debug\\p{L}*|refactor\\p{L}*|prototyp\\p{L}+|unit tests?|root[ -]cause|reverse[ -]engineer\\p{L}*|virtuali[sz](?:ed|ing)|technical (?:specifications?|design|guidance|ownership|feasibility)|code reviews?|latency|full[ -]stack|system design|troubleshoot\\p{L}*|troubleshot|embedded|tape-?out|fpga|firmware|scripted|compil(?:ed|ing)|data cent(?:er|re) assets)\\b`,
    'iu',
  ),
  'program-planning':
    /\b(?:project plan\p{L}*|release (?:plan\p{L}*|schedules?)|program plan\p{L}*|capacity plan\p{L}*|sprint (?:plan\p{L}*|execution)|schedul(?:ed|es|ing) (?!to\b)|milestones?|timelines?|backlog|roadmap planning|(?:program|project) manage(?!rs?\b)\p{L}*|charter|work breakdown|(?:on|release|delivery|production) schedules?|estimat(?:ion|ing)|triaging|deadlines)\b/iu,
  'dependency-management':
    /\b(?:dependenc(?:y|ies)|interdependenc\p{L}+|critical path|blockers?|hand-?offs? between|workstreams?|cross-team)\b/iu,
  execution:
    /\b(?:deliver(?:ed|s|ing|y) (?:of |across )?(?:the |an? |all |on[ -]|\d+|projects?|programs?|solutions?|software|release|end|systems|multiple|coordination)|end-to-end delivery|ship(?:ped|ping|s)?\b|launch(?:ed|ing|es)?\b|the launch of|rolled out|roll-?out of|on time|on schedule|ahead of (?:schedule|deadline)|migrat(?:ed|ion)\b|cutover|go-live|coordinat(?:ed|es|ing)|from (?:concept|planning|inception|start) (?:to|through)|(?:development|delivery) life ?cycle|sdlc|(?:led|lead|manag(?:ed|ing)|owned|drove|own) (?:[\p{L}\d+-]+ ){0,4}(?:projects?|initiatives?|programs?|effort|implementations?|delivery|development|adoption)|production deployments)\b/iu,
  'risk-management':
    /\b(?:risks?|mitigat\p{L}+|contingenc\p{L}+|incidents?|outages?|disaster recovery|business continuity|vulnerabilit\p{L}+|fraud|ensur\p{L}+ (?:\p{L}+ )?compliance|compliance (?:with|of|program|review)|audits?|threats?|security (?:posture|improvements?|review)|hazards?|failover|legal implications|attack vector|devsecops)\b/iu,
  communication:
    /\b(?:present(?:ed|ing|s) |presentations|communicat(?:ed|es|ing)|(?:client|stakeholder|executive|internal|external) communications?|facilitated communication|wrote (?:[\p{L}-]+ ){0,4}(?:documents?|reports?|articles?|specifications?|guides?|specs?|for)|authored|documented|user guides?|communication materials|status reports?|newsletter|brief(?:ed|ings?)|published|pitch(?:ed)|taught|workshops?|webinars?|demonstrations|demos?\b|spoke at|articles?|vision document|translat(?:ed|ing)|drafted|edited|blog posts?|led training|training (?:sessions?|materials))\b/iu,
  'stakeholder-management':
    /\b(?:(?:stakeholders?|clients?|customers?|vendors?|supplier|partner|partners) (?:relationships?|engagement|management|needs|requirements|input|feedback|satisfaction|goals|communication|business)|relationships?|partner(?:ed|ing|ships?)\b|collaborat(?:ed|es|ing) (?:closely )?with|in collaboration with|liais\p{L}+|negotiat(?:ed|ing|ion)|consult(?:ed|ing|ative)|align(?:ed|ing)|evangeliz(?:ed|ing)|(?:with|between|from|among|alongside|to) (?:[\p{L}&'/,-]+ ){0,5}(?:stakeholders|clients|customers|vendors|executives|suppliers|partners|oems|subcontractors|product owners|product managers?|leadership|officials|agencies)|(?:worked|working) (?:closely |directly )?with|cross-functional|client pool|point of contact|primary (?:technical )?contact|client projects|multi-stakeholder|soliciting)\b/iu,
  leadership: new RegExp(
    `\\b${leads}\\b[^.;]{0,45}\\b${people}\\b|\\b(?:mentor(?:ed|ing|s)|coach(?:ed|ing)|hired|recruiting|founded|co-founded|chaired|people manage\\p{L}*|direct reports|supervis(?:ed|ing)|performance (?:feedback|reviews?)|career growth|staffing|shift leader|team[ -]lead(?:er|ing)?|led training|community expert|championed)\\b|\\b(?:led|leading) (?:the |an? |\\d|multiple|all)|^lead (?:the|an?|\\d)|\\blead development`,
    'iu',
  ),
  'strategic-alignment':
    /\b(?:(?!strategic (?:pre-sales|tpm))strateg\p{L}+|(?:product|technical|marketing) vision|vision document|roadmaps?|business (?:plan|goals|case|model|development)|market (?:research|requirements|strategy)|go-to-market|okrs?|priorit(?:ization|izes|izing)|product (?:direction|concept)|long-term|competitive|(?:define|defined) (?:product|key) (?:feature|features)|new markets?|conceptuali[sz]ed)\b/iu,
  'budget-and-vendors':
    /\b(?:budgets?|budgeting|spend\b|spending|p&l|funding|procure\p{L}*|contract (?:terms|negotiation|management)|vendor (?:manage\p{L}*|contracts?|selection)|(?:reduc|cut|lower|sav|sav|control)\p{L}* (?:[\p{L}-]+ ){0,4}costs?|saving[s]? (?:of )?\$|raised \$|saved \$|roi|in-stock|cost (?:reduction|savings|control)|pricing estimates)\b/iu,
  'process-improvement':
    /\b(?:process(?:es)? (?:improve\p{L}*|automation|redesign|re-?engineering)|streamlin(?:ed|ing)|automat(?:ed|ing) |automation (?:for|of)|workflow automation|standardi[sz]\p{L}+|improv(?:ed|ing) (?:the )?(?:[\p{L}-]+ ){0,3}(?:process(?:es)?|efficiency|workflows?|delivery|flow|productivity|output|operations)|(?:new|validation|agile) processes|six sigma|kaizen|continuous (?:improvement|deployments?)|best practices|(?:delivery|quality|coding|operating) (?:standards?|models?|controls)|(?:establish|institut|introduc)\p{L}* (?:[\p{L}-]+ ){0,4}(?:standards?|process(?:es)?|schedules?|models?|cadence|workflow|governance)|(?:reduc|cut|sav|eliminat)\p{L}* (?:[\p{L}\d+%-]+ ){0,5}(?:time|effort|hours|overhead|defects|errors|rework|manual|delays|misses|redundant)|re-?engineer\p{L}*|adoption of (?:scrum|agile|code|kanban|[\p{L}-]+ methodology)|governance|self-service|quality standards?|playbooks?|git workflow|provided a process|automating|optimized (?:staffing|operations|process))\b/iu,
  'metrics-and-data':
    /\b(?:analytics|analy[sz](?:ed?|ing|es) |(?:data|statistical|market|media|fraud|tracking|segmentation|website|defect|regression) (?:analysis|statistics)|analysis of|(?:kpi|performance) (?:dashboard|frameworks?|measurement|goals)|kpis\b|power bi|tableau|dashboards? (?:to|for|using|with)|data[ -](?:driven|science|warehouse|visuali[sz]ation|modeling|issues|initiatives)|measur(?:ed|ing)|performance tracking|statistic\p{L}*|a\/b test|hypothesis testing|predict\p{L}+|market research|incrementality|datasets?|visualiz(?:e|ed|ing))\b/iu,
  'change-management':
    /\b(?:adoption|change management|transition(?:ed|ing|s)?|rolled out|training (?:for|of)|onboard(?:ed|ing)|re-?org\p{L}*|transformation|enablement|rollout)\b/iu,
  judgment:
    /\b(?:decid(?:ed|ing)|decisions?|trade-?offs?|evaluat(?:ed|ing|ion)|recommend(?:ed|ing|ations?)|prioriti[sz](?:ed|es|ing|ation)|triag(?:ed|ing|e)|escalat(?:ed|ing|ion)|selected|root[ -]cause|post-?mortems?)\b/iu,
};

/** Openings that tell of others’ technical work; the named technology is then not yet one’s own. */
const directs = new Set([
  'lead',
  'manage',
  'coordinate',
  'negotiate',
  'brief',
  'present',
  'direct',
  'oversee',
  'supervise',
  'hire',
  'learn',
  'recruit',
]);

/** The skills of the framework that the words of a bullet show, in the framework’s order. */
export const skillsIn = ({ concrete, technologies, opening }: Reading): SkillId[] => {
  const isHandsOn = technologies.length > 0 && opening.kind === 'strong' && !directs.has(opening.base ?? '');
  return skillIds.filter((skill) => signs[skill].test(concrete) || (skill === 'technical-fluency' && isHandsOn));
};

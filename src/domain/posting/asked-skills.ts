import { type SkillId, skillIds } from '#domain/framework/ids.ts';

/** The words with which postings ask for each skill: nouns and duties, where a résumé has deeds. */
const asks: Readonly<Record<SkillId, RegExp>> = {
  'technical-fluency':
    /\b(?:technical(?:ly)? (?:depth|background|fluen\p{L}+|knowledge|understanding|expertise|design|discussions?|trade-?offs?|acumen|experience|degree|credib\p{L}+)|software (?:development|engineering|delivery)|system(?:s)? design|architecture|distributed systems|cloud (?:infrastructure|platforms?|computing|services)|apis?\b|microservices|data(?:base)? (?:migrations?|models?|pipelines?)|machine learning|firmware|hardware|infrastructure|design reviews?|engineering (?:background|degree)|computer science|sdlc|ci\/cd|schema)\b/iu,
  'program-planning':
    /\b(?:program (?:plan\p{L}*|management|manager|charter|roadmap)|project (?:plan\p{L}*|management|manager)|plann?ing|(?:program |project |integrated |delivery |release )?schedules?|scheduling (?:of|and)|milestones?|timelines?|roadmaps?|work breakdown|estimat\p{L}+|scope|release (?:management|planning)|cross-team plan)\b/iu,
  'dependency-management':
    /\b(?:dependenc(?:y|ies)|interdependenc\p{L}+|critical path|cross-team|across (?:\p{L}+ ){0,3}teams|blockers?|unblock\p{L}*|hand-?offs?|multiple teams|workstreams?)\b/iu,
  execution:
    /\b(?:deliver(?:y|ing|ed|ables?)?\b|execut(?:e|es|ing|ion)|ship(?:ping|ped)?\b|launch(?:es|ing)?|end[- ]to[- ]end|drive (?:\p{L}+ ){0,3}(?:to completion|programs?|projects?)|rollouts?|go-?lives?|migrations?|on time)\b/iu,
  'risk-management':
    /\b(?:risks?|mitigat\p{L}+|contingenc\p{L}+|incidents?|compliance|regulat\p{L}+|audits?|security review|at risk|issue management|disaster recovery|business continuity)\b/iu,
  communication:
    /\b(?:communicat\p{L}+|present(?:ation|ations|ing)? |writ(?:e|es|ing|ten)\b|status (?:reports?|updates?)?|report(?:s|ing)? to|executive (?:updates?|summar\p{L}+|presence|communication)|verbal|newsletters?|weekly status|document(?:ation|ing)?|storytelling|articulate)\b/iu,
  'stakeholder-management':
    /\b(?:stakeholders?|cross-functional\p{L}*|partner(?:s|ing)? (?:with|closely|across)|align(?:ment|ing)?|influenc\p{L}+|negotiat\p{L}+|relationships?|customers?|executives?|collaborat\p{L}+|without (?:direct )?authority|liais\p{L}+)\b/iu,
  leadership:
    /\b(?:leadership|lead (?:and mentor|a team|teams|others|without)|mentor\p{L}*|coach\p{L}*|hir(?:e|ing) (?:and|engineers|people|managers|pms|tpms)|manag(?:e|ing) (?:a team|people|direct reports)|in a lead role|servant leader\p{L}*|ownership|self-starter|initiative)\b/iu,
  'strategic-alignment':
    /\b(?:strateg\p{L}+|okrs?|vision|business (?:goals|objectives|outcomes|priorities|value)|long-term|portfolio|prioriti[sz]\p{L}+|annual planning|product roadmap)\b/iu,
  'budget-and-vendors':
    /\b(?:budget\p{L}*|vendors?|suppliers?|contracts?|procure\p{L}+|third[- ]part(?:y|ies)|cost (?:control|management|tracking)|financ(?:e|ial) (?:plan|management|tracking|forecast)\p{L}*|slas?|headcount|contract manufactur\p{L}+)\b/iu,
  'process-improvement':
    /\b(?:process(?:es)?(?: improvement| design| definition)?|continuous improvement|retrospectives?|best practices|agile|scrum|kanban|lean|six sigma|scal(?:e|ing) (?:\p{L}+ ){0,2}process\p{L}*|operational (?:excellence|rigor|efficien\p{L}+)|automat\p{L}+|standardi[sz]\p{L}+|cadence|governance|rituals)\b/iu,
  'metrics-and-data':
    /\b(?:metrics?|kpis?|data[- ]driven|dashboards?|analy(?:tics|tical|sis|ze)|measur(?:e|es|ing|able|ement)|reporting|sql|insights?|slos?)\b/iu,
  'change-management':
    /\b(?:change management|adoption|transformation|transition(?:s|ing)?|training (?:for|of|plans?)|onboarding (?:of|programs?)|enablement|rollouts?|organizational change)\b/iu,
  judgment:
    /\b(?:ambigu\p{L}+|judg(?:e?ment)|decision[- ]?making|decisions?|problem[- ]solv\p{L}+|trade-?offs?|escalat\p{L}+|critical thinking|prioriti[sz]\p{L}+|fast[- ]paced|root[- ]cause|triage)\b/iu,
};

/** The skills that a line of a posting asks for, each with the word that says so. */
export const askedSkills = (line: string): { skill: SkillId; word: string }[] =>
  skillIds.flatMap((skill) => {
    const found = asks[skill].exec(line);
    return found === null ? [] : [{ skill, word: found[0].trim() }];
  });

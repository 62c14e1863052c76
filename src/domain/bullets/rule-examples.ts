import type { RuleCode } from './rules.ts';

/** For each rule a sentence that trips it and one that does not; every company and figure is made up. */
export const ruleExamples: Readonly<Record<RuleCode, { trips: string; passes: string }>> = {
  'CP-VERB-WEAK': {
    trips: 'Worked on the move of 40 build agents to a new data center',
    passes: 'Moved 40 build agents to a new data center in six weeks',
  },
  'CP-VERB-MISSING': {
    trips: 'Experienced coordinator of vendor launches',
    passes: 'Coordinated 9 vendor launches',
  },
  'CP-OPEN-NOUN': {
    trips: 'Migration of 40 services to a shared cluster',
    passes: 'Migrated 40 services to a shared cluster',
  },
  'CP-OPEN-GERUND': {
    trips: 'Coordinating weekly launch reviews for 5 teams',
    passes: 'Coordinated weekly launch reviews for 5 teams',
  },
  'CP-DUTY': {
    trips: 'Responsible for the certification schedule of two devices',
    passes: 'Re-planned the certification schedule of two devices',
  },
  'CP-PASSIVE': {
    trips: 'The cutover was completed by the night crew in 3 hours',
    passes: 'Completed the cutover with the night crew in 3 hours',
  },
  'CP-PRONOUN': {
    trips: 'Closed 14 open dependencies that my team had left for a quarter',
    passes: 'Closed 14 open dependencies left for a quarter',
  },
  'CP-VERB-PLAIN': {
    trips: 'Handled the intake of 300 support tickets a month',
    passes: 'Triaged 300 support tickets a month',
  },
  'CP-CREDIT-SHARED': {
    trips: 'Built the returns portal as part of a team of 8',
    passes: 'Built the refund step of the returns portal on a team of 8',
  },
  'CP-OUTCOME-NONE': {
    trips: 'Scheduled the weekly design review with the hardware leads',
    passes: 'Scheduled design reviews with the hardware leads, which cut late changes from 11 to 3 a release',
  },
  'CP-SCOPE-ONLY': {
    trips: 'Ran the launch program of 7 teams in 4 countries',
    passes: 'Ran the launch program of 7 teams in 4 countries, finishing two weeks ahead of schedule',
  },
  'CP-OUTCOME-UNMEASURED': {
    trips: 'Rewrote the release checklist, reducing rollbacks',
    passes: 'Rewrote the release checklist, reducing rollbacks from 9 to 2 a quarter',
  },
  'CP-SCOPE-NONE': {
    trips: 'Led the certification program for the new thermostat',
    passes: 'Led the certification program for 3 thermostats',
  },
  'CP-NUMBER-NO-BASELINE': {
    trips: 'Cut build time 40% by caching artifacts',
    passes: 'Cut build time 40%, from 50 minutes to 30, by caching artifacts',
  },
  'CP-NUMBER-HARD-TO-BELIEVE': {
    trips: 'Reduced support cost by 100% with a new intake form',
    passes: 'Reduced support cost by 18% with a new intake form',
  },
  'CP-MECHANISM-NONE': {
    trips: 'Reduced escaped defects 30% in two quarters',
    passes: 'Reduced escaped defects 30% in two quarters by adding a contract test to each interface',
  },
  'CP-TECH-UNNAMED': {
    trips: 'Built a data pipeline for 12 clinics',
    passes: 'Built a data pipeline in Airflow for 12 clinics',
  },
  'CP-TECH-LIST': {
    trips: 'Technologies: Python, Kafka, Terraform, Grafana',
    passes: 'Moved alerting to Grafana, which cut pages from 60 to 15 a week',
  },
  'CP-PARTNER-NONE': {
    trips: 'Led a cross-functional effort that shipped two weeks early',
    passes: 'Led a cross-functional effort (legal, firmware, two suppliers) that shipped two weeks early',
  },
  'CP-RISK-UNNAMED': {
    trips: 'Managed risks and dependencies of the launch',
    passes: 'Managed 31 dependencies of the launch, the antenna certification first',
  },
  'CP-TERM-EMPTY': {
    trips: 'Owned stakeholder alignment, dependency tracking and risk mitigation',
    passes: 'Owned 23 dependencies across firmware and cloud, and escalated the two that moved the date',
  },
  'CP-HEDGE': {
    trips: 'Successfully moved 3 warehouses to one label format',
    passes: 'Moved 3 warehouses to one label format',
  },
  'CP-AMOUNT-VAGUE': {
    trips: 'Trained numerous operators on the new line',
    passes: 'Trained 46 operators on the new line',
  },
  'CP-OBJECT-VAGUE': {
    trips: 'Managed projects for the regional office',
    passes: 'Managed the badge-system replacement for the regional office',
  },
  'CP-BUZZWORD': {
    trips: 'Delivered innovative, best-in-class onboarding for 30 stores',
    passes: 'Delivered one-day onboarding for 30 stores',
  },
  'CP-SELF-PRAISE': {
    trips: 'Expert in launch readiness with a strong understanding of cloud cost',
    passes: 'Wrote the launch-readiness checklist that 11 teams use',
  },
  'CP-FILLER': {
    trips: 'Met 3 suppliers on a weekly basis in order to settle part shortages',
    passes: 'Met 3 suppliers weekly to settle part shortages',
  },
  'CP-LIST-OPEN': {
    trips: 'Wrote charters, schedules, status reports, etc.',
    passes: 'Wrote the charter and the schedule of a 9-month program',
  },
  'CP-PLACEHOLDER': {
    trips: 'Cut lead time by XX% across [number] plants',
    passes: 'Cut lead time by 12% across 4 plants',
  },
  'CP-CONFIDENTIAL': {
    trips: 'Planned the unannounced tablet under NDA with a launch partner',
    passes: 'Planned a consumer device with a launch partner',
  },
  'CP-ACRONYM': {
    trips: 'Moved 14 sites to the ZQTR process',
    passes: 'Moved 14 sites to the zone transfer (ZQTR) process',
  },
  'CP-LENGTH-SHORT': {
    trips: 'Built an API',
    passes: 'Built the billing interface that 9 partners call',
  },
  'CP-LENGTH-LONG': {
    trips:
      'Led the replacement of the warehouse label system, which began in spring with interviews of the shift leads, went on with a long evaluation of four suppliers, a pilot at one dock, a second pilot at another dock, and ended with the rollout to all docks',
    passes: 'Replaced the label system at 6 docks after a pilot at one',
  },
  'CP-ACHIEVEMENTS-MANY': {
    trips: 'Led the audit, rewrote the runbook, hired 3 analysts, and negotiated the hosting contract',
    passes: 'Negotiated the hosting contract down by $40,000 a year',
  },
  'CP-TENSE-MIXED': {
    trips: 'Planned the pilot at 3 docks and runs the weekly review',
    passes: 'Planned the pilot at 3 docks and ran the weekly review',
  },
  'CP-FORMAT-PARSER': {
    trips: 'Cut returns ➤ from 9% to 6%',
    passes: 'Cut returns from 9% to 6%',
  },
};

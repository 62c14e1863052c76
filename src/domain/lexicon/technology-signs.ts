/** A noun after a name that shows the name to be a technology: "Spring services". */
export const technicalNoun =
  /^(?:-based|-powered|-native|-driven)?\s+(?:\(?[\p{L}-]+\)?\s+)?(?:services?|microservices?|apps?|applications?|APIs?|scripts?|scripting|backends?|back-end|frontends?|front-end|code|codebase|SDKs?|clusters?|pipelines?|jobs|cookbooks?|recipes|packages?|librar(?:y|ies)|dashboards?|framework|models?|quer(?:y|ies)|servers?|databases?|developers?|programming|modules?|components?|integrations?|migrations?|workflows?|plugins?|extensions?|bots?|channels?|workspaces?|instances?|platform|programs|tests?|suites?|hooks|UI|UIs|web|mobile|desktop|firmware|drivers?|language|runtime|engine|tables?|events|tracking|streaming|manifests?|playbooks?|console|reports?|templates?|stack|containers?|binary|binaries|client|clients|CLI|gems?|crates?|tool|tools|tooling|views?|pages|upgrade|rollout|deployment|implementation|administration|admin|licen[cs]es?|licen[cs]ing|ERP|CRM|EHR|EMR|DB|Boot|MVC|Shiny|Financials|Enterprise|Cloud|SDLC|ticketing|CDP)\b/iu;
/** What stands before a name and shows it to be one: "using", "written in", a list. */
export const governing =
  /(?:\b(?:using|use of|learned|learning|taught|teaching|studied|via|in|with|on|to|from|into|through|of|leveraging|leveraged|used|adopted|adopting|deployed|configured|administered|implemented|introduced|migrated|programmed|written in|built (?:in|on|with)|and|or|including|e\.g\.|such as|like|embedded|modern|Apache|Oracle|Microsoft|MS|Adobe|HashiCorp|Amazon|AWS|Twilio)|[,/(&+:])\s*$/iu;

/** Words around an everyday word that show it is not the technology. */
export const otherwise: Readonly<Record<string, RegExp>> = {
  chef: /^\s+de\b/iu,
  spring:
    /^[\s,]*(?:of\s+)?(?:'?\d{2}|semester|term|quarter|release|launch|training|season|campaign|collection|break|sale|game|concert|event|and fall|cleaning|class|tour|musical|and summer)/iu,
  go: /^(?:-|\s(?:to|live|lives|after|beyond|above|forward|from|no-go|or no|public|get|green|on|out|into|through|ahead|getters?)\b|\/no)/iu,
  r: /^(?:&|\s?&|'|\s?\d|\.|\s+rated)/u,
  c: /^(?:-|\s?\d|\.|'|\s+(?:suite|level|corp|round|series)\b|\s?&)/iu,
  swift:
    /^\s+(?:response|action|delivery|resolution|recovery|execution|turnaround|decision|escalation|and|changes|implementation|river|transport|escalations)/iu,
  teams: /^\s+(?:across|of|in|at|and|to|for|from|with|on)\b/iu,
  segment: /^\s+(?:leads?|managers?|of|by|analysis|customers|head|owners?|growth|revenue|strategy|reporting)/iu,
  project: /^\s+(?:manager|management|lead|plan|\p{Lu})/iu,
  word: /^\s+(?:of|processing|counts?|mouth)/iu,
  access: /^\s+(?:to|control|management|points?|reviews?|and|for|rights|governance|policies)\b/iu,
  express: /^\s+(?:delivery|shipping|lane|lanes|checkout|scripts|card|inc|corp|office|interest|in)/iu,
  box: /^\s+(?:of|office|sets?|store|retailers?|testing)/iu,
};
/** Names so common as words that a comma or a preposition before them shows nothing. */
export const neverByComma = new Set([
  'teams',
  'project',
  'word',
  'access',
  'box',
  'go',
  'make',
  'play',
  'oracle',
  'square',
  'monday',
  'segment',
  'spring',
  'word',
  'epic',
  'outlook',
  'r',
  'c',
  'ray',
  'rally',
  'storm',
  'salt',
  'pages',
  'processing',
  'less',
  'phoenix',
  'atlas',
  'apple',
]);

/** Names of people and places too: "to" and "from" before them show nothing. */
export const alsoNames = new Set(
  'ada atlas athena aurora cadence crystal hudson jasmine julia lotus luigi maya nomad rally rider'.split(' '),
);

/** Of these, places: "in" before them shows nothing either. */
export const alsoPlaces = new Set(['athena', 'atlas', 'aurora', 'hudson']);

/** Names that people also write in lower case and that are seldom anything else. */
export const writtenSmall = new Set(
  'airflow angular cassandra confluence excel firebase firefox flask gulp jest kinesis looker maven okta playwright polars puppeteer rails redshift superset tableau tailwind vue'.split(
    ' ',
  ),
);
/** Everyday words that in lower case are a technology only in a list of others: "svelte, express, and mongodb". */
export const listedSmall = new Set('react express mocha jasmine ember electron spark hive'.split(' '));
/** What is made with a product, right after its name: "angular front end", "excel macros". */
export const thingOfProduct =
  /^\s+(?:front[\s-]?ends?|back[\s-]?ends?|apps?|applications?|clusters?|components?|dashboards?|functions?|jobs|macros?|pages|pipelines?|queries|reports?|scripts?|sheets?|spreadsheets?|templates?|tests|workbooks?)\b/u;

import { type Certainty, technologies } from '#domain/lexicon/technologies.ts';
import { verbForms } from '#domain/lexicon/verbs.ts';
import type { Span } from './text.ts';

/** A technology that a text names, under the name that the vocabulary gives it. */
export type NamedTechnology = Span & { name: string };

type Mention = NamedTechnology & { certainty: Certainty | 'product' };

const vocabulary: ReadonlyMap<string, { name: string; certainty: Certainty }> = new Map(
  technologies.map((technology) => [technology.name.toLowerCase(), technology]),
);
const longestName = Math.max(...technologies.map(({ name }) => name.length));

const wordStart = /(?<![\p{L}\p{N}_@#$.-])\.?[\p{L}\p{N}]|(?<=[\p{L}\p{N}])-(?=[A-Z])[A-Z]/gu;
const boundaryAfter =
  /^(?![\p{L}\p{N}+#_]|-(?:to|on|off|in|out|up|over|and|through|ahead|live|getter|kart)\b|\.\p{L}|@)/u;

/** The longest listed name that starts here. */
const nameAt = (text: string, start: number): Mention | undefined => {
  const window = text.slice(start, start + longestName + 1);
  for (let length = Math.min(longestName, window.length); length > 0; length -= 1) {
    const written = window.slice(0, length);
    const entry = vocabulary.get(written.toLowerCase());
    if (entry !== undefined && boundaryAfter.test(text.slice(start + length, start + length + 10)))
      return { ...entry, start, end: start + length };
  }
  return undefined;
};

const technicalNoun =
  /^(?:-based|-powered|-native|-driven)?\s+(?:\(?[\p{L}-]+\)?\s+)?(?:services?|microservices?|apps?|applications?|APIs?|scripts?|scripting|backends?|back-end|frontends?|front-end|code|codebase|SDKs?|clusters?|pipelines?|jobs|cookbooks?|recipes|packages?|librar(?:y|ies)|dashboards?|framework|models?|quer(?:y|ies)|servers?|databases?|developers?|programming|modules?|components?|integrations?|migrations?|workflows?|plugins?|extensions?|bots?|channels?|workspaces?|instances?|platform|programs|tests?|suites?|hooks|UI|UIs|web|mobile|desktop|firmware|drivers?|language|runtime|engine|tables?|events|tracking|streaming|manifests?|playbooks?|console|reports?|templates?|stack|containers?|binary|binaries|client|clients|CLI|gems?|crates?|tool|tools|tooling|views?|pages|upgrade|rollout|deployment|implementation|administration|admin|ERP|CRM|EHR|EMR|DB|Boot|MVC|Shiny|Financials|Enterprise|Cloud|SDLC|ticketing|CDP)\b/iu;
const governing =
  /(?:\b(?:using|use of|learned|learning|taught|teaching|studied|via|in|with|on|to|from|into|through|of|leveraging|leveraged|used|adopted|adopting|deployed|configured|administered|implemented|introduced|migrated|programmed|written in|built (?:in|on|with)|and|or|including|e\.g\.|such as|like|embedded|modern|Apache|Oracle|Microsoft|MS|Adobe|HashiCorp|Amazon|AWS|Twilio)|[,/(&+:])\s*$/iu;

/** Words around an everyday word that show it is not the technology. */
const otherwise: Readonly<Record<string, RegExp>> = {
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
const neverByComma = new Set([
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

const isSentenceStart = (before: string): boolean =>
  /^[\s"'([*\d.)-]*$/u.test(before) || /[.!?:;]["')\]]?\s+["'(]?$/u.test(before);

/** Whether the certain technologies of the text stand right beside a mention in a list. */
const isListed = (text: string, mention: Mention, certain: readonly Mention[]): boolean =>
  certain.some(
    (other) =>
      (other.end <= mention.start &&
        /^\s*(?:[,/&+|]|and\b|or\b|with\b|, and\b|\+|to\b|into\b|->|\u2192)\s*$|^\s*\/\s*$/u.test(
          text.slice(other.end, mention.start),
        )) ||
      (other.start >= mention.end &&
        /^\s*(?:[,/&+|]|and\b|or\b|with\b|, and\b|\+|to\b|into\b|->|\u2192)\s*$/u.test(
          text.slice(mention.end, other.start),
        )),
  );

const isSettled = (text: string, mention: Mention, certain: readonly Mention[]): boolean => {
  const written = text.slice(mention.start, mention.end);
  if (written !== mention.name) return false;
  const after = text.slice(mention.end, mention.end + 40);
  const before = text.slice(Math.max(0, mention.start - 30), mention.start);
  const key = mention.name.toLowerCase();
  if (otherwise[key]?.test(after) === true || (/^\s+\p{Lu}\p{Ll}+/u.test(after) && !technicalNoun.test(after)))
    return false;
  if (isListed(text, mention, certain)) return true;
  if (technicalNoun.test(after) && !(isSentenceStart(before) && key !== 'react' && key !== 'rust' && key !== 'ruby'))
    return (
      !['project', 'teams', 'access', 'segment', 'make', 'play', 'go', 'epic'].includes(key) ||
      key === 'go' ||
      (key === 'segment' && /^\s+(?:CDP|events|tracking|integration|workspace)/u.test(after)) ||
      (key === 'access' && /^\s+(?:database|db)/iu.test(after)) ||
      (key === 'epic' && /^\s+(?:EHR|EMR)/u.test(after))
    );
  if (/^\.js|^\s\d+(?:[cgi]\b|\.\d)/u.test(after)) return true;
  if (isSentenceStart(before)) return false;
  const governed = governing.exec(before);
  if (governed === null) return false;
  const sign = governed[0].trim().toLowerCase();
  if (
    neverByComma.has(key) &&
    /^(?:[,/(&+:]|and|or|to|of|on|from|into|through|via|with|including|like)$/u.test(sign) &&
    !(key === 'r' || key === 'c' || key === 'go'
      ? /^(?:with|via|of)$/u.test(sign) && /^\s*(?:$|[.,;)])/u.test(after)
      : false)
  )
    return (
      /^(?:microsoft|ms|oracle|apache)$/u.test(sign) ||
      (/^(?:word|outlook|access)$/u.test(key) && /^us(?:ed|ing)$/u.test(sign))
    );
  if (key === 'teams' || key === 'project' || key === 'word' || key === 'access')
    return /^(?:microsoft|ms)$/u.test(sign) || (/^(?:word|access)$/u.test(key) && /^us(?:ed|ing)$/u.test(sign));
  return /^(?:using|use of|learned|learning|taught|teaching|studied|via|in|with|leveraging|leveraged|used|adopted|adopting|configured|programmed|written in|built (?:in|on|with)|apache|oracle|microsoft|ms|adobe|hashicorp|amazon|aws|such as|like|e\.g\.|including|embedded|[(/])$/u.test(
    sign,
  );
};

/** Companies whose name is also the name of what they make. */
const vendors = new Set(
  'AWS|Azure|Google Cloud|GCP|SAP|Salesforce|OpenAI|VMware|Oracle|Zoom|Slack|Stripe|Workday|ServiceNow|Atlassian|Okta|Databricks|Snowflake|Splunk|GitHub|GitLab|HubSpot|Shopify|Dropbox|Twilio|Cloudflare|Autodesk|Fortinet|Akamai|Rackspace|Nutanix|Citrix|HashiCorp|Cloudera|Hortonworks|MapR|Zscaler|CrowdStrike|Tenable|Qualys|Rapid7|SailPoint|CyberArk|Palo Alto|Sybase|Informatica|Teradata|Netezza|MicroStrategy|Qlik|Pegasystems|Appian|UiPath|Automation Anywhere|MuleSoft|TIBCO|SnapLogic|Fivetran|Talend|Veeva|Cerner|Meditech|Allscripts|athenahealth|eClinicalWorks|Guidewire|Temenos|DocuSign|Zendesk|Marketo|Eloqua|Mailchimp|SurveyMonkey|Qualtrics|ZoomInfo|Gainsight|Procore|Yardi|RealPage|Synopsys|Intuit|Xero|NetSuite|Coupa|Anaplan|Concur|Yammer|Skype|Netscape|Macromedia|Roku|Confluent|Datadog|New Relic|Dynatrace|PagerDuty|SolarWinds|Fastly|Heroku|DigitalOcean|Linode|Netlify|Vercel|Veracode|Checkmarx|Snyk|JFrog|Smartsheet|Asana|Airtable|Amplitude|Mixpanel|Braze|Intercom|Miro|Canva|Figma|Blackboard|MATLAB|BlackLine|OneStream|Optimizely|Kinaxis|Appian|Siebel|PeopleSoft'
    .split('|')
    .map((name) => name.toLowerCase()),
);
const organizationAfter =
  /^(?:'s\b|'(?=\s))(?!\s+(?:[\p{L}-]+\s+){0,2}(?:API|SDK|platform|service|console|CLI))|^,?\s+(?:Inc|Corp|LLC|Ltd)\b|^\s+(?:Infrastructure\b(?! as)|teams?\b|org(?:anization)?\b|leadership|executives?|leaders\b|customers\b|clients\b|employees|sales\b(?! cloud)|marketing\b(?! cloud)|partners?\b|partnership|stakeholders|professional services|consultants|account (?:team|manager|exec)|office|engineering team|support team|product team|acquisition|merger|summit|conference|recruiters)/iu;
const organizationBefore =
  /\b(?:at|joined|by|(?:clients|customers|companies|partners|vendors|accounts|brands|employers|competitors|OEMs) (?:like|such as|including|\(|e\.g\.)|(?:partner(?:ed|ing|ship)?|collaborat\p{L}+|negotiat\p{L}+|contracts?|relationships?) with|acquired by|sold to)\s+(?:\p{Lu}[\p{L}&]*,\s+(?:and\s+)?)*$/iu;

/** AWS and the like said of an organization, not of the platform. */
const isOrganization = (text: string, { name, start, end }: Mention): boolean =>
  vendors.has(name.toLowerCase()) &&
  (organizationAfter.test(text.slice(end, end + 60)) ||
    organizationBefore.test(text.slice(Math.max(0, start - 70), start)));

const companyProduct =
  /(?<![\p{L}\p{N}])(?:Apache|Adobe|AWS|Azure|Atlassian|Autodesk|Microsoft (?:Azure|Dynamics|SQL)|Google Cloud|HashiCorp|Oracle (?:Cloud|Database)|Salesforce|ServiceNow|SAP|Cisco|JetBrains|Splunk|GitHub|GitLab|Red Hat|Siemens NX|VMware|HP ALM|Juniper)\s+[\p{Lu}\d][\p{L}\d.+#/-]+/gu;
const productVersion =
  /(?<![\p{L}\p{N}])[\p{Lu}][\p{L}\d]*[\p{Ll}\d][\p{L}\d]*\s(?:v\d+(?:\.\d+)*|\d+\.\d+(?:\.\d+)*)(?![\p{L}\p{N}%+,.]*\d|%|\+|\s?(?:million|billion|thousand|percent|x\b|[kKMB]\b|hours|days|years|months|weeks|minutes|seconds|out|stars?|points?|GPA|FTE))/gu;
const spelledProduct = /(?<![\p{L}\p{N}.@/])(?:[\p{L}][\p{L}\d]+\.js|[\p{Lu}][\p{L}\d]*(?:SQL|DB))(?![\p{L}\p{N}])/gu;
const versionNoProduct =
  /^(?:GPA|CGPA|Rating|Score|Level|Phase|Version|Industry|Web|Section|Rated|Averag\p{L}*|Maintain\p{L}*|Achiev\p{L}*|Over|About|From|To|By|With|Release|Tier|Led|Raised|Improved|Increased|Reduced|Cut|Grew|Saved|Title|Part|Chapter|Scope|Team|PCI|Earned|Delivered|Managed|Approximately|Nearly|Roughly|Chapter|Exhibit|Goal|Objective)$/iu;

const productMentions = (text: string): Mention[] => [
  ...[...text.matchAll(spelledProduct)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    name: match[0],
    certainty: 'product' as const,
  })),
  ...[...text.matchAll(companyProduct)]
    .filter(
      (match) =>
        !/^(?:AWS|Azure|Salesforce|SAP|Cisco|GitHub|Splunk|Adobe|VMware|Atlassian|ServiceNow|Autodesk|GitLab|Juniper)\s+(?:Infrastructure|Inc|Corp|Team|Partner|Certified|Professional|Solutions?|Sales|Community|Summit|User|Leadership|Engineering|Product|Customer|Marketing|Operations|Global|Finance|Legal|Security\s+team)\b/u.test(
          match[0],
        ),
    )
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      name: match[0],
      certainty: 'product' as const,
    })),
  ...[...text.matchAll(productVersion)]
    .filter(
      (match) =>
        !versionNoProduct.test(match[0].split(/\s/u)[0] ?? '') &&
        verbForms(match[0].split(/\s/u)[0] ?? '').length === 0,
    )
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      name: match[0].replace(/\s\S+$/u, ''),
      certainty: 'product' as const,
    })),
];

const isAsWritten = (text: string, mention: Mention): boolean =>
  text.slice(mention.start, mention.end) === mention.name &&
  !(isSentenceStart(text.slice(0, mention.start)) && !technicalNoun.test(text.slice(mention.end, mention.end + 40)));

/** The technologies that a plain text names, each place once, in order. */
export const technologiesIn = (text: string): NamedTechnology[] => {
  const mentions: Mention[] = [];
  for (const { index } of text.matchAll(wordStart)) {
    const mention = index < (mentions.at(-1)?.end ?? 0) ? undefined : nameAt(text, index);
    if (mention !== undefined) mentions.push(mention);
  }
  const certain = mentions.filter(
    (mention) =>
      mention.certainty === 'distinctive' || (mention.certainty === 'as-written' && isAsWritten(text, mention)),
  );
  let settled = certain;
  for (let round = 0; round < 2; round += 1) {
    const known = settled;
    settled = mentions.filter(
      (mention) =>
        known.includes(mention) ||
        (mention.certainty === 'in-context' && isSettled(text, mention, known)) ||
        (mention.certainty === 'as-written' &&
          text.slice(mention.start, mention.end) === mention.name &&
          isListed(text, mention, known)),
    );
  }
  const named = settled.filter((mention) => !isOrganization(text, mention));
  const others = productMentions(text).filter(
    ({ start, end }) => !named.some((mention) => start < mention.end && mention.start < end),
  );
  return [...named, ...others]
    .toSorted((one, other) => one.start - other.start)
    .map(({ start, end, name }) => ({ start, end, name }));
};

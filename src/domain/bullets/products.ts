import { verbForms } from '#domain/lexicon/verbs.ts';
import type { Mention } from './technology-mention.ts';

/** Makers whose name may mean the company or the product. */
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
export const isOrganization = (text: string, { name, start, end }: Mention): boolean =>
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

/** Products that are in no list and are spelled like one: "Apache Foo", "Foo 3.2", "foo.js", "FooDB". */
export const productMentions = (text: string): Mention[] => [
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

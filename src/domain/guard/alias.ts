/** Names that are two spellings of one thing; every word of one of them must stand in the source. */
const names = `
aws = amazon web services|gcp = google cloud platform = google cloud|k8s = kubernetes|postgres = postgresql|js = javascript|ts = typescript|golang = go
mongo = mongodb|ms = microsoft|sfdc = salesforce|ml = machine learning|ai = artificial intelligence|nlp = natural language processing
ci = continuous integration|cd = continuous delivery = continuous deployment|qa = quality assurance|ux = user experience|ui = user interface
hr = human resources|it = information technology|pr = public relations|qbr = quarterly business review|mbr = monthly business review|kpi = key performance indicator
kpis = key performance indicators|sla = service level agreement|slas = service level agreements|slo = service level objective|slos = service level objectives
okr = objectives and key results|okrs = objectives and key results|roi = return on investment|nps = net promoter score|csat = customer satisfaction
rfp = request for proposal = request for proposals|rfps = requests for proposals|sow = statement of work|msa = master service agreement|nda = nondisclosure agreement
pto = paid time off|poc = proof of concept|mvp = minimum viable product|sop = standard operating procedure|sops = standard operating procedures|etl = extract transform load
erp = enterprise resource planning|crm = customer relationship management|ehr = electronic health record|ehrs = electronic health records|emr = electronic medical record
icu = intensive care unit|er = emergency room|or = operating room|pos = point of sale|api = application programming interface|sdk = software development kit
db = database|dbs = databases|app = application|apps = applications|repo = repository|repos = repositories|config = configuration|admin = administration
docs = documentation = documents|specs = specifications|spec = specification|info = information|mgmt = management|dept = department|ops = operations|dev = development
eng = engineering|infra = infrastructure|prod = production|env = environment|envs = environments|perf = performance|biz = business|mins = minutes|hrs = hours|yrs = years
us = united states|usa = united states|uk = united kingdom|eu = european union|nyc = new york city|sf = san francisco|la = los angeles
mfa = multifactor authentication|sso = single sign on|tco = total cost of ownership|bi = business intelligence|raid = risks assumptions issues dependencies
stand = standups|standups = stand|standup = stand|signup = sign up|signups = sign ups|setup = set up|followup = follow up|backend = back end|frontend = front end
onboarding = on boarding|rollout = roll out|rollouts = roll outs|handoff = hand off|handoffs = hand offs|handover = hand over|cutover = cut over|makefile = make
healthcare = health care|checklist = check list|crossfunctional = cross functional|ecommerce = e commerce|email = e mail|website = web site|timeline = time line
firsttime = first time|offsite = off site|onsite = on site|realtime = real time|fulltime = full time|parttime = part time|yearlong = year long|weekly = a week = per week = each week = every week
daily = a day = per day = each day = every day|monthly = a month = per month = each month = every month|quarterly = a quarter = per quarter = each quarter = every quarter
`;

const spellings: readonly (readonly string[][])[] = names
  .split(/[|\n]/u)
  .filter((line) => line.includes('='))
  .map((line) => line.split('=').map((name) => name.trim().split(' ')));

const others: ReadonlyMap<string, readonly string[][]> = (() => {
  const map = new Map<string, string[][]>();
  for (const same of spellings)
    for (const name of same)
      for (const word of name) {
        const rest = same.filter((other) => other !== name);
        map.set(word, [...(map.get(word) ?? []), ...rest]);
      }
  return map;
})();

const none: readonly string[][] = [];

/** What else a word may stand for: "AWS" for Amazon Web Services and each word of it for "AWS". */
export const aliasesOf = (word: string): readonly string[][] => others.get(word) ?? none;

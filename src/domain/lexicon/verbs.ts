import { words } from './words.ts';

/** Verbs with a regular past, in the base form, as a résumé of any trade may open with. */
const regular = `
intern cooperate belong abolish absorb accelerate accept access acclimate accommodate accompany accomplish account accredit accumulate achieve acquire act activate actuate
adapt add address adjudicate adjust administer administrate admit admonish adopt advance advertise advise advocate aerate aggregate agree aid aim
air align allay alleviate allocate allot allude alter amass amend amplify analyze anchor anesthetize animate anneal annotate announce answer
anticipate appeal appease apply appoint apportion appraise apprehend approach approve arbitrate architect archive arrange arrest articulate
ascertain aspire assemble assert assess assign assimilate assist assume assure attach attack attain attempt attend attract attribute attune audit
augment auscultate author authorize autoclave automate avert avoid award back backfill backtest bake balance bargain base batch bathe benchmark
benefit biopsy blend block blog blueprint bolster book boost bootstrap border borrow bottle bottleneck brainstorm brand bridge brief broaden broker
budget bulk bundle butcher calculate calibrate call camp campaign canvass captain capture care carry carve catalog catalogue catalyze categorize
cater catheterize cause cauterize celebrate cement center centralize certify chair challenge champion change channel chaperone charge charm chart
charter chase chauffeur check chlorinate choreograph churn circulate circumvent cite claim clarify classify clean clear climb clinch clone close
co-author co-chair co-create co-design co-develop co-found co-host co-ordinate co-own coach coauthor coax code codify coin cold-call collaborate
collate collect color combat combine comfort command commend comment commentate commercialize commission commit communicate compare compensate
compete compile complement complete comply compose compound compress compute conceive concentrate conceptualize conclude concoct condense conduct
confer confide configure confirm confront connect conserve consider consign consolidate constrain construct consult consume contact contain
containerize contest contextualize continue contour contract contribute contrive control convene converge convert convey convince cook coordinate
cope copy correct correlate correspond counsel count counter couple cover craft create credential critique cross-examine cross-sell cross-train
culminate cultivate culture curate curb cure customize de-escalate de-risk deactivate debate debug decentralize decide decipher declare decommission
decompose deconflict deconstruct decorate decouple decrease dedicate deduce dedupe deduplicate deem deepen defend defer defibrillate define defray
defrost defuse delegate delete deliberate delight delimit delineate deliver demand demolish demonstrate demystify denote depict deploy depose
deposit deprecate derisk derive describe design designate desk-check detail detain detect deter determine detoxify develop devise devote diagnose
diagram dictate diet differentiate diffuse digest digitalize digitize dilute diminish direct disburse discharge discipline disclose discontinue
discover discuss dismantle dispatch dispense display disprove disrupt dissect disseminate dissolve distill distribute dive diversify divert divest
divide dock dockerize document dodge dogfood donate double downgrade downsize draft dramatize dress drill duplicate e-mail earmark earn ease
economize edit educate effect elaborate elect elevate elicit eliminate elucidate email embroider emcee empathize emphasize employ empower emulate
enable enact encapsulate encode encourage encrypt end endorse endow enforce engage engineer enhance enlarge enlighten enlist enquire enrich enroll
ensure entail entertain entrust enumerate envisage envision equalize equate equip eradicate escalate escort establish estimate etch evacuate evade
evaluate evangelize evoke evolve examine excavate exceed exchange execute exempt exercise exhibit exhume expand expedite expel expense experiment
explain explore export expose express extend extract extrapolate extrude fabricate facilitate fact-check familiarize farm fashion fast-track fasten
feature federalize federate fertilize field figure file fill fillet film filter finalize finance fine-tune finesse finish fix flag flatten flip fold
follow forage forge form formalize format formulate fortify forward foster found frame franchise free freelance fuel fulfil fulfill fumigate
function fund fundraise furnish further fuse gain galvanize gamify garner garnish gatekeep gather gauge generalize generate ghost-write glaze glean
govern grade graduate grant graph green-light greet grill groom ground group guarantee guard guest-lecture guide halt halve handle harden harmonize
harness harvest hasten head headhunt headline heighten help highlight hire hone host hotfix house humanize hydrate hypothesize ideate identify
ignite illuminate illustrate imagine immerse immunize impact impart implement import impose impress improve improvise inaugurate incentivize
incorporate increase incubate index indict induce infer influence inform infuse initialize initiate inject innovate inoculate inscribe insource
inspect inspire install instill institute institutionalize instruct instrument insulate insure intake integrate intensify interact intercept
interconnect interface interlock interpolate interpret interrogate intervene interview introduce intubate invent inventory invest investigate
invigorate invite invoice involve iron irrigate isolate issue itemize iterate jettison join jot judge juggle jump-start justify kick kick-start knit
label ladder land launch launder layer lease lecture legislate lengthen lessen level lever leverage liaise liberate license lift limit link
liquidate list listen litigate live livestream load-test loan lobby localize locate lock log lower machine magnify maintain man manage mandate
manipulate manufacture map market master mastermind match maximize measure mechanize mediate memorialize memorize mend mentor merchandise merge
message microtarget migrate mill mine minimize mint mitigate mix mobilize model moderate modernize modify modularize mold monetize monitor morph
mortgage motivate mount move mow multiplex multiply multitask muster name narrate narrow navigate necessitate negotiate network neutralize nominate
normalize note notify nourish nudge number nurse nurture observe obsolete obtain offboard offer officiate offload onboard open open-source operate
operationalize optimize orchestrate order organize orient originate outfit outline outmaneuver outpace outperform outshine outsource overhaul
overlap overwrite own pace pack package page paint pair parallelize parameterize parlay parse participate partition partner pasteurize patch patent
patrol pave peer-review pen-test penalize penetrate perceive perfect perform permit perpetuate personalize persuade petition phase phlebotomize
photograph pick pickle pilot pinpoint pioneer pipeline pitch pivot place plan plant plate play plot plow plug plumb point police polish poll
pollinate pool port portray position post postpone pour power practice praise pre-qualify precipitate predict prep prepare prescribe presell present
preserve preside press pressure-test presume prevail prevent price prime print prioritize privatize probe process proctor procure produce
productionize productize profile profit program project promote prompt proof propagate propel proportion propose prosecute prospect protect
prototype provide provision prune publicize publish pull purchase purge pursue push quadruple qualify quality-check quantify quarantine quell quench
query question queue quilt quiz quote rack raise rally ramp rank rate rationalize re-architect re-baseline re-design re-energize re-engineer re-plan
re-platform re-prioritize re-scope re-structure re-write reach react realign realize reallocate rearchitect reason reassign reassure rebalance
rebase rebaseline rebound rebrand rebut recalibrate recapture receive recertify recharge recite reckon reclaim reclassify recode recognize recommend
reconcile reconfigure reconstruct recontract record recoup recover recreate recruit rectify recycle red-team redact redefine redeploy redesign
redevelop redirect redline reduce reenergize reengineer refactor refer refill refinance refine refocus reform reformat refresh refurbish refute
register regularize regulate rehabilitate rehearse rehome reign reimagine reimburse reinforce reinstate reintroduce reinvent reinvigorate reject
rejuvenate rekindle relate relaunch relax relay release relieve relocate rely remap remediate remedy remind remodel remove render renegotiate renew
renovate rent reorganize repackage repair repatriate replace replan replatform replenish replicate replumb report reposition repossess represent
repress reprioritize reproduce reprogram repurpose requalify request require requisition reroute rescope rescue research resequence reserve reshape
reslot resolve resonate respond restock restore restrain restrict restructure result resurrect resuscitate retain retell retire retool retouch
retrain retrieve retrofit return reunite reuse revalidate revamp reveal reverse reverse-engineer revert review revise revitalize revive
revolutionize reward rework rig right-size rightsize roadmap roll root-cause rotate rouse rout route safeguard sail salvage sample sanction sand
sandbox sanitize satisfy saturate save saw scaffold scale scan schedule school scope score scour scout screen script scrub scrutinize sculpt seal
search secure seed segment select sense sensitize separate sequence serialize serve service settle shadow shape shard share sharpen shear shelve
shepherd shield shift shingle ship shop short-list shorten shortlist showcase shuttle sift sign silence simplify simulate size sketch skim slash
slice slot smoke-test smooth snag soar socialise socialize soft-launch soften solder solicit solidify solve soothe sort source sow space span spark
spawn spay spearhead spec specialise specialize specify splice sponsor spot spray sprint spur squash stabilize stack-rank staff stage stain stamp
standardize start stave steer stem sterilize stimulate stitch stock stockpile stop store storyboard stow straighten strategize stream streamline
strengthen stress-test stretch strip structure study style subcontract subdue submit subsidize substantiate substitute succeed suggest suit sum
summarize sunset supersede supervise supplant supplement supply support suppress surface surmount surpass surround survey suspend sustain suture
swaddle swap swarm sway switch symbolize synchronize syndicate synthesize systematize tabulate tackle tag tailor talk tally tame tan tap target task
taste team telephone temper templatise templatize terminate test testify theorize thread threat-model thwart tie tighten tile time time-box timebox
titrate toggle toil tokenise tokenize tool top topple torque total tour tout trace track trade train transact transcend transcribe transfer
transform transfuse transition translate transmit transplant transport travel traverse treat trend triage trial trigger trim trip triple truncate
tune turn tutor tweak type unblock unbundle uncover underline underpin underscore unearth unify unit-test unite unlock unpack unseat untangle unveil
upcycle update upgrade upholster uplevel upload uproot upsell upskill usability-test use user-test usher utilize vaccinate validate value varnish
vary vectorize vend ventilate venture verbalize verify version version-control vet veto view virtualize visit visualize vitalize voice volunteer
vote wage wait walk war-game ward warehouse warn warrant wash watch weigh welcome weld whip white-label whiteboard whittle widen wield winterize
wire wireframe witness word work workshop wrap yield zero zip zone
`;

/** Verbs with an irregular past, each with its past form or forms. */
const irregular = `
awake:awoke be:was,were bear:bore beat:beat become:became begin:began bend:bent bet:bet bid:bid bind:bound bite:bit blow:blew break:broke
bring:brought broadcast:broadcast build:built burn:burnt buy:bought cast:cast catch:caught choose:chose co-lead:co-led co-write:co-wrote
cofound:cofounded come:came cost:cost creep:crept cut:cut deal:dealt dig:dug do:did draw:drew drive:drove eat:ate fall:fell feed:fed feel:felt
fight:fought find:found flee:fled fly:flew forecast:forecast foresee:foresaw forget:forgot forgo:forwent get:got ghostwrite:ghostwrote give:gave
go:went grind:ground grow:grew have:had hear:heard hide:hid hit:hit hold:held input:input keep:kept know:knew lay:laid lead:led lean:leant
learn:learnt leave:left lend:lent let:let light:lit lose:lost make:made mean:meant meet:met offset:offset outbid:outbid outdo:outdid outgrow:outgrew
outrun:outran outsell:outsold overcome:overcame oversee:oversaw overtake:overtook pay:paid proofread:proofread prove:proved put:put quit:quit
read:read rebuild:rebuilt recast:recast redo:redid redraw:redrew remake:remade repay:repaid rerun:reran resell:resold reset:reset rethink:rethought
rewrite:rewrote ride:rode ring:rang rise:rose run:ran say:said see:saw seek:sought sell:sold send:sent set:set sew:sewed shake:shook shed:shed
shine:shone shoot:shot show:showed shrink:shrank shut:shut sing:sang sit:sat slay:slew sleep:slept slide:slid speak:spoke speed:sped spell:spelt
spend:spent spin:spun split:split spread:spread spring:sprang stand:stood steal:stole stick:stuck strike:struck string:strung strive:strove
swear:swore sweep:swept swim:swam swing:swung take:took teach:taught tear:tore tell:told think:thought throw:threw troubleshoot:troubleshot
typeset:typeset undergo:underwent understand:understood undertake:undertook underwrite:underwrote undo:undid unwind:unwound uphold:upheld
upset:upset wake:woke wear:wore weave:wove win:won wind:wound withdraw:withdrew withhold:withheld withstand:withstood write:wrote
`;

const irregularPasts: ReadonlyMap<string, string> = new Map(
  words(irregular).flatMap((entry) => {
    const [base = '', pasts = ''] = entry.split(':');
    return pasts.split(',').map((past) => [past, base] as const);
  }),
);

const bases: ReadonlySet<string> = new Set([
  ...words(regular),
  ...words(irregular).map((entry) => entry.split(':')[0] ?? ''),
]);

/** The spelling that the list uses: American, in lower case. */
const american = (word: string): string =>
  word
    .toLowerCase()
    .replace(/is(e|ed|es|ing)$/u, 'iz$1')
    .replace(/ys(e|ed|es|ing)$/u, 'yz$1')
    .replace(/(l)l(ed|ing)$/u, '$1l$2');

/** Candidates for the base of a word with a regular ending: "planned" gives plann, planne, plan. */
const stripped = (word: string, ending: RegExp): string[] => {
  const stem = word.replace(ending, '');
  const single = stem.replace(/([b-df-hj-np-tv-z])\1$/u, '$1');
  return [stem, `${stem}e`, single, stem.replace(/i$/u, 'y')];
};

const known = (candidates: readonly string[]): string | undefined =>
  candidates.find((candidate) => bases.has(candidate));

const baseOf = (word: string, ending: RegExp): string | undefined => {
  if (!ending.test(word)) return undefined;
  const spelled = american(word);
  return known([...stripped(word, ending), ...stripped(spelled, ending)]);
};

/** What a word may be as a form of a verb; `base` is the listed verb, or the word itself when the verb is not listed. */
export type VerbForm = { form: 'base' | 'third-person' | 'past' | 'gerund'; base: string; listed: boolean };

/** Words that end like a past form and are none. */
const notPast = new Set(
  words(`
need speed seed feed embed bed red shed wed fed led bred indeed exceed proceed succeed hundred sacred naked kindred breed creed deed greed weed
reed steed freed united
`),
);

/** The verb forms that a word may have, past first. */
export const verbForms = (written: string): VerbForm[] => {
  const word = written.toLowerCase();
  const found: VerbForm[] = [];
  const irregularBase =
    irregularPasts.get(word) ?? irregularPasts.get(word.replace(/^(?:re|over|out|under|un|co)-?/u, ''));
  if (irregularBase !== undefined) found.push({ form: 'past', base: irregularBase, listed: true });
  else if (/[a-z]{2}ed$/u.test(word) && !notPast.has(word)) {
    const base = baseOf(word, /ed$/u);
    found.push({ form: 'past', base: base ?? word, listed: base !== undefined });
  }
  const base = known([word, american(word)]);
  if (base !== undefined) found.push({ form: 'base', base, listed: true });
  const third = baseOf(word, /e?s$/u) ?? baseOf(word, /s$/u);
  if (third !== undefined && !word.endsWith('ss')) found.push({ form: 'third-person', base: third, listed: true });
  const gerund = baseOf(word, /ing$/u);
  if (gerund !== undefined) found.push({ form: 'gerund', base: gerund, listed: true });
  return found;
};

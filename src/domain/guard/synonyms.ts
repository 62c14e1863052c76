import { rootOf } from './root.ts';

/**
 * Words that say the same with the same strength, one set a line. Either may stand for the other.
 * Not here on purpose: words of another size or rank (team and company, manager and director, user and customer base).
 */
const same = `
build make create develop construct write produce assemble put
compile put assemble gather make
act serve
transfer transition hand pass move
tune optimize
send share give inform
clean cleanup
monitor oversee watch
establish set put
maintain manage keep
settle resolve mediate
main primary principal key chief
bring secure raise
win secure gain
tell inform notify alert let
lower drop reduce
trace find identify attribute
create design
before prior ahead
ahead early
ensure sure guarantee
rewrite write update revise
despite through although
create set establish start begin introduce stand institute form
design devise draft lay plan
write draft author compose document prepare
prepare draft compile assemble ready arrange
plan schedule organize arrange map
organize coordinate arrange run host hold
start launch open begin kick initiate
launch release ship roll introduce deploy publish
implement roll introduce deploy install set apply
deploy roll release install push
deliver complete finish ship hand
finish complete close conclude wrap
conduct run perform carry do complete execute undertake hold administer
handle process manage deal manage field answer
answer respond reply address field
resolve fix solve settle address close clear correct repair
fix repair correct mend patch remedy remediate
analyze examine study review look investigate assess evaluate
review check examine audit inspect go
check verify test validate confirm
inspect examine check survey
track monitor follow watch log record
monitor watch supervise observe
record log document note register capture enter
report present brief communicate inform update
present show demonstrate give
explain present walk clarify describe
teach train instruct educate coach tutor
train coach teach mentor onboard
mentor coach guide advise
advise counsel guide consult
lead head direct run guide
manage oversee run supervise administer handle
collaborate work partner cooperate team join
collaborate work coordinate liaise together
meet talk speak consult confer
interview speak talk
reduce cut lower decrease shrink trim bring drop shave slash lessen minimize
reduce shorten cut compress trim
speed accelerate quicken fast expedite
shorten speed accelerate
increase raise grow lift boost expand bring up
improve raise increase enhance better boost strengthen lift
improve refine enhance better upgrade
improve streamline simplify optimize refine
grow expand increase build scale
rise grow increase climb up go
fall drop decline decrease go sink
eliminate remove end stop rid
remove delete drop take retire
retire decommission remove sunset shut
prevent avoid avert stop
avoid save avert
save cut reduce avoid spare
keep maintain retain preserve hold stay sustain
maintain keep service care look support run
support serve help assist aid back
help assist support aid
use apply employ utilize leverage
move migrate transfer shift transition relocate port
replace swap substitute switch supersede change
change switch convert shift move modify revise
merge combine consolidate unify join
combine integrate merge connect join
connect link integrate
split divide separate break
buy purchase procure order acquire source
sell market
negotiate agree bargain settle
hire recruit employ staff bring onboard
find identify spot discover detect uncover locate flag catch
flag raise escalate report
choose select pick
collect gather compile assemble
arrange set schedule book
gain win earn secure obtain get land
secure obtain get win
reach hit meet achieve attain
achieve meet reach deliver
exceed beat surpass top
teach present deliver give
translate convert turn render
turn convert transform change
standardize unify harmonize align
align agree coordinate
define set specify describe establish lay
document write record describe
update revise refresh modernize upgrade
rewrite rework revise redo
redesign rework redo restructure
automate script
clean tidy clear scrub
sort organize arrange order
order sequence rank prioritize
prioritize rank order
estimate forecast project predict
measure track gauge quantify
count tally inventory
calculate compute work
feed serve supply provide
provide give supply offer deliver furnish
supply provide stock deliver
give provide deliver hand
send dispatch ship mail
receive get take accept
share distribute circulate pass
store keep hold archive
protect secure safeguard
approve sign clear authorize
persuade convince win
agree settle decide
decide choose settle
ask request query survey
talk present speak
visit tour travel
care look nurse treat tend
treat care
drive operate
cook prepare make
edit revise correct proofread
publish release issue post
spot notice see find
hand transfer pass give
raise fund collect
cover span include
include cover contain comprise
require need call
allow let enable permit
enable allow let
ensure guarantee see
cause lead result bring
assign allocate give distribute
restore recover bring
close shut end
own hold
person people individual worker employee staff member staffer colleague teammate crew
employee staff worker personnel workforce
engineer developer programmer
developer programmer coder
customer client buyer shopper
client customer account
patient resident
student pupil learner
teacher instructor educator
user
supplier vendor
vendor supplier contractor
contractor subcontractor
team squad crew group
group team
department function unit
company organization firm business employer
site location facility
store shop outlet branch location
office site
program initiative project effort
project initiative program effort engagement
task item job assignment
meeting session call sync
meeting standup
standup daily stand scrum
workshop session training class
class course lesson session
training course session
presentation talk demo
report summary writeup update
report dashboard
document file paper record
documentation docs documents guide
guide manual handbook documentation
runbook playbook guide
procedure process protocol practice routine
process procedure workflow method way
workflow process
policy rule guideline
checklist list
list register log
register log
plan schedule roadmap
schedule timetable calendar plan timeline
timeline schedule
deadline date due
milestone
goal target objective aim
target goal quota
requirement need spec specification
request ask ticket inquiry query
ticket case issue request
question query inquiry
complaint issue
issue problem defect bug fault
bug defect error
error mistake defect
incident outage event
outage downtime interruption
downtime outage
delay wait hold slip
delay lag
backlog queue
wait time delay
cost expense spend spending expenditure
expense cost
budget spend
spend spending outlay
price cost rate
revenue sales income turnover
sale revenue
money fund
saving reduction
contract agreement deal
agreement contract
order purchase
invoice bill
payment payout
inventory stock supplies
stock inventory
shipment delivery package parcel
delivery shipment
equipment machine gear tool kit
machine equipment
tool utility app
app application software
software application program
system platform
service
server machine host
feature function capability
code codebase
test check trial
release version launch
launch release rollout
rollout deployment launch release
deployment release rollout
migration move transfer
database data store
data information
information data
dataset data
spreadsheet sheet workbook
form template
template form
survey questionnaire poll
feedback response comment input
input feedback
error defect
quality
month monthly
week weekly
day daily
hour hourly
quarter quarterly
year annual yearly annually
schedule shift
turnover attrition churn
attrition churn turnover
retention
rate percentage share
level
speed pace time
latency delay time response
time duration length
turnaround time cycle
cycle time
response reply
accuracy correct
merger acquisition integration
training instruction
onboarding orientation
new recent
old legacy previous former existing outdated
previous prior earlier past former
existing current present
current existing
quick fast rapid speedy
slow late
early ahead
late overdue delayed behind
large big
small little minor
weekly week
local regional
area region zone
region area territory
country nation
building facility site
kitchen restaurant
ward unit floor
shift rota
fundraiser fundraising
volunteer helper
event gathering occasion
conference event
grant award funding
donor supporter
campaign drive
newsletter mailing
email mail message
message email
audience reader
article story post piece
blog post
website site web page
page site
audit review check
review assessment evaluation
assessment evaluation
evaluation review appraisal
risk hazard threat
hazard risk danger
safety
rule regulation
regulation rule requirement
compliance
finding result observation
result outcome finding
outcome result
metric measure indicator kpi
indicator metric
dashboard report view
view dashboard
trend pattern
cause reason
reason cause
decision choice
option alternative choice
change modification adjustment
dependency prerequisite
blocker obstacle impediment
partner ally
stakeholder
cross inter
across between among throughout within
remote offsite
half fifty
dozen twelve
double twice
lunch meal
meal food dish
menu dish
guest visitor diner
visitor guest
vehicle truck car van
truck vehicle lorry
route path
warehouse depot
factory plant
line
part component piece
component part module
module component
material supply
scrap waste
waste scrap loss
draft version
drawing plan blueprint
blueprint drawing plan
handover handoff transition
handoff handover
intern trainee
trainee apprentice learner
junior
hire recruit employee
role position post job
vacancy role opening position
opening vacancy
candidate applicant
applicant candidate
interview
lab laboratory
sample specimen
experiment trial test study
study research trial
research study
paper article publication
classroom class
grade mark score
score grade mark
curriculum syllabus course
lesson class
parent family
family household
household home
property home unit
tenant resident
claim case
case file
caseload case
adviser advisor
branch office
phone telephone call
call phone
chat message
contact touch
booking reservation
reservation booking
trip travel
hardware equipment device
device machine unit
laptop computer
computer machine
network
alert alarm notification
alarm alert
script program code
pipeline workflow
job task
batch run
nightly night
weekend
review retrospective retro postmortem
postmortem review retrospective
retrospective retro
backup copy
permission access
login sign
account
ledger book
statement report
reconcile match balance
month end
close closing
forecast projection estimate
estimate forecast projection
variance difference gap
gap difference
discrepancy mismatch difference error
mismatch discrepancy
duplicate redundant
redundant duplicate unnecessary
manual hand
paper manual
automatic automate
shared common joint
common shared
joint shared
daily day everyday
regular routine recurring
recurring regular
clear plain
plain simple clear
simple plain easy
easy simple
single one
single unified one
several multiple various
several some
various different several
different various
many numerous several
about approximate approximately around roughly
nearly almost
help assistance support
member people
headcount staff
monthly month
on punctual
zero no none
without no
between across
during throughout while over
after following since
before prior
following after
because due
so thereby
through by via using with
`;

/** A word that a narrower one allows, never the other way: who reduced a delay improved it. */
const broader = `
increase: double triple quadruple
reduce: halve
cut: halve
improve: double halve reduce increase cut raise lower shorten speed streamline simplify strengthen lift grow
change: reduce increase cut raise lower redesign rewrite replace
person: engineer developer analyst nurse teacher student patient designer technician volunteer driver agent representative intern server cook mechanic operator employee staff worker clerk cashier associate contractor tester
people: engineer developer analyst nurse teacher student designer technician volunteer driver agent representative intern server cook mechanic operator employee staff worker clerk cashier associate contractor tester
team: engineer people staff nurse colleague developer volunteer crew
member: engineer people person staff nurse volunteer developer
staff: nurse engineer people server cook cashier technician clerk
group: team people
work: job task project
document: report plan checklist guide runbook spreadsheet
tool: spreadsheet script dashboard app template
several: two three four five six seven eight nine ten
multiple: two three four five six seven eight nine ten several many
`;

const setsOf = (block: string): string[][] =>
  block
    .trim()
    .split('\n')
    .map((line) => line.replace(':', '').split(/\s+/u).map(rootOf));

const groupsOf: ReadonlyMap<string, ReadonlySet<number>> = (() => {
  const groups = new Map<string, Set<number>>();
  setsOf(same).forEach((members, id) => {
    for (const member of members) {
      const ids = groups.get(member) ?? new Set();
      groups.set(member, ids.add(id));
    }
  });
  return groups;
})();

const narrowerOf: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const narrower = new Map<string, Set<string>>();
  for (const [broad = '', ...rest] of setsOf(broader))
    narrower.set(broad, new Set([...(narrower.get(broad) ?? []), ...rest]));
  return narrower;
})();

const none: ReadonlySet<number> = new Set();

/** The synonym sets that a root belongs to. */
const groupsOfRoot = (root: string): ReadonlySet<number> => groupsOf.get(root) ?? none;

/** Whether a word with the root `said` says no more than one with the root `source`. */
export const saysNoMore = (said: string, source: string): boolean => {
  if (said === source) return true;
  if (narrowerOf.get(said)?.has(source) === true) return true;
  const groups = groupsOfRoot(said);
  for (const group of groupsOfRoot(source)) if (groups.has(group)) return true;
  return false;
};

/** Words under which the words of a source can be found: its roots and their synonym sets. */
export type Vocabulary = { roots: ReadonlySet<string>; groups: ReadonlySet<number> };

/** The vocabulary of a list of roots. */
export const vocabularyOf = (roots: Iterable<string>): Vocabulary => {
  const own = new Set(roots);
  const groups = new Set<number>();
  for (const root of own) for (const group of groupsOfRoot(root)) groups.add(group);
  return { roots: own, groups };
};

/** Whether a vocabulary carries a root, itself or by a word that says no less. */
export const carries = ({ roots, groups }: Vocabulary, root: string): boolean => {
  if (roots.has(root)) return true;
  for (const group of groupsOfRoot(root)) if (groups.has(group)) return true;
  for (const source of narrowerOf.get(root) ?? []) if (roots.has(source)) return true;
  return false;
};

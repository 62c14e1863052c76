import { execFileSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { readBlock } from '#domain/artifacts/block.ts';
import { readDocumentCsv, writeDocumentCsv } from '#domain/artifacts/csv.ts';
import { draft } from '#domain/artifacts/draft.ts';
import { lint } from '#domain/artifacts/lint.ts';
import { readMarkdown, writeMarkdown } from '#domain/artifacts/markdown.ts';
import { emptySchedule } from '#domain/artifacts/schedule-edits.ts';
import { type ScheduleDocument, workOut } from '#domain/artifacts/worked-schedule.ts';
import { analyzeBullet } from '#domain/bullets/analyze.ts';
import { report as decide, type Question } from '#domain/decision/report.ts';
import { exampleRecord } from '#domain/example-record.ts';
import { readCases } from '#domain/mentoring/case.ts';
import { hereOf } from '#domain/mentoring/kept.ts';
import { roster } from '#domain/mentoring/roster.ts';
import { emptyRecord } from '#domain/record/core.ts';
import { readRecord } from '#domain/record/read.ts';
import { dayAfter } from '#domain/recall/memory.ts';
import { recallsByCard } from '#domain/recall/log.ts';
import { queueToday } from '#domain/recall/queue.ts';
import { defaultPace } from '#domain/recall/settings.ts';
import { assess } from '#domain/scorecard/assess.ts';
import { reportSchedule } from '#domain/schedule/report.ts';
import { furtherDocuments, searchDocuments } from '#domain/search/documents.ts';
import { search } from '#domain/search/find.ts';
import { buildIndex } from '#domain/search/search-index.ts';
import { type ContentRead, readFramework } from '#platform/content-files.ts';
import { layOut } from '#platform/graph-layout.ts';
import { manyCases } from './bench-cases.ts';
import { manyRecalls } from './bench-recalls.ts';
import { readSearchContent } from './search.ts';

// Prints how long things take on this machine, as medians. Nothing in it passes or fails.

const root = join(import.meta.dirname, '..');

function contentOf<T>(read: ContentRead<T>): T {
  if (read.state === 'mistakes') throw new Error(read.mistakes.join('\n'));
  return read.content;
}

type Times = { median: number; least: number; most: number; runs: number };

/** How long some work takes, in milliseconds, over several runs after one that is not counted. */
function time(runs: number, work: () => unknown): Times {
  work();
  const taken = Array.from({ length: runs }, () => {
    const begun = performance.now();
    work();
    return performance.now() - begun;
  }).toSorted((a, b) => a - b);
  const at = (place: number): number => taken[place] ?? Number.NaN;
  return { median: at(Math.floor(runs / 2)), least: at(0), most: at(runs - 1), runs };
}

const figure = (milliseconds: number): string =>
  milliseconds < 10 ? milliseconds.toFixed(3) : Math.round(milliseconds).toLocaleString('en-US');

function report(name: string, { median, least, most, runs }: Times): void {
  const range = `${figure(least)} to ${figure(most)}`;
  console.log(`${name.padEnd(44)} ${figure(median).padStart(9)} ms   (${range}, ${runs} runs)`);
}

const [first] = cpus();
const memory = Math.round(totalmem() / 2 ** 30);
console.log(`${first?.model.trim() ?? 'Unknown processor'}, ${cpus().length} cores, ${memory} GB, ${process.platform}`);
console.log(`Node ${process.version}. Medians; other work on the machine makes them longer.\n`);

const framework = contentOf(readFramework(join(root, 'content')));
const person = exampleRecord('2026-01-05T10:00:00.000Z');
report(
  'readiness of the example record',
  time(200, () => assess(person, framework, person.exportedAt)),
);

const desk = manyCases(50, 40);
report(
  'a roster of 50 mentees with 40 cases each, unread',
  time(10, () =>
    roster(readCases(hereOf({ mentorEvents: structuredClone(desk), mentorKeys: [] }).log), person.exportedAt),
  ),
);
report(
  'the same again',
  time(50, () => roster(readCases(hereOf({ mentorEvents: desk, mentorKeys: [] }).log), person.exportedAt)),
);

const file = JSON.stringify(person);
report(
  `reading an exported record of ${Math.round(file.length / 1024)} kB`,
  time(50, () => readRecord(file)),
);

const packed = (value: unknown): string => `${Math.round(brotliCompressSync(JSON.stringify(value)).length / 1024)} kB`;

const recalls = manyRecalls({ from: '2023-11-27', days: 3 * 365, aDay: 20, cards: 600 });
const learned = JSON.stringify({ ...emptyRecord(person.exportedAt), recalls });
console.log(
  `three years of 20 grades a day: ${recalls.length.toLocaleString('en-US')} grades, ` +
    `${(learned.length / 1e6).toFixed(1)} MB in an export, ${packed(recalls)} compressed`,
);
report(
  'reading that export',
  time(5, () => readRecord(learned)),
);
const cards = [...new Set(recalls.map(({ card }) => card))];
report(
  "today's queue from those grades",
  time(5, () =>
    queueToday({ cards, recalls: recallsByCard(recalls), pace: defaultPace, today: dayAfter('2023-11-27', 3 * 365) }),
  ),
);

const searched = contentOf(readSearchContent());
const shelves = [searchDocuments(searched), furtherDocuments(searched)];
const documents = shelves.flat();
report(
  `building the search index of ${documents.length} places`,
  time(10, () => buildIndex(documents)),
);

const parts = shelves.map(buildIndex);
console.log(
  `search over the network, compressed: ${packed(shelves[0])} first and ${packed(shelves[1])} after it; ` +
    `one index of the same places made at build time: ${packed([documents, buildIndex(documents).lunr])}`,
);
for (const query of ['depend', 'stakeholdr escalation', 'no such thing anywhere'])
  report(
    `searching for "${query}"`,
    time(200, () => search(parts, query)),
  );

const bullet = 'Was responsible for the migration of 40 services to the new identity platform, working with 6 teams.';
report(
  'checking one résumé bullet',
  time(100, () => analyzeBullet(bullet)),
);

const risks = Array.from({ length: 500 }, (_, at) => ({
  id: `R${at + 1}`,
  cause: `Vendor ${at + 1} ships from one factory`,
  event: 'a strike may stop the shipment',
  effect: `depot ${at + 1} opens 4 weeks late`,
  probability: '20 %',
  impact: '20 days',
  trigger: `no shipping notice by week ${at + 1}`,
  owner: 'Noor Haddad',
  response: 'Order from a second vendor if the trigger fires',
  due: '2026-04-10',
  state: 'open',
}));
const log = draft('raid', { title: 'Parcel Live', asOf: '2026-03-02', risks });
const written = writeMarkdown('raid', log);
const sheet = writeDocumentCsv('raid', log);
report(
  'checking a log of 500 risks',
  time(20, () => lint('raid', log)),
);
report(
  'reading a log of 500 risks from Markdown',
  time(20, () => readMarkdown('raid', written)),
);
report(
  'reading a log of 500 risks from CSV',
  time(20, () => readDocumentCsv('raid', sheet)),
);
const cells = risks.map((risk) => Object.values(risk).join('\t')).join('\r\n');
report(
  'reading 500 pasted rows of a spreadsheet',
  time(20, () => readBlock(cells)),
);

const even = Array.from({ length: 12 }, () => 1 / 12);
const question: Question = {
  plan: {
    decision: {
      alternatives: Array.from({ length: 7 }, (_, place) => `Alternative ${place + 1}`),
      criteria: even.map((_, place) => `Criterion ${place + 1}`),
      weights: even,
      scores: Array.from({ length: 7 }, () => even.map(() => ({ low: 0.2, high: 0.8 }))),
    },
    seed: 1,
    draws: 100_000,
    weights: 'uniform',
  },
  consistency: null,
  terms: { acceptable: null, vetoes: [] },
};
report(
  '100,000 draws over 7 alternatives, 12 criteria',
  time(5, () => decide(question)),
);

/** Activities in chains of sixty, every third with three estimates; two freezes beside them. */
function largeSchedule(): ScheduleDocument {
  const empty = emptySchedule('2027-01-04', 300);
  return {
    ...empty,
    activities: empty.activities.map((row, at) => ({
      ...row,
      id: `T${at}`,
      name: `Activity ${at}`,
      owner: 'Team',
      ...(at % 3 === 0 ? { optimistic: '3', likely: '5', pessimistic: '9' } : { duration: '4' }),
      after: at > 4 ? `T${at - 5}` : '',
    })),
    freezes: [
      { freeze: 'Quarter end', from: '2027-03-25', to: '2027-04-02', holds: 'T60, T61, T62' },
      { freeze: 'Year end', from: '2027-12-20', to: '2028-01-03', holds: 'all' },
    ],
  };
}

const plan = largeSchedule();
const { network } = workOut(plan);
report(
  'working out a schedule of 300 activities',
  time(50, () => workOut(plan)),
);
report(
  'checking a schedule of 300 activities',
  time(20, () => lint('schedule', plan)),
);
report(
  '10,000 draws of 300 activities',
  time(5, () => reportSchedule({ activities: [...network], seed: 1, draws: 10_000 })),
);
const boxes = network.map(({ id }) => ({ id, width: 128, height: 70 }));
const arrows = network.flatMap(({ id, after }) => after.map((link) => ({ from: link.id, to: id })));
report(
  'laying out 300 activities',
  time(5, () => layOut({ boxes, arrows, toward: 'right', gaps: { between: 16, along: 52 } })),
);

const build = () => execFileSync('npm', ['run', 'build'], { cwd: root, stdio: 'ignore' });
report('building the site', time(3, build));

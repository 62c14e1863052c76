import {
  emptyCells,
  emptyField,
  emptyTable,
  firstWords,
  isEmpty,
  rowsOf,
  wordsInCells,
} from '#domain/artifacts/finders.ts';
import { inRow, inSection } from '#domain/artifacts/place.ts';
import type { RulesOf } from '#domain/artifacts/rule.ts';
import { readDay } from '#domain/artifacts/values.ts';
import { busyness, everybody, mood, notForOutside } from '#domain/lexicon/document-wording.ts';

/** More news than this in one issue is read by nobody to the end. Editorial. */
const mostNews = 7;

/** Words of all news and what they mean that are read in two minutes, at some 200 words a minute. Editorial. */
const mostWords = 400;

const always = () => true;
const wordsOf = (text: string): number => text.split(/\s+/u).filter((word) => word !== '').length;

export const newsletterRules: RulesOf<'newsletter'> = [
  {
    code: 'CP-NEWS-NO-HEADLINE',
    severity: 'error',
    type: 'essential',
    message: 'It does not begin with the one thing to remember.',
    why: 'Most readers see the first two lines and decide there.',
    fix: 'Write what a reader would tell a colleague at lunch, in one or two sentences.',
    find: emptyField('headline'),
    fails: { headline: '' },
    at: 'headline',
  },
  {
    code: 'CP-NEWS-EMPTY',
    severity: 'error',
    type: 'essential',
    message: 'There are no news.',
    why: 'A letter without news teaches its readers not to open the next one.',
    fix: 'Say what is true now and was not before, or leave this issue out.',
    find: emptyTable('news'),
    fails: { news: [] },
    at: 'news',
  },
  {
    code: 'CP-NEWS-NO-MEANING',
    severity: 'error',
    type: 'essential',
    message: 'It does not say what this means for the readers.',
    why: 'People outside the program cannot work out for themselves what changes for them.',
    fix: 'Say what they can do, must do or will notice; or that nothing changes for them.',
    find: emptyCells('news', 'means', always),
    fails: { 'news.1.means': '' },
    at: 'news.1.means',
    passes: { 'news.1.means': 'Nothing changes for you.' },
  },
  {
    code: 'CP-NEWS-NOT-FOR-OUTSIDE',
    severity: 'error',
    type: 'essential',
    message: 'This is not meant for everybody who will read it.',
    why: 'A newsletter is forwarded; what is in it is public inside the company from the first minute.',
    fix: 'Take it out, or send it to the people whom it concerns.',
    find: (document) => [
      ...firstWords(inSection('headline'), document.headline, notForOutside),
      ...wordsInCells('news', 'what', notForOutside)(document),
      ...wordsInCells('news', 'means', notForOutside)(document),
    ],
    fails: { 'news.0.means': 'Please do not forward: the contract is not signed.' },
    at: 'news.0.means',
    words: 'do not forward',
    passes: { 'news.0.means': 'Please forward it to your drivers.' },
  },
  {
    code: 'CP-NEWS-NO-READERS',
    severity: 'warning',
    type: 'actionable',
    message: 'It does not say who reads it.',
    why: 'What it means for the reader cannot be written for nobody.',
    fix: 'Name the groups who get it, and what they have to do with the program.',
    find: emptyField('readers'),
    fails: { readers: '' },
    at: 'readers',
  },
  {
    code: 'CP-NEWS-EVERYBODY',
    severity: 'warning',
    type: 'actionable',
    message: 'It is written for everybody.',
    why: 'What concerns everybody concerns nobody in particular, and each finds one line in ten.',
    fix: 'Name the groups; where they need different news, send two letters.',
    find: (document) => firstWords(inSection('readers'), document.readers, everybody),
    fails: { readers: 'All stakeholders' },
    at: 'readers',
    words: 'All stakeholders',
    passes: { readers: 'All depot managers, who will be asked by their drivers' },
  },
  {
    code: 'CP-NEWS-NO-REPLY',
    severity: 'warning',
    type: 'actionable',
    message: 'Nobody answers replies.',
    why: 'The questions that come back are the cheapest early warning there is.',
    fix: 'Name one person.',
    find: emptyField('from'),
    fails: { from: '' },
    at: 'from',
  },
  {
    code: 'CP-NEWS-MOOD',
    severity: 'warning',
    type: 'actionable',
    message: 'This is mood, not news.',
    why: 'Readers learn nothing from it and trust the rest less.',
    fix: 'Say what happened, with a number or a day.',
    find: (document) => [
      ...firstWords(inSection('headline'), document.headline, mood),
      ...wordsInCells('news', 'what', mood)(document),
    ],
    fails: { 'news.1.what': 'We are excited to share that the pilot is going well' },
    at: 'news.1.what',
    words: 'excited to share',
    passes: { 'news.1.what': 'The pilot runs in two depots' },
  },
  {
    code: 'CP-NEWS-BUSY',
    severity: 'warning',
    type: 'actionable',
    message: 'This says that people were busy, not what changed.',
    why: 'Effort is not news to those who wait for the result.',
    fix: 'Say what is true now; if nothing is, leave it out.',
    find: wordsInCells('news', 'what', busyness),
    fails: { 'news.1.what': 'Continuing work on the map vendor contract' },
    at: 'news.1.what',
    words: 'Continuing',
    passes: { 'news.1.what': 'The map vendor contract is signed' },
  },
  {
    code: 'CP-NEWS-LONG',
    severity: 'warning',
    type: 'actionable',
    message: 'It is longer than people will read.',
    why: 'What stands eighth is not read, also where it is the most important for somebody.',
    fix: `Keep at most ${mostNews} news of a sentence or two each; link to the rest.`,
    find: ({ news }) => {
      const rows = rowsOf(news);
      const words = rows.reduce((sum, { row }) => sum + wordsOf(row.what) + wordsOf(row.means), 0);
      if (rows.length <= mostNews && words <= mostWords) return [];
      return [{ where: inSection('news'), message: `It has ${rows.length} news in ${words} words.` }];
    },
    fails: {
      news: Array.from({ length: 8 }, (_, at) => ({
        what: `Depot ${at + 1} is live`,
        means: 'Drivers see it.',
        more: '',
      })),
    },
    at: 'news',
    passes: {
      news: Array.from({ length: 7 }, (_, at) => ({
        what: `Depot ${at + 1} is live`,
        means: 'Drivers see it.',
        more: '',
      })),
    },
  },
  {
    code: 'CP-NEWS-ASK-OF-NOBODY',
    severity: 'warning',
    type: 'actionable',
    message: 'It does not say of whom this is asked.',
    why: 'Everybody takes it for somebody else’s.',
    fix: 'Name the group or the person.',
    find: emptyCells('asks', 'who', always),
    fails: { 'asks.0.who': '' },
    at: 'asks.0.who',
  },
  {
    code: 'CP-NEWS-ASK-WITHOUT-DAY',
    severity: 'warning',
    type: 'actionable',
    message: 'It does not say by when.',
    why: 'What has no day is done after everything that has one.',
    fix: 'Give the day after which it is too late.',
    find: emptyCells('asks', 'by', always),
    fails: { 'asks.0.by': '' },
    at: 'asks.0.by',
  },
  {
    code: 'CP-NEWS-DATE-PAST',
    severity: 'warning',
    type: 'actionable',
    message: 'This day has passed before the letter is sent.',
    why: 'A reader who finds an old date doubts the others.',
    fix: 'Move it to the news, or correct the day.',
    find: ({ asOf, dates, asks }) => {
      const sent = readDay(asOf);
      const isPast = (text: string): boolean => {
        const day = readDay(text);
        return sent !== undefined && day !== undefined && day < sent;
      };
      return [
        ...rowsOf(dates)
          .filter(({ row }) => isPast(row.date))
          .map(({ index }) => ({ where: inRow('dates', index, 'date') })),
        ...rowsOf(asks)
          .filter(({ row }) => isPast(row.by))
          .map(({ index }) => ({ where: inRow('asks', index, 'by') })),
      ];
    },
    fails: { 'dates.0.date': '2026-02-02' },
    at: 'dates.0.date',
    passes: { 'dates.0.date': '2026-03-06' },
  },
  {
    code: 'CP-NEWS-DATE-OF-WHAT',
    severity: 'warning',
    type: 'actionable',
    message: 'A date stands there without what happens on it.',
    why: 'Nobody keeps a day free for nothing.',
    fix: 'Say in a few words what happens.',
    find: emptyCells('dates', 'what', always),
    fails: { 'dates.0.what': '' },
    at: 'dates.0.what',
  },
  {
    code: 'CP-NEWS-NO-NEXT',
    severity: 'note',
    type: 'informative',
    message: 'It does not say when the next issue comes.',
    why: 'Who knows the rhythm waits for it instead of asking.',
    fix: 'Give the day of the next issue.',
    find: emptyField('next'),
    fails: { next: '' },
    at: 'next',
  },
  {
    code: 'CP-NEWS-NOTHING-TO-DO',
    severity: 'note',
    type: 'informative',
    message: 'Nothing is asked, and no day is named.',
    why: 'That may be right; a letter that never asks is soon not opened.',
    fix: 'Name the next day on which readers notice something, or say that nothing is needed.',
    find: ({ asks, dates, headline }) =>
      rowsOf(asks).length > 0 ||
      rowsOf(dates).length > 0 ||
      isEmpty(headline) ||
      /\bnothing (?:is )?(?:needed|asked|to do)\b/iu.test(headline)
        ? []
        : [{ where: inSection('asks') }],
    fails: { asks: [], dates: [] },
    at: 'asks',
    passes: { asks: [] },
  },
];

import type { Mark, Reason } from './reason.ts';
import type { Reading, Source } from './source.ts';

type Class = { reason: Reason; words: RegExp; kept?: RegExp };

const any = (words: string): RegExp => new RegExp(`(?<![a-z])(?:${words})(?![a-z])`, 'iu');

/** Words that make a claim smaller; a rewrite keeps one of the same line, or one of `kept`. */
const classes: readonly Class[] = [
  {
    reason: 'qualifier-lost',
    words: any('up to(?! date)|at most|no more than|as many as|maximum of'),
    kept: any('up to(?! date)|at most|no more than|as many as|maximum|less than|under'),
  },
  {
    reason: 'qualifier-lost',
    words: any(
      'partial|partially|partly|in part|portions? of|parts? of(?! (?:a|the|my|our) (?:[a-z]+ )?(?:team|group|squad|crew))|some|most of|mostly|half of|a subset of|subset|a few of|certain|selected|limited',
    ),
    kept: any(
      'partial|partially|partly|in part|portions?|parts?|some|most|mostly|half|subset|few|certain|selected|limited',
    ),
  },
  {
    reason: 'stage-raised',
    words: any(
      'pilot|pilots|piloted|piloting|prototype|prototypes|prototyped|prototyping|proof of concept|poc|trial|trialed|beta|alpha|demo|experimental|sandbox|staging|mock|mvp|minimum viable|test environment|hackathon|draft|drafts|drafted|drafting',
    ),
    kept: any(
      'pilot|pilots|piloted|piloting|prototype|prototypes|prototyped|prototyping|proof of concept|poc|trial|trialed|beta|alpha|demo|experimental|sandbox|staging|mock|mvp|minimum viable|test environment|hackathon|drafts?|drafted|drafting|wrote|proposed',
    ),
  },
  {
    reason: 'stage-raised',
    words: any(
      'plan(?:ned)? to|planned|planning|proposed|proposing|proposal|intended|intend(?:s|ing)? to|aim(?:s|ed|ing)? to|would|upcoming|in progress|underway|scheduled to|expected to|set to|working toward|recommended|suggested|explored',
    ),
    kept: any(
      'plan|plans|planned|planning|propose|proposes|proposed|proposing|proposals?|intend|intends|intended|aims?|aimed|aiming|would|upcoming|in progress|underway|scheduled|expected|set to|toward|recommend|recommended|recommending|recommendations?|suggest|suggested|suggesting|explored|exploring|scheduling|organized|laid',
    ),
  },
  {
    reason: 'qualifier-lost',
    words: any(
      'estimated|projected|forecasted|potential|potentially|possible|possibly|likely|theoretical|simulated|hypothetical|target(?:ed)? of',
    ),
    kept: any(
      'estimate|estimated|estimates|projected|projection|forecast|forecasted|potential|potentially|possible|possibly|likely|theoretical|simulated|simulation|hypothetical|targets?|targeted|about|approximately',
    ),
  },
  {
    reason: 'qualifier-lost',
    words: any(
      'interim|acting|temporary|temporarily|part-time|part time|intern|internship|volunteer|volunteered|unpaid|co-?op|apprentice|assistant|deputy|backup|back-up|secondary|junior|rotating|shadow',
    ),
    kept: any(
      'interim|acting|temporary|temporarily|part-time|part time|intern|interns|internship|volunteer|volunteers|volunteered|unpaid|co-?op|apprentice|assistant|deputy|backup|back-up|secondary|junior|rotating|shadow',
    ),
  },
  {
    reason: 'qualifier-lost',
    words: any(
      'coursework|course|class project|school project|capstone|academic|student project|self-directed|personal project|side project|bootcamp|training exercise',
    ),
    kept: any('coursework|course|class|school|capstone|academic|student|self-directed|personal|side|bootcamp|exercise'),
  },
  {
    reason: 'frequency-raised',
    words: any(
      'occasional|occasionally|sometimes|once|one-time|one time|ad hoc|as needed|when needed|at times|rarely|seldom|infrequently',
    ),
    kept: any(
      'occasional|occasionally|sometimes|once|one-time|one time|ad hoc|as needed|when needed|at times|rarely|seldom|infrequently|single|one',
    ),
  },
  {
    reason: 'qualifier-lost',
    words: any('attempted|tried|failed|unsuccessful|unsuccessfully|missed|sought to|unable to'),
    kept: any(
      'attempt|attempted|tried|try|failed|failure|unsuccessful|unsuccessfully|missed|sought|unable|not|without|no',
    ),
  },
  {
    reason: 'cause-raised',
    words: any('correlated|coincided|associated with|at the same time'),
    kept: any('correlated|correlation|coincided|coinciding|associated|at the same time|while|as|during|alongside'),
  },
  {
    reason: 'qualifier-lost',
    words: any('only|just|limited to|basic|introductory|entry-level|beginner|minor|small|simple'),
    kept: any(
      'only|just|limited|basic|basics|introductory|entry-level|beginner|minor|small|simple|single|plain|little|easy|fundamentals|lightweight',
    ),
  },
  {
    reason: 'qualifier-lost',
    words: any(
      'jointly|in partnership with|in collaboration with|together with|alongside|co-?led|co-?authored|co-?founded|co-?developed|co-?created|co-?managed|co-?wrote|co-?designed|co-?organized|co-?chaired|co-?hosted',
    ),
    kept: any(
      'joint|jointly|partner|partners|partnered|partnering|partnership|collaborated|collaborating|collaboration|collaborative|together|alongside|with|and [a-z]+ team|co-?led|co-?lead|co-?authored|co-?founded|co-?developed|co-?created|co-?managed|co-?wrote|co-?designed|co-?organized|co-?chaired|co-?hosted',
    ),
  },
  {
    reason: 'help-lost',
    words: any('responsible for (?:helping|assisting|supporting)|under (?:the )?(?:supervision|guidance|direction)'),
    kept: any(
      'helping|helped|help|assisting|assisted|supporting|supported|support|supervision|supervised|guidance|direction',
    ),
  },
];

const negation =
  /(?<![a-z])(?:no|not|never|without|none|neither|nor|zero|non|cannot|lack|lacked|lacking|free of|[a-z]+n't|[a-z]+-free)(?![a-z])|(?<![\w.,$])0(?![\w.,]*\d)(?=\s)/iu;
/** "Not only" and "no more than" deny nothing. */
const notNegation =
  /\bnot only\b|\bno more than\b|\bno fewer than\b|\bno less than\b|\bno later than\b|\bnon-?profits?\b/giu;

const lostAt = (before: Reading, words: RegExp): string | undefined => words.exec(before.folded.text)?.[0];

/** What made the person's claim smaller and is missing from the rewrite, and what denies more or less than they did. */
export const lostWords = (after: Reading, source: Source): Mark[] => {
  const said = after.folded.text;
  const end = said.length;
  const lost = classes.flatMap(({ reason, words, kept }) => {
    const text = lostAt(source.before, words);
    return text === undefined || (kept ?? words).test(said) ? [] : [{ reason, text, start: end, end }];
  });
  const [own, now] = [source.before.folded.text, said].map((text) => negation.exec(text.replaceAll(notNegation, ' ')));
  const kept = source.ledger.some(({ folded }) => negation.test(folded.text));
  if (own && !now) return [...lost, { reason: 'negation-lost', text: own[0], start: end, end }];
  if (now && !own && !kept)
    return [
      ...lost,
      {
        reason: 'negation-added',
        text: now[0],
        start: said.indexOf(now[0]),
        end: said.indexOf(now[0]) + now[0].length,
      },
    ];
  return lost;
};

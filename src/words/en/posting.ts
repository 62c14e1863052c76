import type { OfferedRole, Verdict } from '#domain/posting/reality.ts';
import type { Demand } from '#domain/posting/lines.ts';
import type { OpenLine } from '#domain/posting/signals.ts';

/** Words of the job posting beside the résumé. */
export const posting = {
  lead: 'Paste a posting. What it asks for is sorted into what your bullets show, what your ledger could show, and what neither does. Nothing is added to your résumé unless you press the button.',
  label: 'Job posting',
  hint: 'The whole text, with its headings: they say what is required and what is welcome. It is read here.',
  from: 'Posting of',
  pasted: 'A posting that I paste',
  reading: 'Reading…',
  empty: 'No line of it asks for something that a résumé could show. Paste the part with the requirements.',
  keep: {
    title: 'Keep it as an application',
    button: 'Keep as an application',
    kept: 'Kept under Applications.',
    open: 'Open it',
  },
  demand: { must: 'must-have', nice: 'nice to have', duty: 'part of the work' } satisfies Record<Demand, string>,
  states: {
    shown: 'Already shown',
    supported: 'Supported by your ledger, not shown',
    gap: 'True gaps',
  },
  leads: {
    shown: 'A bullet of this résumé shows it. Put these first when you apply here.',
    supported: 'Your ledger has it; this résumé does not say it.',
    gap: 'Neither résumé nor ledger shows it. Bring it about or leave it open; do not write it.',
  },
  none: { shown: 'Nothing yet.', supported: 'Nothing waits in the ledger.', gap: 'None that we can read.' },
  anyOf: (names: readonly string[]) => names.join(' or '),
  said: 'The posting says',
  weak: (score: number) => `${score} of 100: shown, but weakly. Work on this bullet first.`,
  bullet: (index: number) => `Bullet ${index}`,
  simulated: 'simulated',
  add: 'Add it as a bullet',
  added: 'Added at the end of the résumé, as your ledger has it. Reword it under “Bullets”.',
  notAdded: 'That could not be saved.',
  technology:
    'If you have worked with it, say in a bullet what for. If not, leave it out and say in the interview what you would learn first.',
  exercise: 'Exercise',
  learn: (skill: string) => `What counts as evidence of ${skill}`,
  openTitle: 'For you to judge',
  openLead: 'Lines that no bullet can settle, or that we could not read.',
  about: {
    years: 'years',
    degree: 'degree',
    certificate: 'certificate',
    permission: 'place or permit',
    other: 'not sorted',
  } satisfies Record<OpenLine['about'], string>,
  reality: {
    title: 'Is it a TPM job?',
    roles: {
      tpm: 'technical program manager',
      coordinator: 'coordinator',
      'product-manager': 'product manager',
      'engineering-manager': 'engineering manager',
    } satisfies Record<OfferedRole, string>,
    verdicts: {
      tpm: 'Yes: it describes a technical program manager.',
      coordinator:
        'It describes a coordinator under that title: meetings, minutes and trackers, and little that you would decide.',
      'product-manager': 'It describes a product manager under that title: what to build, and why.',
      'engineering-manager':
        'It describes an engineering manager under that title: people who report to you, and their code.',
      mixed: 'It describes more than one job. Ask which one is measured at the end of the year.',
      'too-little': 'It says too little to tell. Ask what the last person in the job decided themselves.',
    } satisfies Record<Verdict, string>,
    between: (roles: readonly string[]) => `About equally: ${roles.join(' and ')}.`,
    words: 'The words that say so',
    role: 'Role',
    found: 'Words in the posting',
    noWords: 'none',
    how: 'The title does not count. Ten to twelve signs are looked for each role; the list is editorial.',
    ask: {
      coordinator: 'Ask: which decisions are mine, and who owns the date?',
      'product-manager': 'Ask: who decides what is built, and who owns the delivery date across teams?',
      'engineering-manager': 'Ask: how many people would report to me, and who runs programs across teams?',
      tpm: '',
      mixed: '',
      'too-little': '',
    } satisfies Record<Verdict, string>,
  },
} as const;

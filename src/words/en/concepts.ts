import type { Concept } from '#domain/interview/concept.ts';

const fields: Record<Concept['field'], { name: string; lead: string }> = {
  software: {
    name: 'Software',
    lead: 'How programs are built and divided, and what that does to the order in which teams can work.',
  },
  networking: {
    name: 'Networking',
    lead: 'How programs reach each other, and where the time, the limits and the waiting for permission are.',
  },
  data: {
    name: 'Data',
    lead: 'How facts are kept, copied, changed and counted; the part of a plan that is hardest to undo.',
  },
  cloud: {
    name: 'Cloud',
    lead: 'What is rented in place of being owned, with its limits, its regions and its half of the duties.',
  },
  'security-privacy': {
    name: 'Security and privacy',
    lead: 'Who may do what, what must not leak, and the reviews whose calendar nobody on the program owns.',
  },
  reliability: {
    name: 'Reliability',
    lead: 'What was promised, what happens when a part fails, and how one knows.',
  },
  delivery: {
    name: 'Delivery',
    lead: 'How work is ordered, joined, released and taken back.',
  },
  testing: {
    name: 'Testing',
    lead: 'What was really checked, how long a check takes, and what it cannot show.',
  },
  'machine-learning': {
    name: 'Machine learning and AI',
    lead: 'Systems that learn from examples: work with uncertain ends, errors by design, and costs that grow with use.',
  },
  hardware: {
    name: 'Hardware',
    lead: 'Things that are made of parts, with lead times, tools and certificates, and with no way to recall a mistake by a release.',
  },
  mobile: {
    name: 'Mobile',
    lead: 'Software on other people’s phones, behind somebody else’s gate.',
  },
  cost: {
    name: 'Cost',
    lead: 'What it costs to build, to run, to wait and to leave.',
  },
};

/** Words of the technical primer. */
export const concepts = {
  title: 'Technical primer',
  description:
    'Technical concepts for program managers: what each means, why it matters to a plan, what to ask the engineer, and how to say it to an executive.',
  lead: 'You need not build it. You need to follow an engineer who explains a limit, ask the question whose answer changes the plan, and say it upward in two sentences.',
  count: (all: number, inFields: number) => `${all} concepts in ${inFields} fields`,
  ofField: (count: number) => `${count} concepts`,
  field: fields,
  onThisPage: 'On this page',
  precise: 'Precisely',
  drawing: (name: string) => `Drawing: ${name}`,
  why: 'What it does to a plan',
  ask: 'Ask the engineer',
  goesWrong: 'How it goes wrong',
  toExecutive: 'To an executive',
  recall: 'Can you answer?',
  related: 'Beside it',
  alsoCalled: 'Also',
  questions: 'Interview questions that use it',
  exercises: 'Use it: exercises beside those questions',
  /** The opening of a question, at a word’s end. */
  opening: (question: string) =>
    question.length <= 90 ? question : `${question.slice(0, 90).replace(/\s+\S*$/u, '')} …`,
  paths: {
    title: 'Guided paths',
    description:
      'Ten scenes from a TPM’s work, told step by step by somebody with experience: what is said in the room, what it means, and what to ask.',
    lead: 'A scene from the work, told step by step by somebody who has been there: what is said in the room, what it means, and what to ask then. A path takes some ten minutes.',
    describe: (place: string) => `A guided path through concepts: ${place}.`,
    heard: 'In the room',
    means: 'What it means',
    ask: 'What to ask',
    step: (n: number, of: number) => `Step ${n} of ${of}`,
    steps: (n: number) => `${n} steps`,
    uses: 'The concept',
    check: 'Can you answer?',
    checkLead: 'Say the answer first, then open it.',
    drill: 'Learn its concepts by heart',
    on: 'On guided paths',
  },
  learn: (name: string) => `Learn by heart: ${name}`,
  byHeart: 'Learn concepts by heart',
} as const;

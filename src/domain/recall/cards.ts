import type { Concept } from '#domain/interview/concept.ts';
import type { Question } from '#domain/interview/question.ts';
import type { Fact } from './fact.ts';
import type { Card } from './served.ts';

/** The decks that are not fields of the primer. */
export const otherDecks = { explanations: 'explanations', arithmetic: 'arithmetic' } as const;

/** The id under which a concept is learned. */
export const conceptSubject = (id: string): string => `concept-${id}`;
const questionSubject = (id: string): string => `question-${id}`;
const factSubject = (id: string): string => `fact-${id}`;

const nothing = { ask: '', beside: '', note: '', source: null } as const;

/** What is to be recalled of a concept: the plain explanation, the three questions, and its short questions. */
export function cardsOfConcept({ id, name, field, plain, precise, ask, recall }: Concept): Card[] {
  const own = { ...nothing, about: name, href: `/concepts/${field}/#${id}` };
  return [
    { ...own, id: `${conceptSubject(id)}.plain`, kind: 'plain', answer: [plain], beside: precise },
    ...recall.map(({ ask: question, answer }, place): Card => ({
      ...own,
      id: `${conceptSubject(id)}.short-${place + 1}`,
      kind: 'short',
      ask: question,
      answer: [answer],
    })),
    { ...own, id: `${conceptSubject(id)}.ask`, kind: 'ask', answer: ask },
  ];
}

/** The card of a question that asks for an explanation; none for other questions. */
export function cardsOfQuestion(id: string, question: Question): Card[] {
  const { plain, precise, misconception, category } = question;
  if (question.format !== 'explain' || plain === undefined || precise === undefined) return [];
  return [
    {
      ...nothing,
      id: `${questionSubject(id)}.explain`,
      kind: 'explain',
      about: question.topic,
      ask: question.question,
      answer: [plain],
      beside: precise,
      note: misconception ?? '',
      href: `/questions/${category}/#${id}`,
    },
  ];
}

/** The card of a number. */
export function cardsOfFact({ id, name, ask, answer, working, use, sources }: Fact): Card[] {
  const [first] = sources;
  return [
    {
      id: `${factSubject(id)}.fact`,
      kind: 'fact',
      about: name,
      ask,
      answer: [answer],
      beside: working,
      note: use,
      href: '',
      source: first?.url === undefined ? null : { title: first.title, url: first.url },
    },
  ];
}

/** The subject that a card belongs to. */
export const subjectOf = (card: string): string => card.slice(0, card.lastIndexOf('.'));

import { skillIds, type SkillId } from '#domain/framework/ids.ts';
import type { Concept } from '#domain/interview/concept.ts';
import type { Question } from '#domain/interview/question.ts';
import { cardsOfConcept, cardsOfFact, cardsOfQuestion, conceptSubject, otherDecks, subjectOf } from './cards.ts';
import type { Fact } from './fact.ts';
import type { Card, Subject } from './served.ts';

/** What can be learned from the content, deck by deck: each field of the primer, explanations, numbers. */
export type Content = {
  concepts: readonly Concept[];
  questions: readonly (readonly [id: string, question: Question])[];
  facts: readonly Fact[];
};

const idsOf = (cards: readonly Card[]): string[] => cards.map(({ id }) => id);

/** Skills that a concept serves: the main ones of the questions that use it. */
function skillsOf(concept: string, questions: Content['questions']): SkillId[] {
  const shown = new Set(
    questions.flatMap(([, { concepts, skills }]) => (concepts.includes(concept) ? skills.slice(0, 1) : [])),
  );
  return skillIds.filter((skill) => shown.has(skill));
}

/** Everything that can be learned, without the cards themselves. */
export function subjectsOf({ concepts, questions, facts }: Content): Subject[] {
  return [
    ...concepts.map((concept) => ({
      id: conceptSubject(concept.id),
      deck: concept.field,
      name: concept.name,
      cards: idsOf(cardsOfConcept(concept)),
      skills: skillsOf(concept.id, questions),
    })),
    ...questions.flatMap(([id, question]) =>
      cardsOfQuestion(id, question).map((card) => ({
        id: subjectOf(card.id),
        deck: otherDecks.explanations,
        name: question.topic,
        cards: [card.id],
        skills: question.skills.slice(0, 1),
      })),
    ),
    ...facts.flatMap((fact) =>
      cardsOfFact(fact).map((card) => ({
        id: subjectOf(card.id),
        deck: otherDecks.arithmetic,
        name: fact.name,
        cards: [card.id],
        skills: fact.skills,
      })),
    ),
  ];
}

/** The cards of one deck. */
export function cardsOfDeck(deck: string, { concepts, questions, facts }: Content): Card[] {
  if (deck === otherDecks.explanations) return questions.flatMap(([id, question]) => cardsOfQuestion(id, question));
  if (deck === otherDecks.arithmetic) return facts.flatMap(cardsOfFact);
  return concepts.filter(({ field }) => field === deck).flatMap(cardsOfConcept);
}

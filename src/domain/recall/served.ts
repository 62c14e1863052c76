import type { SkillId } from '#domain/framework/ids.ts';

/** What a card asks for: the plain explanation, the questions to an engineer, a short answer, an explanation, a number. */
export const cardKinds = ['plain', 'ask', 'short', 'explain', 'fact'] as const;
export type CardKind = (typeof cardKinds)[number];

/** One card as it is shown. Its id stays when its content changes. */
export type Card = {
  id: string;
  kind: CardKind;
  /** The concept, or what the question or number is about. */
  about: string;
  /** The question; empty where it follows from the kind. */
  ask: string;
  answer: readonly string[];
  /** What stands beside the answer: the precise explanation, or the working. Empty for none. */
  beside: string;
  /** The misconception that gives people away, or when it is needed. Empty for none. */
  note: string;
  /** Where more of it is. */
  href: string;
  source: { title: string; url: string } | null;
};

/** Something that can be learned, with its cards. */
export type Subject = {
  id: string;
  deck: string;
  name: string;
  cards: readonly string[];
  /** Skills that it serves. */
  skills: readonly SkillId[];
};

/** A guided path as a choice of what to learn. */
type PathChoice = { id: string; name: string; subjects: readonly string[] };

/** Everything that can be learned, without the cards themselves. */
export type Curriculum = { subjects: readonly Subject[]; paths: readonly PathChoice[] };

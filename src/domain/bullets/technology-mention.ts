import type { Certainty } from '#domain/lexicon/technologies.ts';
import type { Span } from './text.ts';

/** A technology that a text names, under the name that the vocabulary gives it. */
export type NamedTechnology = Span & { name: string };

/** A place that may name a technology. */
export type Mention = NamedTechnology & { certainty: Certainty | 'product' };

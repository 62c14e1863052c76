/** One thing that is true of a program, with the words by which a text shows that its author saw it. */
type Fact = {
  id: string;
  /** What is the case, in a sentence. */
  says: string;
};

/** What is true of a program pack and hidden from the person until they hand in. */
export type Truth = {
  /** Activities that decide the date, in order. */
  criticalPath: readonly { id: string; name: string }[];
  plantedRisks: readonly Fact[];
  contradictions: readonly Fact[];
  varianceCauses: readonly Fact[];
};

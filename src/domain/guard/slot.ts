/** What stands in the rewrite for a fact that the person has not given. */
export const slots = {
  number: '[number]',
  date: '[date]',
  technology: '[tool]',
  name: '[name]',
  title: '[title]',
  detail: '[detail]',
} as const;

/** A slot, ours or the customary [X]; other words in brackets are read like any others. */
export const slotPattern = /^\[(?:number|date|tool|name|title|detail|x|n)\]$/iu;
